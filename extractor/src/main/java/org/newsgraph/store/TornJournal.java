package org.newsgraph.store;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.zip.Adler32;

/**
 * A journal whose last entry was not written to its end keeps TDB2 from opening a store. What stands after the last
 * commit was never acknowledged: it is cut off, after a copy was set aside.
 */
final class TornJournal {
    private static final String NAME = "journal.jrnl";
    /** Length of the data, checksum, type, component. */
    private static final int HEADER = 4 * Integer.BYTES;

    private static final int CHECKSUM = 4;
    private static final int TYPE = 8;
    private static final int COMMIT = 3;
    private static final int LAST_TYPE = 4;

    private TornJournal() {}

    /** @return the copy, where there was something to repair */
    static Optional<Path> repair(Path generation) throws IOException {
        Path journal = generation.resolve(NAME);
        if (!Files.exists(journal)) {
            return Optional.empty();
        }
        long sound = sound(journal);
        if (sound == Files.size(journal)) {
            return Optional.empty();
        }
        Path copy = Files.copy(journal, free(journal));
        try (FileChannel channel = FileChannel.open(journal, StandardOpenOption.WRITE)) {
            channel.truncate(sound);
            channel.force(true);
        }
        return Optional.of(copy);
    }

    /** The whole length where every entry is whole, else where the last commit before the torn one ends. */
    private static long sound(Path journal) throws IOException {
        long size = Files.size(journal);
        long position = 0;
        long committed = 0;
        try (DataInputStream in = new DataInputStream(Files.newInputStream(journal))) {
            while (position < size) {
                Optional<ByteBuffer> entry = entry(in, size - position);
                if (entry.isEmpty()) {
                    return committed;
                }
                position += entry.get().capacity();
                if (entry.get().getInt(TYPE) == COMMIT) {
                    committed = position;
                }
            }
        }
        return size;
    }

    /** The next entry; empty where it is not whole. */
    private static Optional<ByteBuffer> entry(DataInputStream in, long left) throws IOException {
        if (left < HEADER) {
            return Optional.empty();
        }
        ByteBuffer header = ByteBuffer.wrap(in.readNBytes(HEADER));
        int length = Math.max(0, header.getInt(0));
        int type = header.getInt(TYPE);
        if (length > left - HEADER || type < 1 || type > LAST_TYPE) {
            return Optional.empty();
        }
        int checksum = header.getInt(CHECKSUM);
        ByteBuffer entry = ByteBuffer.allocate(HEADER + length)
                .put(header.putInt(CHECKSUM, 0))
                .put(in.readNBytes(length));
        Adler32 found = new Adler32();
        found.update(entry.array());
        return (int) found.getValue() == checksum ? Optional.of(entry) : Optional.empty();
    }

    private static Path free(Path journal) {
        for (int number = 1; ; number++) {
            Path copy = journal.resolveSibling(NAME + ".torn-" + number);
            if (!Files.exists(copy)) {
                return copy;
            }
        }
    }
}
