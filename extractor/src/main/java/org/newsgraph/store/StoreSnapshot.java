package org.newsgraph.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.newsgraph.store.tdb.CommittedDatabase;

/**
 * A store as it was when it was opened, for reading only. It locks nothing and writes nothing: a folder that may not be
 * written will do, any number of processes may read it, and one may change and compact it meanwhile. Safe for several
 * threads.
 *
 * <pre>{@code
 * try (StoreSnapshot store = StoreSnapshot.open(Path.of("store"))) {
 *     store.manifest().forEach(System.out::println);
 * }
 * }</pre>
 */
public final class StoreSnapshot extends ReadableStore {
    /** How often a compaction may take the files away while they are opened. */
    private static final int ATTEMPTS = 20;

    private StoreSnapshot(Path directory, DatasetGraph database) {
        super(directory, database, new ReadOnlyDataset(database));
    }

    /**
     * Opens what was last committed.
     *
     * @throws StoreException where there is no store, or its files may not or can't be read
     */
    public static StoreSnapshot open(Path directory) {
        Generations generations = new Generations(directory);
        for (int attempt = 1; ; attempt++) {
            try {
                return new StoreSnapshot(directory, CommittedDatabase.open(directory, current(directory, generations)));
            } catch (NoSuchFileException e) {
                // A compaction took the folder away just now, or a file of it is missing indeed.
                if (attempt == ATTEMPTS) {
                    throw new StoreException.Unusable(directory, "the file " + e.getFile() + " is missing");
                }
            } catch (AccessDeniedException e) {
                throw new StoreException.Unusable(
                        directory, "the file " + e.getFile() + " may not be read. Ask its owner for the right to");
            } catch (StoreException e) {
                throw e;
            } catch (IOException | RuntimeException e) {
                throw new StoreException.Unusable(directory, e);
            }
        }
    }

    /** Of two generations the higher counts if it is whole, as for one who may tidy (see {@link Opening}). */
    private static Path current(Path directory, Generations generations) throws IOException {
        List<Path> all = generations.all();
        if (all.isEmpty()) {
            throw new StoreException.Missing(directory);
        }
        Path last = all.get(all.size() - 1);
        if (all.size() == 1 || Generations.isComplete(last)) {
            return last;
        }
        Path before = all.get(all.size() - 2);
        return documents(directory, last) < documents(directory, before) ? before : last;
    }

    /** How many documents a generation holds; -1 where it can't be read. */
    private static long documents(Path directory, Path generation) throws IOException {
        try (StoreSnapshot snapshot = new StoreSnapshot(directory, CommittedDatabase.open(directory, generation))) {
            return snapshot.manifest().size();
        } catch (RuntimeException | NoSuchFileException e) {
            return -1;
        }
    }

    @Override
    public void close() {
        TDBInternal.getDatasetGraphTDB(database()).shutdown();
    }
}
