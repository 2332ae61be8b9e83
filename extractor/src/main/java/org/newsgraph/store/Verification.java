package org.newsgraph.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.newsgraph.graph.Flaw;
import org.newsgraph.graph.Iris;

/**
 * Checks that a store is what its documents say, no more and no less: its indexes agree, each graph is as its row in the
 * manifest says, and there is nothing that belongs to no document.
 */
public final class Verification {
    private Verification() {}

    /** What is wrong; nothing where the store is sound. */
    public static List<Flaw> check(ReadableStore store) {
        return store.read(view -> check(view, store.database()));
    }

    static List<Flaw> check(StoreView view, DatasetGraph database) {
        List<Flaw> flaws = new ArrayList<>();
        DatasetGraphTDB storage = TDBInternal.getDatasetGraphTDB(database);
        flaws.addAll(attempt(() -> new Indexes(storage).check()));
        flaws.addAll(attempt(() -> Integrity.check(view)));
        flaws.addAll(attempt(() -> orphans(view, database)));
        flaws.addAll(attempt(() -> GazetteerGraph.check(view)));
        return flaws;
    }

    /** Graphs, texts and rows that belong to no document. */
    private static List<Flaw> orphans(StoreView view, DatasetGraph database) {
        Set<Node> documents = new HashSet<>(view.documents());
        Set<Node> known = new HashSet<>(documents);
        known.addAll(List.of(Store.CORRECTIONS, Store.DOMAIN));
        documents.forEach(document -> known.add(Iris.manifest(document)));
        List<Flaw> flaws = new ArrayList<>();
        for (Iterator<Node> graphs = database.listGraphNodes(); graphs.hasNext(); ) {
            Node graph = graphs.next();
            if (!documents.contains(graph) && !Iris.isGazetteer(graph)) {
                flaws.add(orphan(graph, "this graph is of no document in the manifest"));
            }
        }
        Set<Node> told = new HashSet<>();
        for (Iterator<Triple> own = database.getDefaultGraph().find(); own.hasNext(); ) {
            Node subject = own.next().getSubject();
            if (!known.contains(subject) && !Iris.isGazetteer(subject) && told.add(subject)) {
                flaws.add(orphan(subject, "this text or row is of no document in the manifest"));
            }
        }
        return flaws;
    }

    private static Flaw orphan(Node node, String what) {
        return new Flaw("orphan", node.toString(), what + ". Restore a backup, or build the store anew");
    }

    /** What a damaged file leads to is of any kind. */
    private static List<Flaw> attempt(Supplier<List<Flaw>> check) {
        try {
            return check.get();
        } catch (RuntimeException | StackOverflowError | AssertionError e) {
            return List.of(new Flaw(
                    "store",
                    "its files",
                    "can't be read through (" + Causes.message(e) + "). Restore a backup, or build the store anew"));
        }
    }
}
