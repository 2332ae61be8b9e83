package org.newsgraph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.newsgraph.claim.Findings;
import org.newsgraph.testing.Conllu;
import org.newsgraph.testing.KnownFailures;
import org.newsgraph.testing.SharedNewsGraph;
import org.newsgraph.testing.StoredTrees;
import org.newsgraph.text.AnnotationException;
import org.newsgraph.text.Sentence;

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
            return Conllu.write(SharedNewsGraph.get().annotate(construction.document()));
        } catch (AnnotationException e) {
            throw new IllegalStateException(construction.id() + " can't be parsed", e);
        }
    }

    /** "rebels/NNS<nsubj:seized": each word with its tag, its relation and what it attaches to. */
    private static String tree(Sentence sentence) {
        return sentence.tokens().stream()
                .map(token -> token.text() + "/" + token.tag() + "<" + token.relation()
                        + sentence.head(token).map(head -> ":" + head.text()).orElse(""))
                .collect(Collectors.joining(" "));
    }

    private static void print(Map<String, int[]> table) {
        int[] sum = new int[2];
        System.out.printf("%-24s %6s %6s%n", "family", "pass", "fail");
        table.forEach((family, counts) -> {
            System.out.printf("%-24s %6d %6d%n", family, counts[0], counts[1]);
            sum[0] += counts[0];
            sum[1] += counts[1];
        });
        System.out.printf("%-24s %6d %6d%n", "all", sum[0], sum[1]);
    }

    /**
     * Prints every failing case with what was found, and the table; of the families or ids that begin with an argument,
     * if there are any.
     */
    public static void main(String[] arguments) throws IOException, AnnotationException {
        KnownFailures known = ConstructionsTest.knownFailures();
        NewsGraph newsGraph = NewsGraph.standard();
        Map<String, int[]> table = new TreeMap<>();
        for (Construction construction : Construction.readAll(Construction.folder())) {
            if (arguments.length > 0 && List.of(arguments).stream().noneMatch(construction.id()::startsWith)) {
                continue;
            }
            Findings findings = newsGraph.read(construction.document());
            List<String> problems = ConstructionCheck.problems(construction, findings);
            table.computeIfAbsent(construction.family(), family -> new int[2])[problems.isEmpty() ? 0 : 1]++;
            if (!problems.isEmpty()) {
                System.out.println("[" + construction.id() + "] " + construction.name()
                        + known.cause(construction.id())
                                .map(cause -> "  -- " + cause)
                                .orElse(""));
                construction.title().ifPresent(title -> System.out.println("    title: " + title));
                System.out.println("    " + construction.text().replace("\n", "\n    "));
                problems.forEach(problem -> System.out.println("  * " + problem));
                findings.events().stream()
                        .flatMap(event -> event.claims().stream())
                        .forEach(claim -> System.out.println("    found " + ConstructionCheck.show(claim)));
                findings.resolved().text().sentences().forEach(sentence -> System.out.println("    " + tree(sentence)));
                if (!construction.relations().isEmpty()) {
                    findings.relations()
                            .forEach(claim -> System.out.println(
                                    "    found " + claim.kind().localName() + " | "
                                            + claim.subject().name() + " | "
                                            + claim.object()
                                                    .map(entity -> entity.name())
                                                    .or(claim::objectText)
                                                    .orElse("?")
                                            + " | "
                                            + claim.stance().factuality().localName()));
                }
                System.out.println();
            }
        }
        print(table);
    }
}
