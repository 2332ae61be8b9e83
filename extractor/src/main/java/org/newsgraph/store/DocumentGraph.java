package org.newsgraph.store;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.newsgraph.document.Document;
import org.newsgraph.graph.Iris;
import org.newsgraph.graph.NQuads;

/**
 * One document as it goes into the store: its row in the manifest, its graph, its text and what is kept of its analysis.
 *
 * @param triples each once
 * @param analysis in Base64 ({@code KeptAnalysis}); empty where none is kept
 */
public record DocumentGraph(ManifestEntry entry, List<Triple> triples, String text, Optional<String> analysis) {
    public DocumentGraph {
        triples = List.copyOf(triples);
    }

    /** Without a kept analysis. */
    public DocumentGraph(ManifestEntry entry, List<Triple> triples, String text) {
        this(entry, triples, text, Optional.empty());
    }

    public DocumentGraph withAnalysis(String packed) {
        return new DocumentGraph(entry, triples, text, Optional.of(packed));
    }

    /**
     * Gathers what {@code ClaimToQuads} wrote for one document.
     *
     * @param version of everything that shapes the graph
     * @throws IllegalArgumentException where the quads are of more than one document
     */
    public static DocumentGraph of(Document document, String version, Collection<Quad> quads) {
        Set<Node> graphs = quads.stream().map(Quad::getGraph).collect(Collectors.toSet());
        Node name = graphs.stream()
                .filter(graph -> graphs.contains(Iris.text(graph)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(document.name() + ": no graph with its text"));
        if (graphs.size() != 2) {
            throw new IllegalArgumentException(document.name() + ": quads of several documents: " + graphs);
        }
        List<Triple> triples = quads.stream()
                .filter(quad -> quad.getGraph().equals(name))
                .map(Quad::asTriple)
                .distinct()
                .toList();
        ManifestEntry entry = new ManifestEntry(
                document.name(),
                name.getURI(),
                document.sha256(),
                triples.size(),
                NQuads.sha256(triples),
                version,
                document.origin());
        return new DocumentGraph(entry, triples, document.text());
    }

    /** The graph's name, which is the document's IRI. */
    public Node name() {
        return NodeFactory.createURI(entry.iri());
    }
}
