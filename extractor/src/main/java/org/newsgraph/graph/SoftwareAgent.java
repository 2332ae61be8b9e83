package org.newsgraph.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.newsgraph.graph.Vocabulary.Prov;
import org.newsgraph.graph.Vocabulary.Rdf;
import org.newsgraph.graph.Vocabulary.Rdfs;

/**
 * newsgraph of one version, to which graphs are attributed. Nothing but the version goes into it: two runs on two machines
 * write the same.
 */
public final class SoftwareAgent {
    /** The version whose graphs look like these, which the build has from the pom. */
    static final String VERSION = read("version.txt");

    /** The program's IRI. */
    public static final Node NODE = NodeFactory.createURI("https://w3id.org/newsgraph/version/" + VERSION);

    private SoftwareAgent() {}

    private static String read(String resource) {
        try (InputStream in = SoftwareAgent.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(
                        "org/newsgraph/graph/" + resource + " is missing from the class path. Build newsgraph again.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Says what the node is. */
    public static void describe(Consumer<Triple> sink) {
        sink.accept(Triple.create(NODE, Rdf.TYPE, Prov.SOFTWARE_AGENT));
        sink.accept(Triple.create(NODE, Rdf.TYPE, Prov.AGENT));
        sink.accept(Triple.create(NODE, Rdfs.LABEL, Literals.text("newsgraph " + VERSION)));
    }
}
