package org.newsgraph.graph;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWrapper;
import org.apache.jena.sparql.core.Quad;

/** Sends quads to a writer in order of graph, subject, predicate and object, each once, after the prefixes. */
public final class SortedQuads {
    /** How many characters of N-Quads are read back at a time. */
    private static final int CHUNK = 1 << 20;

    private SortedQuads() {}

    public static void sendQuads(Stream<Quad> quads, StreamRDF sink) throws IOException {
        send(
                quads.map(quad ->
                        (quad.isDefaultGraph() ? "" : "<" + quad.getGraph().getURI() + ">")
                                + " "
                                + NQuads.line(quad.asTriple())),
                sink);
    }

    public static void sendTriples(Stream<Triple> triples, StreamRDF sink) throws IOException {
        send(triples.map(triple -> " " + NQuads.line(triple)), sink);
    }

    /** @param stream lines of N-Triples, each after its graph and a space */
    private static void send(Stream<String> stream, StreamRDF sink) throws IOException {
        try (SortedLines lines = new SortedLines()) {
            for (Iterator<String> each = stream.iterator(); each.hasNext(); ) {
                lines.add(each.next());
            }
            sink.start();
            new TreeMap<>(Prefixes.all().getMapping()).forEach(sink::prefix);
            StringBuilder chunk = new StringBuilder();
            lines.forEach(line -> {
                chunk.append(quad(new String(line, StandardCharsets.UTF_8)));
                if (chunk.length() > CHUNK) {
                    parse(chunk, sink);
                }
            });
            parse(chunk, sink);
            sink.finish();
        }
    }

    /** The line with the graph where N-Quads has it. */
    private static String quad(String line) {
        int space = line.indexOf(' ');
        String triple = line.substring(space + 1);
        return space == 0 ? triple : triple.substring(0, triple.lastIndexOf('.')) + line.substring(0, space) + " .\n";
    }

    private static void parse(StringBuilder chunk, StreamRDF sink) {
        StreamRDF inside = new StreamRDFWrapper(sink) {
            @Override
            public void quad(Quad quad) {
                if (quad.getGraph() == null || quad.isDefaultGraph()) {
                    triple(quad.asTriple());
                } else {
                    super.quad(quad);
                }
            }

            @Override
            public void start() {}

            @Override
            public void finish() {}
        };
        RDFParser.fromString(chunk.toString(), Lang.NQUADS).checking(false).parse(inside);
        chunk.setLength(0);
    }
}
