package org.newsgraph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.newsgraph.testing.Conllu;
import org.newsgraph.testing.SharedPipeline;
import org.newsgraph.testing.StoredTrees;
import org.newsgraph.text.AnnotationException;

/**
 * Parses every construction with the real models: the trees that {@link ConstructionsTest} reads must be the ones that
 * the parser gives today.
 *
 * <p>Run with {@code -Dnewsgraph.trees=update} it writes the trees anew, and fails so that nobody takes it for a test.
 */
class ConstructionsIT {
    private static final Path TREES = Path.of("src/test/resources/org/newsgraph/constructions/trees");
    private static final boolean UPDATE = "update".equals(System.getProperty("newsgraph.trees"));

    @Test
    void storedTreesAreTheParsers() throws Exception {
        StoredTrees stored = Files.exists(TREES) ? StoredTrees.in(TREES) : StoredTrees.none();
        List<Construction> constructions = Construction.readAll(Construction.folder());
        List<String> trees =
                constructions.parallelStream().map(ConstructionsIT::parse).toList();
        Map<String, StringBuilder> files = new TreeMap<>();
        List<String> stale = new ArrayList<>();
        for (int i = 0; i < trees.size(); i++) {
            Construction construction = constructions.get(i);
            String tree = trees.get(i);
            files.computeIfAbsent(construction.family(), family -> new StringBuilder())
                    .append(tree);
            if (!stored.conllu(construction.id()).filter(tree::equals).isPresent()) {
                stale.add(construction.id());
            }
        }
        if (UPDATE) {
            Files.createDirectories(TREES);
            for (Map.Entry<String, StringBuilder> file : files.entrySet()) {
                Files.writeString(TREES.resolve(file.getKey() + ".conllu"), file.getValue());
            }
            fail("wrote the trees of " + stale + " anew: read the difference, then run without the update flag");
        }
        assertEquals(List.of(), stale, "the parser gives other trees; -Dnewsgraph.trees=update writes them anew");
    }

    private static String parse(Construction construction) {
        try {
            return Conllu.write(SharedPipeline.get().annotate(construction.document()));
        } catch (AnnotationException e) {
            throw new IllegalStateException(construction.id() + " can't be parsed", e);
        }
    }
}
