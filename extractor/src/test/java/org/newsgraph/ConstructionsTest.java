package org.newsgraph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
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
        NewsGraph newsGraph = NewsGraph.with(trees());
        for (Construction construction : Construction.readAll(Construction.folder())) {
            List<String> problems = ConstructionCheck.problems(construction, newsGraph.read(construction.document()));
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

    static StoredTrees trees() throws IOException {
        return StoredTrees.in(Construction.folder().resolve("trees"));
    }
}
