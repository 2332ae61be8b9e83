package org.newsgraph.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsgraph.pipeline.Pipeline;
import org.newsgraph.pipeline.PipelineOptions;
import org.newsgraph.tables.Domain;
import org.newsgraph.testing.SharedPipeline;
import org.newsgraph.text.AnnotationException;

/** Every entry of the companies domain finds what its example marks, and nothing in its counter-example. */
class CompaniesLexiconIT {
    private static final Domain COMPANIES = Domain.read(Path.of("../examples/companies"));

    @Test
    void examplesComeOutAsMarkedAndCounterExamplesDoNot() {
        LexiconExamples examples = new LexiconExamples(Pipeline.with(
                SharedPipeline.get()::annotate, PipelineOptions.standard().withDomain(COMPANIES)));
        List<Entry> entries = LexiconExamples.entries(COMPANIES);
        assertTrue(entries.size() >= 60, entries.size() + " entries");
        assertEquals(
                List.of(),
                entries.stream()
                        .flatMap(entry -> problems(examples, entry).stream()
                                .map(problem -> entry.rule() + " " + problem + " in: " + entry.example()))
                        .toList());
    }

    private static List<String> problems(LexiconExamples examples, Entry entry) {
        try {
            return examples.problems(entry);
        } catch (AnnotationException e) {
            return List.of(e.toString());
        }
    }
}
