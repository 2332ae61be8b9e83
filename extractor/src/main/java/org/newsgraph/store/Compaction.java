package org.newsgraph.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.sys.DatabaseConnection;
import org.apache.jena.tdb2.sys.StoreConnection;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.jspecify.annotations.Nullable;

/**
 * Writes a store anew without what changes left behind in its files. The new one grows beside the old one and takes its
 * place when it is whole: a kill at any moment leaves one or the other.
 */
final class Compaction {
    /** Quads that are sorted at once. */
    private static final int BATCH = 500_000;

    /** How many times the room that the content should need is asked for, lest the disk fill on the way. */
    private static final long SPARE = 2;

    private final Path store;
    private final Generations generations;

    Compaction(Path store) {
        this.store = store;
        this.generations = new Generations(store);
    }

    /**
     * Compacts a database that nobody reads or writes meanwhile, and closes it.
     *
     * @throws StoreException.NotWritten where it failed; the store is as it was
     */
    Sizes run(DatasetGraph database) {
        Path old = generations.current().orElseThrow();
        long before = Sizes.of(old);
        Path growing = null;
        try {
            Room.require(store, Math.min(before, SPARE * compacted(database)));
            growing = generations.begin();
            copy(database, growing);
            generations.complete(growing);
        } catch (StoreException.NotWritten e) {
            TDBInternal.expel(database, true);
            throw e;
        } catch (RuntimeException | IOException | InternalError e) {
            discard(growing, e);
            TDBInternal.expel(database, true);
            throw new StoreException.NotWritten(store, e);
        }
        // Whatever happens from here on, the new one is the store: an old one that stays is taken away at the next
        // start.
        StoreConnection.internalExpel(Location.create(old), true);
        try {
            Generations.delete(old);
        } catch (IOException e) {
            throw new StoreException.NotWritten(store, e);
        } finally {
            DatabaseConnection.internalExpel(Location.create(store), true);
        }
        return new Sizes(before, Sizes.of(generations.current().orElseThrow()));
    }

    private static long compacted(DatasetGraph database) {
        return database.calculateRead(() -> Footprint.compacted(database.getDefaultGraph()));
    }

    /** In one transaction: each one writes anew the blocks that it shares with those before it, and the old ones stay. */
    private static void copy(DatasetGraph from, Path growing) {
        DatasetGraph to = Database.open(growing);
        try {
            long copied = from.calculateRead(() -> to.calculateWrite(() -> copy(from.find(), to)));
            long found = to.calculateRead(() -> count(to.find()));
            if (found != copied) {
                throw new IllegalStateException("of " + copied + " quads only " + found + " arrived");
            }
        } finally {
            Database.close(growing);
        }
    }

    private static long copy(Iterator<Quad> from, DatasetGraph to) {
        Insertion insertion = new Insertion(to);
        long count = 0;
        while (from.hasNext()) {
            insertion.add(from.next());
            count++;
            if (insertion.size() >= BATCH) {
                insertion.finish();
            }
        }
        insertion.finish();
        return count;
    }

    private static long count(Iterator<Quad> quads) {
        long count = 0;
        while (quads.hasNext()) {
            quads.next();
            count++;
        }
        return count;
    }

    /** Takes away what was begun, without hiding why. */
    static void discard(@Nullable Path growing, Throwable failure) {
        try {
            if (growing != null && Files.exists(growing)) {
                Generations.delete(growing);
            }
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
    }
}
