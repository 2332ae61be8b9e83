package org.newsgraph.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes a store anew without what changes left behind in its files. The new one grows beside the old one and takes its
 * place when it is whole: a kill at any moment leaves one or the other.
 */
final class Compaction {
    private static final Logger LOG = LoggerFactory.getLogger(Compaction.class);

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
     * Makes the new store, while others may read the old one and nobody writes it.
     *
     * @return where it has grown, not yet in use
     * @throws StoreException.NotWritten where it failed; nothing is left of it
     */
    Path grow(DatasetGraph database) {
        Path growing = null;
        try {
            Room.require(store, Math.min(size(), SPARE * compacted(database)));
            growing = generations.begin();
            copy(database, growing);
            return growing;
        } catch (StoreException.NotWritten e) {
            throw e;
        } catch (RuntimeException | IOException | InternalError e) {
            discard(growing, e);
            throw new StoreException.NotWritten(store, e);
        }
    }

    /** Puts what has grown in the place of the old store, which nobody reads or writes meanwhile. */
    void replace(DatasetGraph database, Path growing) throws IOException {
        Path old = generations.current().orElseThrow();
        Path next = generations.complete(growing);
        Database.exchange(database, next);
        try {
            Generations.delete(old);
        } catch (IOException e) {
            // Some systems delete no file that another process reads. The new one is the store all the same, and
            // whoever
            // opens it next takes the old one away and says so.
            LOG.debug("{} stays until the store is opened again", old, e);
        }
    }

    /** The bytes that the store has in use. */
    long size() {
        return Sizes.of(generations.current().orElseThrow());
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
