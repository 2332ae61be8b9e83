package org.newsgraph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsgraph.pipeline.Pipeline;
import org.newsgraph.pipeline.PipelineOptions;
import org.newsgraph.testing.KnownFailures;
import org.newsgraph.testing.StoredTrees;

/**
 * Reads every construction from the tree that the real parser gave ({@link ConstructionsIT} keeps them fresh); those
 * that fail so far are listed, and the list can only shrink.
 */
class ConstructionsTest {
    @Test
    void constructionsAreReadAsACarefulReaderReadsThem() throws Exception {
        KnownFailures known = knownFailures();
        Pipeline pipeline = pipeline();
        for (Construction construction : Construction.readAll(Construction.folder())) {
            List<String> problems =
                    ConstructionCheck.problems(construction, pipeline.findings(construction.document()));
            known.take(construction.id(), construction.text(), problems);
        }
        assertEquals(List.of(), known.wrong(), () -> String.join("\n", known.wrong()));
    }

    @Test
    void noTreeIsStoredOfWhatIsNoConstruction() throws IOException {
        assertEquals(
                Construction.readAll(Construction.folder()).stream()
                        .map(Construction::id)
                        .toList(),
                trees().names());
    }

    static KnownFailures knownFailures() {
        return KnownFailures.of(ConstructionsTest.class, "constructions/known-failures.tsv");
    }

    /** The program's tables over the stored trees. */
    static Pipeline pipeline() throws IOException {
        return Pipeline.with(trees(), PipelineOptions.standard());
    }

    private static StoredTrees trees() throws IOException {
        return StoredTrees.in(Construction.folder().resolve("trees"));
    }
}
