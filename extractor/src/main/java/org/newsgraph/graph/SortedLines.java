package org.newsgraph.graph;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Sorts lines by their bytes in UTF-8, each once, however many there are: what does not fit in memory waits in temporary
 * files.
 */
public final class SortedLines implements AutoCloseable {
    /** Takes the lines in order. */
    @FunctionalInterface
    public interface Consumer {
        void accept(byte[] line) throws IOException;
    }

    private static final long IN_MEMORY =
            Math.min(64L << 20, Runtime.getRuntime().maxMemory() / 8);
    private static final Comparator<byte[]> ORDER = Arrays::compareUnsigned;
    /** What a line costs beyond its bytes, roughly. */
    private static final int OVERHEAD = 24;

    private final long limit;
    private final List<byte[]> lines = new ArrayList<>();
    private final List<Path> runs = new ArrayList<>();
    private long size;

    public SortedLines() {
        this(IN_MEMORY);
    }

    /** @param limit how many bytes to keep in memory */
    public SortedLines(long limit) {
        this.limit = limit;
    }

    /** Takes a line, with or without its end. */
    public void add(String line) throws IOException {
        byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
        lines.add(bytes);
        size += bytes.length + OVERHEAD;
        if (size > limit) {
            spill();
        }
    }

    /** Gives all lines in order. */
    public void forEach(Consumer consumer) throws IOException {
        if (runs.isEmpty()) {
            lines.sort(ORDER);
            Consumer once = once(consumer);
            for (byte[] line : lines) {
                once.accept(line);
            }
        } else {
            spill();
            merge(once(consumer));
        }
    }

    @Override
    public void close() throws IOException {
        for (Path run : runs) {
            Files.deleteIfExists(run);
        }
    }

    private void spill() throws IOException {
        lines.sort(ORDER);
        Path run = Files.createTempFile("newsgraph-sort", ".run");
        runs.add(run);
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(run)))) {
            for (byte[] line : lines) {
                out.writeInt(line.length);
                out.write(line);
            }
        }
        lines.clear();
        size = 0;
    }

    private void merge(Consumer consumer) throws IOException {
        List<Run> open = new ArrayList<>();
        try {
            PriorityQueue<Run> queue = new PriorityQueue<>(Comparator.comparing(run -> run.line, ORDER));
            for (Path path : runs) {
                Run run = new Run(path);
                open.add(run);
                if (run.next()) {
                    queue.add(run);
                }
            }
            while (!queue.isEmpty()) {
                Run first = queue.poll();
                consumer.accept(first.line);
                if (first.next()) {
                    queue.add(first);
                }
            }
        } finally {
            for (Run run : open) {
                run.in.close();
            }
        }
    }

    private static Consumer once(Consumer consumer) {
        byte[][] last = {null};
        return line -> {
            if (!Arrays.equals(line, last[0])) {
                consumer.accept(line);
                last[0] = line;
            }
        };
    }

    /** A sorted file, read line by line. */
    private static final class Run {
        private final DataInputStream in;
        private byte[] line = {};

        Run(Path path) throws IOException {
            this.in = new DataInputStream(new BufferedInputStream(Files.newInputStream(path)));
        }

        boolean next() throws IOException {
            try {
                line = new byte[in.readInt()];
            } catch (EOFException e) {
                return false;
            }
            in.readFully(line);
            return true;
        }
    }
}
