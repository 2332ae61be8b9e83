package org.newsgraph.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.ToLongFunction;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.sys.StoreConnection;
import org.apache.jena.tdb2.sys.TDBInternal;

/** How TDB2 opens a store, or one generation of it by itself. */
final class Database {
    private Database() {}

    /** The store in a folder, which has a generation already. */
    static DatasetGraph connect(Path store) {
        return DatabaseMgr.connectDatasetGraph(Location.create(store));
    }

    /** One generation by itself, to be closed by {@link #close}. */
    static DatasetGraph open(Path generation) {
        return StoreConnection.connectCreate(Location.create(generation)).getDatasetGraph();
    }

    /** Puts a generation in the place of the one that the database uses, whose files are closed. */
    static void exchange(DatasetGraph database, Path generation) {
        DatasetGraphTDB old = TDBInternal.getDatasetGraphTDB(database);
        StoreConnection next = StoreConnection.connectCreate(
                Location.create(generation), old.getStoreParams(), old.getReorderTransform());
        TDBInternal.getDatabaseContainer(database).set(next.getDatasetGraph());
        StoreConnection.internalExpel(old.getLocation(), true);
    }

    static void close(Path generation) {
        StoreConnection.internalExpel(Location.create(generation), true);
    }

    /** Makes the first generation, empty. */
    static void create(Path store) throws IOException {
        Generations generations = new Generations(store);
        Path growing = generations.begin();
        open(growing);
        close(growing);
        generations.complete(growing);
    }

    /** How many documents a generation holds; -1 where it can't be read. */
    static long documents(Path generation) {
        return count(generation, database ->
                (long) Manifest.all(database.getDefaultGraph()).size());
    }

    /** How many quads a generation holds; -1 where it can't be read. */
    static long quads(Path generation) {
        return count(generation, database -> database.stream().count());
    }

    private static long count(Path generation, ToLongFunction<DatasetGraph> what) {
        try {
            DatasetGraph database = open(generation);
            return database.calculateRead(() -> what.applyAsLong(database));
        } catch (RuntimeException e) {
            return -1;
        } finally {
            close(generation);
        }
    }
}
