package org.newsgraph.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.dboe.base.file.AlreadyLocked;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;

/** A directory that is, or becomes, a TDB2 database. */
final class StoreDirectory {
    private static final String DATA = "Data-0001";
    private static final String LOCK = "tdb.lock";
    private static final Pattern HOLDER = Pattern.compile("held by process (\\d+)");

    private final Path directory;

    StoreDirectory(Path directory) {
        this.directory = directory;
    }

    /** Whether a database is here already. */
    boolean isStore() {
        return entries().anyMatch(name -> name.matches("Data-\\d+"));
    }

    /** Makes the directory where there is none; refuses one that holds other files. */
    void prepare() {
        if (Files.exists(directory) && !Files.isDirectory(directory)) {
            throw new StoreException.Unusable(directory, "it is a file. Name a directory with --store");
        }
        if (!isStore() && entries().anyMatch(name -> !name.equals(LOCK))) {
            throw new StoreException.Unusable(
                    directory, "it holds other files (no " + DATA + "). Name an empty or new directory with --store");
        }
        try {
            Files.createDirectories(directory);
        } catch (IOException e) {
            throw new StoreException.Unusable(directory, e);
        }
    }

    DatasetGraph connect() {
        try {
            return DatabaseMgr.connectDatasetGraph(Location.create(directory));
        } catch (RuntimeException e) {
            throw Causes.of(e).anyMatch(StoreDirectory::isLock)
                    ? new StoreException.Locked(directory, holder(e), e)
                    : new StoreException.Unusable(directory, e);
        }
    }

    private static boolean isLock(Throwable cause) {
        return cause instanceof AlreadyLocked
                || cause instanceof DBOpEnvException
                        && Causes.message(cause, text -> text.contains("lock")).isPresent();
    }

    private OptionalLong holder(Throwable failure) {
        String said = Causes.message(failure, text -> HOLDER.matcher(text).find())
                .orElseGet(() -> "held by process " + lockFile());
        Matcher holder = HOLDER.matcher(said);
        return holder.find() ? OptionalLong.of(Long.parseLong(holder.group(1))) : OptionalLong.empty();
    }

    /** What the holder wrote. Read only after the lock was refused: POSIX gives up a lock when its own process closes the file. */
    private String lockFile() {
        try {
            return Files.readString(directory.resolve(LOCK)).strip();
        } catch (IOException e) {
            return "";
        }
    }

    private Stream<String> entries() {
        if (!Files.isDirectory(directory)) {
            return Stream.empty();
        }
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.map(entry -> entry.getFileName().toString()).toList().stream();
        } catch (IOException | UncheckedIOException e) {
            throw new StoreException.Unusable(directory, e);
        }
    }
}
