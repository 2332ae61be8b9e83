package org.newsgraph.export.format;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.atlas.io.IndentedLineBuffer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFormatterTTL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.newsgraph.graph.Prefixes;
import org.newsgraph.graph.Vocabulary;

/** Writes the triples of a subject as one block of Turtle: types first, a list of objects for each property. */
final class TurtleBlocks {
    private static final int WIDTH = 110;

    /** What a reader looks for first, in this order; other properties follow by name. */
    private static final List<String> FIRST = List.of(
            RDF.type.getURI(),
            RDFS.label.getURI(),
            Vocabulary.NAMESPACE + "states",
            Vocabulary.NAMESPACE + "factuality",
            Vocabulary.NAMESPACE + "certainty",
            Vocabulary.NAMESPACE + "claimSource",
            Vocabulary.NAMESPACE + "sentence",
            Vocabulary.NAMESPACE + "agent",
            Vocabulary.NAMESPACE + "target",
            Vocabulary.NAMESPACE + "object",
            Vocabulary.NAMESPACE + "place",
            Vocabulary.NAMESPACE + "time");

    private final Writer out;
    private final String base;
    private final NodeFormatterTTL formatter = new NodeFormatterTTL("", Prefixes.all());

    /** @param base an absolute IRI that IRIs are written relative to */
    TurtleBlocks(Writer out, String base) {
        this.out = out;
        this.base = base;
    }

    void writeHead() throws IOException {
        out.write("BASE <" + base + ">\n");
        for (Map.Entry<String, String> prefix : new TreeMap<>(Prefixes.all().getMapping()).entrySet()) {
            out.write("PREFIX " + prefix.getKey() + ": <" + prefix.getValue() + ">\n");
        }
    }

    /** @param triples of one subject, sorted */
    void write(List<Triple> triples) throws IOException {
        Map<Node, List<String>> objects = new TreeMap<>(ORDER);
        for (Triple triple : triples) {
            objects.computeIfAbsent(triple.getPredicate(), property -> new ArrayList<>())
                    .add(text(triple.getObject()));
        }
        out.write("\n" + text(triples.get(0).getSubject()));
        String separator = objects.size() == 1 ? " " : "\n    ";
        for (Map.Entry<Node, List<String>> property : objects.entrySet()) {
            out.write(separator + list(property.getKey(), property.getValue()));
            separator = " ;\n    ";
        }
        out.write(" .\n");
    }

    private String list(Node property, List<String> objects) {
        String name = property.equals(RDF.Nodes.type) ? "a" : text(property);
        String line = name + " " + String.join(", ", objects);
        return line.length() <= WIDTH ? line : name + " " + String.join(" ,\n        ", objects);
    }

    private String text(Node node) {
        if (node.isURI() && isRelative(node.getURI())) {
            return "<" + node.getURI().substring(base.length()) + ">";
        }
        IndentedLineBuffer buffer = new IndentedLineBuffer();
        formatter.format(buffer, node);
        return buffer.asString();
    }

    /** Whether the base with what is left of the IRI gives the IRI again (RFC 3986, section 5.2). */
    private boolean isRelative(String iri) {
        if (!iri.startsWith(base) || Prefixes.all().abbreviate(iri) != null) {
            return false;
        }
        String rest = iri.substring(base.length());
        boolean fragment = rest.isEmpty() || rest.startsWith("#");
        boolean path =
                base.endsWith("/") && !rest.startsWith("/") && !rest.matches("(.*/)?\\.{1,2}([/?#].*)?|[^/?#]*:.*");
        return fragment || path;
    }

    private static final Comparator<Node> ORDER =
            Comparator.<Node>comparingInt(TurtleBlocks::rank).thenComparing(Node::getURI);

    private static int rank(Node property) {
        int rank = FIRST.indexOf(property.getURI());
        return rank < 0 ? FIRST.size() : rank;
    }
}
