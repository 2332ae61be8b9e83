package org.newsgraph.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The numbered folders of a store ({@code Data-0001}, …), of which TDB2 uses the highest: compacting makes the next one.
 *
 * <p>A new one grows under another name and is renamed when it is whole, with a mark in it; so a folder with the mark is
 * whole, and those before it are of no more use.
 */
final class Generations {
    private static final String NAME = "Data-\\d+";
    private static final String GROWING = NAME + "-tmp";
    /** An empty file. */
    private static final String MARK = "complete";

    private final Path store;

    Generations(Path store) {
        this.store = store;
    }

    /** In order; the last is the one in use. */
    List<Path> all() {
        return named(NAME);
    }

    Optional<Path> current() {
        List<Path> all = all();
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    /** What was left behind by a program that ended while it made a new one. */
    List<Path> growing() {
        return named(GROWING);
    }

    /** A new folder for the next generation, not yet in use. */
    Path begin() throws IOException {
        int number = current().map(Generations::number).orElse(0) + 1;
        Path growing = store.resolve(String.format(Locale.ROOT, "Data-%04d-tmp", number));
        delete(growing);
        return Files.createDirectory(growing);
    }

    /** Puts a new generation to use. From here on it is the store, whatever happens next. */
    Path complete(Path growing) throws IOException {
        Files.createFile(growing.resolve(MARK));
        force(growing);
        String name = growing.getFileName().toString().replace("-tmp", "");
        Path whole = Files.move(growing, growing.resolveSibling(name), StandardCopyOption.ATOMIC_MOVE);
        force(store);
        return whole;
    }

    static boolean isComplete(Path generation) {
        return Files.exists(generation.resolve(MARK));
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, IOException failure) throws IOException {
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** Makes a folder's names outlast a power cut, where the system can. */
    static void force(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // Some systems open no folders; they are no worse off than without.
        }
    }

    private static int number(Path generation) {
        return Integer.parseInt(generation.getFileName().toString().replaceAll("\\D", ""));
    }

    private List<Path> named(String pattern) {
        if (!Files.isDirectory(store)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(store)) {
            return entries.filter(entry -> entry.getFileName().toString().matches(pattern))
                    .sorted((one, other) -> Integer.compare(number(one), number(other)))
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            throw new StoreException.Unusable(store, e);
        }
    }
}
