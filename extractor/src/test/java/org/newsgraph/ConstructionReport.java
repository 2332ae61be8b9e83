package org.newsgraph;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.newsgraph.claim.Findings;
import org.newsgraph.pipeline.Pipeline;
import org.newsgraph.testing.KnownFailures;
import org.newsgraph.text.AnnotationException;
import org.newsgraph.text.Sentence;

/** What is found in the constructions that do not come out, for whoever works on the tables or the grammar. */
final class ConstructionReport {
    private ConstructionReport() {}

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
        Pipeline pipeline = ConstructionsTest.pipeline();
        Map<String, int[]> table = new TreeMap<>();
        for (Construction construction : Construction.readAll(Construction.folder())) {
            if (arguments.length > 0 && List.of(arguments).stream().noneMatch(construction.id()::startsWith)) {
                continue;
            }
            Findings findings = pipeline.findings(construction.document());
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
