package org.newsgraph.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.newsgraph.testing.KnownFailures;
import org.newsgraph.testing.SharedPipeline;
import org.newsgraph.text.AnnotationException;

/** Every entry of the lexicon finds what its example marks, and nothing in its counter-example. */
class LexiconIT {
    private record Outcome(Entry entry, List<String> problems) {
        /** Entries of one name and frame differ by their hints only, and stand or fall together. */
        String id() {
            return entry.rule().text() + " " + entry.frame().name();
        }
    }

    @Test
    void examplesComeOutAsMarkedAndCounterExamplesDoNot() {
        LexiconExamples examples = new LexiconExamples(SharedPipeline.get());
        List<Outcome> outcomes = Lexicon.standard().entries().parallelStream()
                .map(entry -> outcome(examples, entry))
                .toList();
        Map<String, Outcome> byId = new LinkedHashMap<>();
        outcomes.forEach(outcome -> byId.merge(outcome.id(), outcome, LexiconIT::join));

        KnownFailures known = KnownFailures.of(LexiconIT.class, "known-failures.tsv");
        byId.forEach((id, outcome) -> known.take(id, outcome.entry().table() + ".tsv", outcome.problems()));
        assertEquals(List.of(), known.wrong(), () -> String.join("\n", known.wrong()));
    }

    private static Outcome outcome(LexiconExamples examples, Entry entry) {
        try {
            return new Outcome(
                    entry,
                    examples.problems(entry).stream()
                            .map(problem -> problem + " in: " + entry.example())
                            .toList());
        } catch (AnnotationException e) {
            return new Outcome(entry, List.of(e + " in: " + entry.example()));
        }
    }

    private static Outcome join(Outcome one, Outcome other) {
        return new Outcome(
                one.entry(),
                Stream.concat(one.problems().stream(), other.problems().stream())
                        .toList());
    }
}
