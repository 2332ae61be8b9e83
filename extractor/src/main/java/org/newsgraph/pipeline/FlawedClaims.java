package org.newsgraph.pipeline;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.graph.GraphFactory;
import org.newsgraph.claim.Claim;
import org.newsgraph.claim.Findings;
import org.newsgraph.graph.DocumentGraph;
import org.newsgraph.graph.Flaw;

/** Finds which claims a flaw of a graph belongs to, so that these are left out and the document keeps the others. */
final class FlawedClaims {
    /** From a claim to its event, and from there to those who take part. */
    private static final int STEPS = 2;

    private final Graph graph;
    private final Set<String> flawed;
    private final Function<Claim, Node> iris;

    private FlawedClaims(Graph graph, List<Flaw> flaws, Function<Claim, Node> iris) {
        this.graph = graph;
        this.flawed = flaws.stream().map(Flaw::node).collect(Collectors.toSet());
        this.iris = iris;
    }

    /**
     * The findings without the events and relations that are nearest to the flaws.
     *
     * @param iris a claim's name in the graph
     * @return empty where no claim has to do with them
     */
    static Optional<Findings> leaveOut(
            Findings findings, DocumentGraph document, List<Flaw> flaws, Function<Claim, Node> iris) {
        Graph graph = GraphFactory.createDefaultGraph();
        GraphUtil.add(graph, document.triples());
        FlawedClaims claims = new FlawedClaims(graph, flaws, iris);
        for (int steps = 0; steps <= STEPS; steps++) {
            int within = steps;
            Predicate<Claim> sound = claim -> !claims.reaches(claim, within);
            Findings rest = new Findings(
                    findings.resolved(),
                    findings.events().stream()
                            .filter(event -> event.claims().stream().allMatch(sound))
                            .toList(),
                    findings.relations().stream().filter(sound).toList());
            if (!rest.equals(findings)) {
                return Optional.of(rest);
            }
        }
        return Optional.empty();
    }

    /** Whether a flaw is at the claim or at what it points at in so many steps. */
    private boolean reaches(Claim claim, int steps) {
        Set<Node> reached = new HashSet<>(Set.of(iris.apply(claim)));
        for (int i = 0; i < steps; i++) {
            Set.copyOf(reached).forEach(node -> graph.stream(node, Node.ANY, Node.ANY)
                    .forEach(triple -> reached.add(triple.getObject())));
        }
        return reached.stream().anyMatch(node -> flawed.contains(node.toString()));
    }
}
