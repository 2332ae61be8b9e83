package org.newsgraph.store;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.newsgraph.store.tdb.JournalExtent;

/**
 * A journal whose last entry was not written to its end keeps TDB2 from opening a store. What stands after the last
 * commit was never acknowledged: it is cut off, after a copy was set aside.
 */
final class TornJournal {
    private TornJournal() {}

    /** @return the copy, where there was something to repair */
    static Optional<Path> repair(Path generation) throws IOException {
        Path journal = generation.resolve(JournalExtent.FILE);
        if (!Files.exists(journal)) {
            return Optional.empty();
        }
        JournalExtent extent = extent(journal);
        if (extent.whole() == Files.size(journal)) {
            return Optional.empty();
        }
        Path copy = Files.copy(journal, free(journal));
        try (FileChannel channel = FileChannel.open(journal, StandardOpenOption.WRITE)) {
            channel.truncate(extent.committed());
            channel.force(true);
        }
        return Optional.of(copy);
    }

    private static JournalExtent extent(Path journal) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(journal))) {
            return JournalExtent.of(in, Files.size(journal));
        }
    }

    private static Path free(Path journal) {
        for (int number = 1; ; number++) {
            Path copy = journal.resolveSibling(JournalExtent.FILE + ".torn-" + number);
            if (!Files.exists(copy)) {
                return copy;
            }
        }
    }
}
