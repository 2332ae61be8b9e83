package org.newsgraph.graph;

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
    /** The version whose graphs look like these: that of the ontology, which a test compares with this. */
    static final String VERSION = "0.1.0";

    /** The program's IRI. */
    public static final Node NODE = NodeFactory.createURI("https://w3id.org/newsgraph/version/" + VERSION);

    private SoftwareAgent() {}

    /** Says what the node is. */
    public static void describe(Consumer<Triple> sink) {
        sink.accept(Triple.create(NODE, Rdf.TYPE, Prov.SOFTWARE_AGENT));
        sink.accept(Triple.create(NODE, Rdf.TYPE, Prov.AGENT));
        sink.accept(Triple.create(NODE, Rdfs.LABEL, Literals.text("newsgraph " + VERSION)));
    }
}
