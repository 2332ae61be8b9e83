package org.newsgraph.store.tdb;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.jena.atlas.lib.tuple.TupleMap;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.dboe.base.record.RecordFactory;
import org.apache.jena.dboe.index.Index;
import org.apache.jena.dboe.sys.Names;
import org.apache.jena.dboe.sys.SystemIndex;
import org.apache.jena.dboe.trans.bplustree.BPlusTree;
import org.apache.jena.dboe.trans.bplustree.BPlusTreeFactory;
import org.apache.jena.dboe.trans.bplustree.BPlusTreeParams;
import org.apache.jena.dboe.trans.data.TransBinaryDataFile;
import org.apache.jena.dboe.transaction.txn.TransactionCoordinator;
import org.apache.jena.dboe.transaction.txn.TransactionListener;
import org.apache.jena.dboe.transaction.txn.TransactionalBase;
import org.apache.jena.dboe.transaction.txn.TransactionalComponent;
import org.apache.jena.dboe.transaction.txn.TransactionalSystem;
import org.apache.jena.dboe.transaction.txn.journal.Journal;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.tdb2.params.StoreParams;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;
import org.apache.jena.tdb2.store.DatasetGraphSwitchable;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.QuadTable;
import org.apache.jena.tdb2.store.StoragePrefixesTDB;
import org.apache.jena.tdb2.store.StorageTDB;
import org.apache.jena.tdb2.store.TripleTable;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetable.NodeTableCache;
import org.apache.jena.tdb2.store.nodetable.NodeTableInline;
import org.apache.jena.tdb2.store.nodetable.NodeTableTRDF;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTableConcrete;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.store.tupletable.TupleIndexRecord;
import org.apache.jena.tdb2.sys.ComponentIdMgr;
import org.apache.jena.tdb2.sys.SystemTDB;

/**
 * A TDB2 database as it was last committed, for reading only: nothing is locked, and no file of it is written, made or
 * opened for writing. Others may read and write the database meanwhile; what they commit does not show.
 *
 * <p>Put together from TDB2's own parts as its {@code TDB2StorageBuilder} does for files that it may write.
 */
public final class CommittedDatabase {
    private final Path folder;
    private final StoreParams params = StoreParams.getDftStoreParams();
    private final ComponentIdMgr ids = new ComponentIdMgr(UUID.randomUUID());
    private final List<TransactionalComponent> components = new ArrayList<>();
    private final List<TransactionListener> listeners = new ArrayList<>();
    private final CommittedState state;

    private CommittedDatabase(Path folder) throws IOException {
        this.folder = folder;
        this.state = CommittedState.read(folder, names());
    }

    /**
     * Opens it, to be closed by {@link DatasetGraph#close}.
     *
     * @param store the folder of which the database's is a generation
     * @throws java.nio.file.NoSuchFileException where a file is missing, as when a compaction takes the folder away
     * @throws IOException where a file can't be read
     */
    public static DatasetGraph open(Path store, Path folder) throws IOException {
        return new CommittedDatabase(folder).open(store);
    }

    private List<String> names() {
        Stream<String> terms = Stream.of(params.getNodeTableBaseName(), params.getPrefixTableBaseName());
        Stream<String> trees = Stream.of(
                        Arrays.stream(params.getTripleIndexes()),
                        Arrays.stream(params.getQuadIndexes()),
                        Arrays.stream(params.getPrefixIndexes()),
                        Stream.of(params.getNodeTableBaseName(), params.getPrefixTableBaseName()))
                .flatMap(names -> names);
        return Stream.concat(trees.map(CommittedDatabase::treeEnd), terms.map(CommittedDatabase::dataEnd))
                .toList();
    }

    private DatasetGraph open(Path store) throws IOException {
        TransactionCoordinator coordinator = new TransactionCoordinator(Journal.create(state.journal()));
        TransactionalSystem transactions = new TransactionalBase(coordinator);
        NodeTable terms = terms(
                params.getNodeTableBaseName(),
                params.getNode2NodeIdCacheSize(),
                params.getNodeId2NodeCacheSize(),
                params.getNodeMissCacheSize());
        StorageTDB storage = new StorageTDB(
                transactions,
                new TripleTable(indexes(params.getPrimaryIndexTriples(), params.getTripleIndexes()), terms),
                new QuadTable(indexes(params.getPrimaryIndexQuads(), params.getQuadIndexes()), terms));
        StoragePrefixesTDB prefixes = prefixes(transactions);
        components.forEach(coordinator::add);
        listeners.forEach(coordinator::addListener);
        // Applies the journal's commits, in memory.
        coordinator.start();
        Location location = Location.create(folder);
        DatasetGraphTDB database = new DatasetGraphTDB(
                location, params, SystemTDB.getDefaultReorderTransform(), storage, prefixes, transactions);
        QC.setFactory(database.getContext(), OpExecutorTDB2.OpExecFactoryTDB);
        return new DatasetGraphSwitchable(store, Location.create(store), database);
    }

    private StoragePrefixesTDB prefixes(TransactionalSystem transactions) throws IOException {
        String primary = params.getPrimaryIndexPrefix();
        NodeTable terms = terms(
                params.getPrefixTableBaseName(),
                params.getPrefixNode2NodeIdCacheSize(),
                params.getPrefixNodeId2NodeCacheSize(),
                params.getPrefixNodeMissCacheSize());
        return new StoragePrefixesTDB(
                transactions,
                new NodeTupleTableConcrete(primary.length(), indexes(primary, params.getPrefixIndexes()), terms));
    }

    private NodeTable terms(String name, int idsKept, int termsKept, int missesKept) throws IOException {
        Index index = tree(name, new RecordFactory(SystemTDB.LenNodeHash, SystemTDB.SizeOfNodeId));
        String data = name + "-data";
        TransBinaryDataFile file = new TransBinaryDataFile(
                MappedTerms.open(folder.resolve(data + "." + Names.extObjNodeData), state.length(dataEnd(name))),
                ids.getComponentId(data),
                state.end(dataEnd(name)));
        components.add(file);
        NodeTable cache = NodeTableCache.create(
                new NodeTableTRDF(index, file),
                idsKept,
                termsKept,
                missesKept,
                params.getNodeCacheInitialCapacityFactor());
        if (cache instanceof NodeTableCache listener) {
            listeners.add(listener);
        }
        return NodeTableInline.create(cache);
    }

    private TupleIndex[] indexes(String primary, String[] names) throws IOException {
        TupleIndex[] indexes = new TupleIndex[names.length];
        for (int i = 0; i < names.length; i++) {
            RecordFactory records = new RecordFactory(SystemTDB.SizeOfNodeId * primary.length(), 0);
            indexes[i] = new TupleIndexRecord(
                    primary.length(), TupleMap.create(primary, names[i]), names[i], records, tree(names[i], records));
        }
        return indexes;
    }

    private BPlusTree tree(String name, RecordFactory records) throws IOException {
        int blockSize = SystemIndex.BlockSize;
        BPlusTree tree = BPlusTreeFactory.create(
                ids.getComponentId(name),
                new BPlusTreeParams(BPlusTreeParams.calcOrder(blockSize, records.recordLength()), records),
                state.end(treeEnd(name)),
                MappedBlocks.open(folder.resolve(name + "." + Names.extBptTree), blockSize),
                MappedBlocks.open(folder.resolve(name + "." + Names.extBptRecords), blockSize));
        components.add(tree);
        return tree;
    }

    private static String treeEnd(String name) {
        return name + "." + Names.extBptState;
    }

    private static String dataEnd(String name) {
        return name + "-data." + Names.extBdfState;
    }
}
