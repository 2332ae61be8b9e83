package org.newsgraph.store;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What a compaction brought, in bytes. */
public record Sizes(long before, long after) {
    private static final long KILO = 1_000;
    private static final long MEGA = 1_000_000;
    private static final int BLOCK = 8 * 1024;
    /** Files of a tree of blocks: TDB2 makes them larger than what is in them, with holes that take no room. */
    private static final String BLOCKS = ".+\\.(dat|idn)";
    /** The state of a tree: its root, and how many blocks each of its two files has. */
    private static final String STATE = ".+\\.bpt";

    /** As people read it: "from 12.0 MB to 3.1 MB". */
    @Override
    public String toString() {
        return "from " + text(before) + " to " + text(after);
    }

    private static String text(long bytes) {
        return bytes < MEGA
                ? String.format(Locale.ROOT, "%,d kB", (bytes + KILO - 1) / KILO)
                : String.format(Locale.ROOT, "%,.1f MB", bytes / (double) MEGA);
    }

    /** The bytes that a generation has in use. */
    static long of(Path generation) {
        try (Stream<Path> entries = Files.list(generation)) {
            List<Path> files = entries.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().matches(BLOCKS))
                    .toList();
            long size = 0;
            for (Path file : files) {
                size += file.toString().matches(STATE) ? blocks(file) * BLOCK : Files.size(file);
            }
            return size;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long blocks(Path state) throws IOException {
        try (DataInputStream in = new DataInputStream(Files.newInputStream(state))) {
            in.readLong();
            return in.readLong() + in.readLong();
        }
    }
}
