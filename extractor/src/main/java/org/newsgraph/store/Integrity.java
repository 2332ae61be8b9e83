package org.newsgraph.store;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.newsgraph.graph.Flaw;
import org.newsgraph.graph.ManifestEntry;
import org.newsgraph.graph.NQuads;

/** Compares each document's graph with what the manifest says of it: how many triples, and their hash. */
public final class Integrity {
    private Integrity() {}

    /** What is not whole, by document. */
    public static List<Flaw> check(StoreView view) {
        List<Flaw> flaws = new ArrayList<>();
        for (ManifestEntry entry : view.manifest()) {
            Node document = NodeFactory.createURI(entry.iri());
            List<Triple> triples = view.graph(document).find().toList();
            if (triples.size() != entry.graphTriples()) {
                flaws.add(flaw(entry, "holds " + triples.size() + " triples, not " + entry.graphTriples()));
            } else if (!NQuads.sha256(triples).equals(entry.graphSha256())) {
                flaws.add(flaw(entry, "does not have the hash that the manifest says"));
            }
            if (view.text(document).isEmpty()) {
                flaws.add(flaw(entry, "has no text"));
            }
        }
        return flaws;
    }

    private static Flaw flaw(ManifestEntry entry, String what) {
        return new Flaw(entry.name(), entry.iri(), "its graph " + what + ". Build the document again with --force");
    }
}
