package org.newsgraph.store;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.atlas.lib.tuple.TupleFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.NodeIdFactory;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * Quads on their way into a database, written index by index, each in its own order: neighbours fall into the same block,
 * which is faster than a quad at a time and fills the blocks.
 *
 * <p>A B+ tree whose keys come in order leaves each block half empty, for a full one is split in the middle and nothing
 * comes to its left half any more. So eight of fifteen neighbours come first and the others after them, into the room
 * that is left: new runs of keys fill nine tenths of their blocks.
 *
 * <p>To be used inside a transaction that writes. Nothing is seen in the database before {@link #finish}.
 */
final class Insertion {
    private static final int OF_NEIGHBOURS = 15;
    private static final int FIRST = 8;

    private final NodeTable terms;
    private final Rows unnamed;
    private final Rows named;
    private final Map<Node, Long> ids = new HashMap<>();

    Insertion(DatasetGraph database) {
        DatasetGraphTDB below = TDBInternal.getDatasetGraphTDB(database);
        NodeTupleTable triples = below.getTripleTable().getNodeTupleTable();
        NodeTupleTable quads = below.getQuadTable().getNodeTupleTable();
        this.terms = quads.getNodeTable();
        this.unnamed = new Rows(triples, "SPO");
        this.named = new Rows(quads, "GSPO");
    }

    void add(Quad quad) {
        long subject = id(quad.getSubject());
        long predicate = id(quad.getPredicate());
        long object = id(quad.getObject());
        if (quad.isDefaultGraph()) {
            unnamed.add(subject, predicate, object);
        } else {
            named.add(id(quad.getGraph()), subject, predicate, object);
        }
    }

    /** How many quads wait. */
    int size() {
        return unnamed.size() + named.size();
    }

    /** Writes what waits. */
    void finish() {
        unnamed.write();
        named.write();
        ids.clear();
    }

    private long id(Node term) {
        return ids.computeIfAbsent(term, node -> number(terms.getAllocateNodeId(node)));
    }

    private static long number(NodeId id) {
        ByteBuffer bytes = ByteBuffer.allocate(NodeId.SIZE);
        NodeIdFactory.set(id, bytes.array());
        return bytes.getLong(0);
    }

    private static NodeId id(long number) {
        return NodeIdFactory.get(
                ByteBuffer.allocate(NodeId.SIZE).putLong(0, number).array());
    }

    /** Rows of one table, with a column for each term. */
    private static final class Rows {
        private final TupleIndex[] indexes;
        private final String columns;
        private final List<long[]> rows = new ArrayList<>();

        Rows(NodeTupleTable table, String columns) {
            this.indexes = table.getTupleTable().getIndexes();
            this.columns = columns;
        }

        void add(long... row) {
            rows.add(row);
        }

        int size() {
            return rows.size();
        }

        void write() {
            long[][] sorted = rows.toArray(long[][]::new);
            for (TupleIndex index : indexes) {
                int[] order = index.getName().chars().map(columns::indexOf).toArray();
                Arrays.parallelSort(sorted, (one, other) -> compare(one, other, order));
                write(index, sorted, 0, FIRST);
                write(index, sorted, FIRST, OF_NEIGHBOURS);
            }
            rows.clear();
        }

        /** Of each fifteen neighbours those from {@code begin} on, before {@code end}: every other one, about. */
        private static void write(TupleIndex index, long[][] sorted, int begin, int end) {
            for (int i = 0; i < sorted.length; i++) {
                int turn = i * FIRST % OF_NEIGHBOURS;
                if (turn >= begin && turn < end) {
                    index.add(tuple(sorted[i]));
                }
            }
        }

        private static int compare(long[] one, long[] other, int[] order) {
            for (int column : order) {
                int compared = Long.compareUnsigned(one[column], other[column]);
                if (compared != 0) {
                    return compared;
                }
            }
            return 0;
        }

        private static Tuple<NodeId> tuple(long[] row) {
            NodeId[] ids = new NodeId[row.length];
            for (int i = 0; i < ids.length; i++) {
                ids[i] = id(row[i]);
            }
            return TupleFactory.asTuple(ids);
        }
    }
}
