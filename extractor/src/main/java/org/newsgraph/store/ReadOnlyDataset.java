package org.newsgraph.store;

import java.util.Iterator;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.TxnType;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphReadOnly;
import org.apache.jena.sparql.core.DatasetGraphWrapperView;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.engine.main.StageGenerator;
import org.apache.jena.sparql.util.Context;
import org.newsgraph.graph.Prefixes;

/**
 * What the store shows of itself: the documents' graphs and, as default graph, their union. The manifest and the texts,
 * which lie in the database's own default graph, can't be reached through it by any query.
 *
 * <p>A transaction holds the files that it reads in use: meanwhile nothing else may be put in their place.
 *
 * <p>Basic graph patterns are still matched inside TDB2, in the order that {@link ReorderedStage} finds.
 */
final class ReadOnlyDataset extends DatasetGraphReadOnly implements DatasetGraphWrapperView {
    private final Context context;
    private final ReentrantReadWriteLock files;

    /** Of a database whose files nobody exchanges. */
    ReadOnlyDataset(DatasetGraph database) {
        this(database, new ReentrantReadWriteLock());
    }

    /** @param files who holds its write lock may exchange the database's files */
    ReadOnlyDataset(DatasetGraph database, ReentrantReadWriteLock files) {
        super(database);
        this.files = files;
        this.context = ARQ.getContext().copy();
        StageGenerator inDatabase = ARQ.getContext().get(ARQ.stageGenerator);
        context.set(ARQ.httpServiceAllowed, false);
        context.set(ARQ.stageGenerator, new ReorderedStage(inDatabase));
        QC.setFactory(context, StartedJoins::new);
    }

    @Override
    public void begin() {
        begin(TxnType.READ);
    }

    @Override
    public void begin(ReadWrite mode) {
        begin(TxnType.convert(mode));
    }

    @Override
    public void begin(TxnType type) {
        if (type == TxnType.WRITE) {
            throw new UnsupportedOperationException("this view of the store is for reading");
        }
        files.readLock().lock();
        try {
            super.begin(TxnType.READ);
        } catch (RuntimeException | Error e) {
            files.readLock().unlock();
            throw e;
        }
    }

    @Override
    public void end() {
        try {
            super.end();
        } finally {
            // It may be called twice, or where nothing was begun.
            if (files.getReadHoldCount() > 0) {
                files.readLock().unlock();
            }
        }
    }

    @Override
    public boolean promote() {
        return false;
    }

    @Override
    public boolean promote(Promote mode) {
        return false;
    }

    @Override
    public Context getContext() {
        return context;
    }

    @Override
    public Graph getDefaultGraph() {
        return getUnionGraph();
    }

    @Override
    public Graph getUnionGraph() {
        return getR().getUnionGraph();
    }

    @Override
    public Graph getGraph(Node name) {
        // The database's own graph, which TDB2 matches patterns in; its read transaction lets nothing be written.
        return isUnion(name) ? getUnionGraph() : getR().getGraph(name);
    }

    @Override
    public boolean containsGraph(Node name) {
        return isUnion(name) || super.containsGraph(name);
    }

    @Override
    public Iterator<Quad> find() {
        return find(Node.ANY, Node.ANY, Node.ANY, Node.ANY);
    }

    @Override
    public Iterator<Quad> find(Quad quad) {
        return find(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
    }

    @Override
    public Iterator<Quad> find(Node graph, Node subject, Node predicate, Node object) {
        return isUnion(graph)
                ? getUnionGraph()
                        .find(subject, predicate, object)
                        .mapWith(triple -> Quad.create(Quad.defaultGraphIRI, triple))
                : findNG(graph, subject, predicate, object);
    }

    @Override
    public Iterator<Quad> findNG(Node graph, Node subject, Node predicate, Node object) {
        return isUnion(graph)
                ? find(graph, subject, predicate, object)
                : super.findNG(graph, subject, predicate, object);
    }

    @Override
    public boolean contains(Quad quad) {
        return find(quad).hasNext();
    }

    @Override
    public boolean contains(Node graph, Node subject, Node predicate, Node object) {
        return find(graph, subject, predicate, object).hasNext();
    }

    @Override
    public boolean isEmpty() {
        return !find().hasNext();
    }

    @Override
    public PrefixMap prefixes() {
        return Prefixes.all();
    }

    private static boolean isUnion(Node graph) {
        return graph != null && (Quad.isDefaultGraph(graph) || Quad.isUnionGraph(graph));
    }
}
