package org.newsgraph.graph;

import java.util.Collection;
import java.util.List;
import org.apache.jena.atlas.io.StringWriterI;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFormatter;
import org.apache.jena.riot.out.NodeFormatterNT;
import org.apache.jena.sparql.core.Quad;
import org.newsgraph.document.Sha256;

/** Triples and quads as lines of N-Triples and N-Quads (UTF-8), each with its line end: what hashes are taken over. */
public final class NQuads {
    private static final NodeFormatter FORMAT = new NodeFormatterNT();

    private NQuads() {}

    public static String line(Triple triple) {
        return line(triple.getSubject(), triple.getPredicate(), triple.getObject());
    }

    /** A quad of the default graph is written as a triple. */
    public static String line(Quad quad) {
        return quad.isDefaultGraph()
                ? line(quad.asTriple())
                : line(quad.getSubject(), quad.getPredicate(), quad.getObject(), quad.getGraph());
    }

    /** The SHA-256 over the sorted lines of a graph, each triple once. */
    public static String sha256(Collection<Triple> triples) {
        List<String> lines =
                triples.stream().map(NQuads::line).distinct().sorted().toList();
        Sha256 digest = new Sha256();
        lines.forEach(digest::add);
        return digest.hex();
    }

    private static String line(Node... nodes) {
        StringWriterI out = new StringWriterI();
        for (Node node : nodes) {
            FORMAT.format(out, node);
            out.print(' ');
        }
        out.print(".\n");
        return out.toString();
    }
}
