package org.newsgraph.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.dboe.base.record.Record;
import org.apache.jena.dboe.index.RangeIndex;
import org.apache.jena.dboe.trans.bplustree.BPlusTree;
import org.apache.jena.graph.Node;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.NodeIdFactory;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetable.NodeTableTRDF;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.store.tupletable.TupleIndexRecord;
import org.newsgraph.graph.Flaw;

/**
 * Compares the indexes of a store: each is a sound tree in ascending order, those of triples hold the same tuples, those
 * of quads too, and each term in them is readable and found again by its content.
 *
 * <p>Sees each tuple once and keeps none, whatever the size of the store.
 */
final class Indexes {
    private final DatasetGraphTDB database;
    private final List<Flaw> flaws = new ArrayList<>();

    Indexes(DatasetGraphTDB database) {
        this.database = database;
    }

    /** To be called inside a transaction. */
    List<Flaw> check() {
        compare(database.getTripleTable().getNodeTupleTable().getTupleTable().getIndexes());
        compare(database.getQuadTable().getNodeTupleTable().getTupleTable().getIndexes());
        NodeTable terms =
                database.getQuadTable().getNodeTupleTable().getNodeTable().baseNodeTable();
        if (terms instanceof NodeTableTRDF table && table.getIndex() instanceof BPlusTree tree) {
            attempt("nodes", tree::check);
        }
        return flaws;
    }

    private void compare(TupleIndex[] indexes) {
        List<String> names = new ArrayList<>();
        List<Sum> sums = new ArrayList<>();
        for (TupleIndex index : indexes) {
            attempt(index.getName(), () -> {
                RangeIndex tree = ((TupleIndexRecord) index.baseTupleIndex()).getRangeIndex();
                if (tree instanceof BPlusTree plus) {
                    plus.check();
                }
                sums.add(sum(index, tree));
                names.add(index.getName());
            });
        }
        for (int i = 1; i < sums.size(); i++) {
            if (!sums.get(i).equals(sums.get(0))) {
                flaw(names.get(i), "holds other tuples than " + names.get(0));
            }
        }
    }

    /** How many tuples, and two sums over them in which their order does not count. */
    private record Sum(long count, long first, long second) {}

    private Sum sum(TupleIndex index, RangeIndex tree) {
        int[] places = places(index.getName());
        long count = 0;
        long first = 0;
        long second = 0;
        byte[] before = null;
        for (Iterator<Record> records = tree.iterator(); records.hasNext(); ) {
            byte[] key = records.next().getKey();
            if (before != null && Arrays.compareUnsigned(before, key) >= 0) {
                // Also what ends a walk in circles.
                throw new IllegalStateException("its tuples are not in order");
            }
            if (before == null || !Arrays.equals(before, 0, NodeId.SIZE, key, 0, NodeId.SIZE)) {
                checkTerm(index.getName(), key);
            }
            long hash = hash(key, places);
            count++;
            first += hash;
            second += mix(hash + 0x9E3779B97F4A7C15L);
            before = key;
        }
        return new Sum(count, first, second);
    }

    /** Each term leads one of the indexes, so that all are seen. */
    private void checkTerm(String index, byte[] key) {
        NodeId id = NodeIdFactory.get(key);
        if (!id.isPtr()) {
            return;
        }
        try {
            NodeTable terms =
                    database.getQuadTable().getNodeTupleTable().getNodeTable().baseNodeTable();
            Node term = terms.getNodeForNodeId(id);
            if (term == null || !id.equals(terms.getNodeIdForNode(term))) {
                flaw(index, "has the term " + term + ", which is not found by its content");
            }
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            flaw(index, "has a term that can't be read at " + id + " (" + Causes.message(e) + ")");
        }
    }

    private static long hash(byte[] key, int[] places) {
        long hash = 0;
        for (int place : places) {
            long id = 0;
            for (int i = 0; i < NodeId.SIZE; i++) {
                id = id << Byte.SIZE | key[place * NodeId.SIZE + i] & 0xFF;
            }
            hash = mix(hash ^ id);
        }
        return hash;
    }

    /** Where an index such as GPOS has the graph, the subject, the predicate and the object. */
    private static int[] places(String name) {
        return "GSPO".chars().map(name::indexOf).filter(place -> place >= 0).toArray();
    }

    /** From SplitMix64. */
    private static long mix(long value) {
        long mixed = (value ^ value >>> 30) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        return mixed ^ mixed >>> 31;
    }

    /** What a damaged file leads to is of any kind. */
    private void attempt(String index, Runnable check) {
        try {
            check.run();
        } catch (RuntimeException | StackOverflowError | AssertionError e) {
            flaw(index, "can't be read through (" + Causes.message(e) + ")");
        }
    }

    private void flaw(String index, String what) {
        flaws.add(new Flaw(
                "index " + index,
                database.getLocation().getDirectoryPath(),
                what + ". Restore a backup, or build the store anew"));
    }
}
