package org.newsgraph.graph;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;
import org.newsgraph.document.Document;
import org.newsgraph.graph.Vocabulary.Nif;

/**
 * One document as it goes into a store or a file: its row in the manifest, its graph, its text and what is kept of its
 * analysis.
 *
 * @param triples each once
 * @param analysis in Base64 ({@code KeptAnalysis}); empty where none is kept
 * @param omitted why events or relations are missing that were found: they broke a shape; it is told once and not stored
 */
public record DocumentGraph(
        ManifestEntry entry, List<Triple> triples, String text, Optional<String> analysis, List<Flaw> omitted) {
    public DocumentGraph {
        triples = List.copyOf(triples);
        omitted = List.copyOf(omitted);
    }

    /** Whole, and without a kept analysis. */
    public DocumentGraph(ManifestEntry entry, List<Triple> triples, String text) {
        this(entry, triples, text, Optional.empty(), List.of());
    }

    public DocumentGraph withAnalysis(String packed) {
        return new DocumentGraph(entry, triples, text, Optional.of(packed), omitted);
    }

    public DocumentGraph withOmitted(List<Flaw> flaws) {
        return new DocumentGraph(entry, triples, text, analysis, flaws);
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

    /**
     * Writes the graph as TriG, sorted, without text and row: the bytes of {@code export --format trig --document}. Flushes
     * and does not close.
     */
    public void writeTrig(OutputStream out) throws IOException {
        SortedQuads.sendQuads(graph(), StreamRDFWriter.getWriterStream(out, RDFFormat.TRIG_BLOCKS));
        out.flush();
    }

    /**
     * Writes all but the analysis as sorted N-Quads: the lines that {@code export --with-text --format nquads} has of this
     * document. {@code newsgraph load} takes the lines of many documents in any order. Flushes and does not close.
     */
    public void writeNQuads(OutputStream out) throws IOException {
        try (SortedLines lines = new SortedLines()) {
            for (Quad quad : quads().toList()) {
                lines.add(NQuads.line(quad));
            }
            lines.forEach(out::write);
        }
        out.flush();
    }

    /** The graph, the text in a graph of its own, and the row in the default graph. */
    public Stream<Quad> quads() {
        Quad words = Quad.create(Iris.text(name()), name(), Nif.IS_STRING, Literals.text(text));
        Stream<Quad> row = entry.triples().stream().map(triple -> Quad.create(Quad.defaultGraphNodeGenerated, triple));
        return Stream.of(graph(), Stream.of(words), row).flatMap(part -> part);
    }

    private Stream<Quad> graph() {
        return triples.stream().map(triple -> Quad.create(name(), triple));
    }
}
