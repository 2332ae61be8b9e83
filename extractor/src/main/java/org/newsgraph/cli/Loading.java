package org.newsgraph.cli;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.newsgraph.document.Rejected;
import org.newsgraph.graph.DocumentGraph;
import org.newsgraph.graph.Flaw;
import org.newsgraph.graph.Validation;
import org.newsgraph.store.Parts;
import org.newsgraph.store.Store;

/** Puts documents that were read elsewhere into a store, those that pass the gate that a build has. */
final class Loading implements Parts.Target {
    private static final int BATCH = 200;
    private static final long BATCH_TRIPLES = 200_000;

    private final Store store;
    private final Validation validation;
    private final List<Rejected> rejected = new ArrayList<>();
    private final List<DocumentGraph> batch = new ArrayList<>();
    private long batchTriples;
    private long loaded;
    private long unchanged;
    private long triples;

    Loading(Store store, Validation validation) {
        this.store = store;
        this.validation = validation;
    }

    @Override
    public void gazetteer(Node name, List<Triple> places) {
        store.addToGraph(name, places);
        triples += places.size();
    }

    @Override
    public void rejected(Rejected document) {
        rejected.add(document);
    }

    @Override
    public void document(DocumentGraph document) {
        if (store.find(document.entry().name()).filter(document.entry()::equals).isPresent()) {
            unchanged++;
            return;
        }
        List<Flaw> flaws = validation.check(document);
        if (!flaws.isEmpty()) {
            rejected.add(new Rejected(
                    document.entry().name(), "validate", String.valueOf(new FlawedGraphException(flaws).getMessage())));
            return;
        }
        batch.add(document);
        batchTriples += document.triples().size();
        if (batch.size() >= BATCH || batchTriples >= BATCH_TRIPLES) {
            flush();
        }
    }

    /** Writes what waits. */
    void flush() {
        store.replaceAll(batch);
        loaded += batch.size();
        triples += batchTriples;
        batch.clear();
        batchTriples = 0;
    }

    long loaded() {
        return loaded;
    }

    long unchanged() {
        return unchanged;
    }

    long triples() {
        return triples;
    }

    List<Rejected> rejected() {
        return List.copyOf(rejected);
    }
}
