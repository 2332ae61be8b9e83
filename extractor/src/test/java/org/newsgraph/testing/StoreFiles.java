package org.newsgraph.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The files of a store. TDB2's are mostly holes, so that copying them byte by byte would fill the disk. */
public final class StoreFiles {
    private static final int BLOCK = 8192;
    private static final String LOCK = "tdb.lock";

    private StoreFiles() {}

    /** Every file below the folder but the lock, in the order of their names. */
    public static List<Path> in(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().equals(LOCK))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes {@code to} a copy of the folder {@code from}; what was at {@code to} is gone. */
    public static void copy(Path from, Path to) {
        delete(to);
        in(from).forEach(file -> copyFile(file, to.resolve(from.relativize(file).toString())));
    }

    /** Copies a file, and its holes as holes. */
    public static void copyFile(Path from, Path to) {
        try {
            Files.createDirectories(to.getParent());
            try (FileChannel in = FileChannel.open(from, StandardOpenOption.READ);
                    FileChannel out = FileChannel.open(
                            to,
                            StandardOpenOption.CREATE,
                            StandardOpenOption.TRUNCATE_EXISTING,
                            StandardOpenOption.WRITE)) {
                ByteBuffer block = ByteBuffer.allocate(BLOCK);
                for (long at = 0; in.read(block.clear(), at) > 0; at += BLOCK) {
                    if (!isHole(block.flip())) {
                        out.write(block, at);
                    }
                }
                grow(out, in.size());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Up to where a file holds more than zeros. */
    public static long used(Path file) {
        try (FileChannel in = FileChannel.open(file, StandardOpenOption.READ)) {
            long used = 0;
            ByteBuffer block = ByteBuffer.allocate(BLOCK);
            for (long at = 0; in.read(block.clear(), at) > 0; at += BLOCK) {
                if (!isHole(block.flip())) {
                    used = at + block.limit();
                }
            }
            return used;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How much place the files take that are more than holes. */
    public static long size(Path folder) {
        return in(folder).stream().mapToLong(StoreFiles::full).sum();
    }

    private static long full(Path file) {
        try (FileChannel in = FileChannel.open(file, StandardOpenOption.READ)) {
            long full = 0;
            ByteBuffer block = ByteBuffer.allocate(BLOCK);
            for (long at = 0; in.read(block.clear(), at) > 0; at += BLOCK) {
                full += isHole(block.flip()) ? 0 : block.limit();
            }
            return full;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isHole(ByteBuffer block) {
        byte[] bytes = block.array();
        for (int i = 0; i < block.limit(); i++) {
            if (bytes[i] != 0) {
                return false;
            }
        }
        return true;
    }

    private static void grow(FileChannel file, long size) throws IOException {
        if (file.size() < size) {
            file.write(ByteBuffer.allocate(1), size - 1);
        }
    }
}
