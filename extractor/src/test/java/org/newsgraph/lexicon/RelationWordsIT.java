package org.newsgraph.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.newsgraph.testing.SharedPipeline;
import org.newsgraph.text.AnnotationException;

/** Every word that names a relation finds what its example marks, and nothing in its counter-example. */
class RelationWordsIT {
    @Test
    void examplesComeOutAsMarkedAndCounterExamplesDoNot() {
        RelationExamples examples = new RelationExamples(SharedPipeline.get());
        List<String> wrong = RelationWords.standard().all().parallelStream()
                .flatMap(word -> problems(examples, word))
                .toList();
        assertEquals(List.of(), wrong, () -> String.join("\n", wrong));
    }

    private static Stream<String> problems(RelationExamples examples, RelationWord word) {
        try {
            return examples.problems(word).stream().map(problem -> word.word() + ": " + problem);
        } catch (AnnotationException e) {
            return Stream.of(word.word() + ": " + e);
        }
    }
}
