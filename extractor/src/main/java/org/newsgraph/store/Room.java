package org.newsgraph.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Room on a store's disk, asked for before something large is written. */
final class Room {
    /** For what others write meanwhile, and for the journal. */
    private static final long RESERVE = 32L << 20;

    private static final double MEGA = 1e6;

    private Room() {}

    /** @throws StoreException.NotWritten where there are fewer bytes than wanted, and some in reserve */
    static void require(Path directory, long bytes) {
        long free = free(directory);
        if (free - RESERVE < bytes) {
            throw new StoreException.NotWritten(
                    directory,
                    String.format(
                            Locale.ROOT,
                            "the disk is full: %.0f MB are free and %.0f MB needed. The store is as it was before this"
                                    + " change and has lost nothing; make space and run the same command again",
                            free / MEGA,
                            (bytes + RESERVE) / MEGA));
        }
    }

    /** As much as ever where it can't be told. */
    private static long free(Path directory) {
        try {
            long free = Files.exists(directory) ? Files.getFileStore(directory).getUsableSpace() : Long.MAX_VALUE;
            return free < 0 ? Long.MAX_VALUE : free;
        } catch (IOException e) {
            return Long.MAX_VALUE;
        }
    }
}
