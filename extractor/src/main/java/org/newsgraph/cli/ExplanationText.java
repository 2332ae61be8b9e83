package org.newsgraph.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.newsgraph.export.insight.Explanation;
import org.newsgraph.graph.Vocabulary;
import org.newsgraph.graph.Vocabulary.Owl;

/** An explanation for people to read. */
final class ExplanationText {
    private final Graph graph;
    private final PrintStream out;

    /** @param graph what is known of entities besides claims */
    ExplanationText(Graph graph, PrintStream out) {
        this.graph = graph;
        this.out = out;
    }

    void print(Explanation explanation) {
        Node node = NodeFactory.createURI(explanation.iri());
        out.println(explanation.label());
        line("", "kind", List.of(explanation.kind()));
        line("", "names", known(node, Vocabulary.NAME));
        line("", "country", known(node, Vocabulary.COUNTRY_CODE));
        line("", "sector", known(node, Vocabulary.HAS_SECTOR));
        line("", "same as", known(node, Owl.SAME_AS));
        line("", "corrected", known(node, Vocabulary.CORRECTION));
        line("", "IRI", List.of(explanation.iri()));
        explanation.claims().forEach(this::print);
        out.println();
    }

    private void print(Explanation.Said claim) {
        out.println();
        out.println("  " + claim.kind() + ": "
                + new MarkedSentence(claim.sentence())
                        .markTrigger(claim.trigger())
                        .markParticipants(claim.parts().stream()
                                .flatMap(part -> part.mark().stream())
                                .toList()));
        claim.parts().stream()
                .map(Explanation.Part::role)
                .distinct()
                .forEach(role -> line(
                        "  ",
                        role,
                        claim.parts().stream()
                                .filter(part -> part.role().equals(role))
                                .map(Explanation.Part::label)
                                .toList()));
        line("  ", "says so", claim.sources().isEmpty() ? List.of("the article itself") : claim.sources());
        line("  ", "how sure", List.of(claim.factuality(), claim.certainty(), "confidence " + claim.confidence()));
        line("  ", "when", claim.time().stream().toList());
        line("  ", "how many", claim.quantities());
        line("  ", "rule", List.of(claim.rule()));
        line("  ", "document", List.of(claim.document().source()));
        line("  ", "claim", List.of(claim.claim()));
    }

    private void line(String indent, String name, List<String> values) {
        String all = String.join(", ", values.stream().distinct().toList());
        if (!all.isEmpty()) {
            out.println(String.format(Locale.ROOT, "%s  %-10s %s", indent, name, all));
        }
    }

    private List<String> known(Node node, Node property) {
        Stream<Node> values = graph.stream(node, property, Node.ANY).map(Triple::getObject);
        return values.map(ExplanationText::shown).sorted().toList();
    }

    private static String shown(Node value) {
        if (value.isLiteral()) {
            return value.getLiteralLexicalForm();
        }
        return value.getURI().startsWith(Vocabulary.NAMESPACE) ? value.getLocalName() : value.getURI();
    }
}
