package org.newsgraph.pipeline.build;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.newsgraph.document.Rejected;
import org.newsgraph.graph.DocumentGraph;
import org.newsgraph.graph.Flaw;
import org.newsgraph.graph.Iris;
import org.newsgraph.graph.ManifestEntry;
import org.newsgraph.graph.Validation;
import org.newsgraph.pipeline.FlawedGraphException;
import org.newsgraph.pipeline.NewsGraphVersion;
import org.newsgraph.store.GazetteerGraph;
import org.newsgraph.store.Parts;
import org.newsgraph.store.Store;
import org.newsgraph.store.StoreWriter;

/**
 * Puts documents that were read elsewhere into a store, those that pass the gate that a build has; afterwards the store is
 * as if it had read them itself.
 *
 * <pre>{@code
 * try (Parts parts = new Parts()) {
 *     parts.add(Path.of("part-00000.nq.gz"));
 *     Loading loading = new Loading(store, Validation.load());
 *     loading.load(parts);
 * }
 * }</pre>
 */
public final class Loading {
    private final Store store;
    private final Validation validation;
    private final List<Rejected> rejected = new ArrayList<>();
    private final Set<String> bases = new TreeSet<>();
    private long loaded;
    private long unchanged;
    private long triples;

    public Loading(Store store, Validation validation) {
        this.store = store;
        this.validation = validation;
    }

    /** Loads all; what is no whole document or breaks a shape is rejected and costs no other. */
    public void load(Parts parts) throws IOException {
        try (StoreWriter writer = new StoreWriter(this::store, StoreWriter.Limits.STANDARD)) {
            parts.forEach(new Gate(writer));
        }
        bases.forEach(base -> GazetteerGraph.refresh(store, new Iris(base), NewsGraphVersion.ofOutput()));
    }

    /** Documents that the store did not have so. */
    public long loaded() {
        return loaded;
    }

    public long unchanged() {
        return unchanged;
    }

    public long triples() {
        return triples;
    }

    public List<Rejected> rejected() {
        return List.copyOf(rejected);
    }

    private void store(List<DocumentGraph> batch) {
        store.replaceAll(batch);
        loaded += batch.size();
        for (DocumentGraph document : batch) {
            triples += document.triples().size();
            ManifestEntry entry = document.entry();
            bases.add(Iris.base(entry.iri(), entry.name()));
        }
    }

    private final class Gate implements Parts.Target {
        private final StoreWriter writer;

        Gate(StoreWriter writer) {
            this.writer = writer;
        }

        /** Follows from the documents and the tables, here as there. */
        @Override
        public void gazetteer(Node name, List<Triple> places) {}

        @Override
        public void rejected(Rejected document) {
            rejected.add(document);
        }

        @Override
        public void document(DocumentGraph document) {
            if (store.find(document.entry().name())
                    .filter(document.entry()::equals)
                    .isPresent()) {
                unchanged++;
                return;
            }
            List<Flaw> flaws = validation.check(document);
            if (flaws.isEmpty()) {
                writer.add(document);
            } else {
                rejected.add(new Rejected(
                        document.entry().name(),
                        "validate",
                        String.valueOf(new FlawedGraphException(flaws).getMessage())));
            }
        }
    }
}
