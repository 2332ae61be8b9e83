package org.newsgraph.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.dboe.base.file.AlreadyLocked;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.dboe.base.file.ProcessFileLock;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.sys.DatabaseConnection;

/** A directory that is, or becomes, a TDB2 database. */
final class StoreDirectory {
    private static final String DATA = "Data-0001";
    private static final String LOCK = "tdb.lock";
    private static final Pattern HOLDER = Pattern.compile("held by process (\\d+)");

    private final Path directory;
    private final Generations generations;

    StoreDirectory(Path directory) {
        this.directory = directory;
        this.generations = new Generations(directory);
    }

    Generations generations() {
        return generations;
    }

    /** Whether a database is here already. */
    boolean isStore() {
        return generations.current().isPresent();
    }

    /** Makes the directory where there is none; refuses one that holds other files. */
    void prepare() {
        if (Files.exists(directory) && !Files.isDirectory(directory)) {
            throw new StoreException.Unusable(directory, "it is a file. Name a directory with --store");
        }
        if (!isStore() && entries().anyMatch(name -> !isOurs(name))) {
            throw new StoreException.Unusable(
                    directory, "it holds other files (no " + DATA + "). Name an empty or new directory with --store");
        }
        try {
            Files.createDirectories(directory);
        } catch (IOException e) {
            throw new StoreException.Unusable(directory, e);
        }
    }

    /**
     * Opens the database, and makes it where there is none.
     *
     * @param listener hears what had to be tidied before
     */
    DatasetGraph connect(TidyingListener listener) {
        return attempt(() -> {
            locked(() -> {
                new Opening(directory, listener).tidy();
                if (!isStore()) {
                    Database.create(directory);
                }
                return true;
            });
            return Database.connect(directory);
        });
    }

    /** Tidies the store and does something while nobody has it open. */
    <T> T alone(TidyingListener listener, Callable<T> work) {
        return attempt(() -> locked(() -> {
            new Opening(directory, listener).tidy();
            return work.call();
        }));
    }

    private <T> T attempt(Callable<T> opening) {
        try {
            return opening.call();
        } catch (StoreException | BackupException e) {
            throw e;
        } catch (Exception e) {
            throw failure(e);
        }
    }

    /** Works under the lock that TDB2 takes itself afterwards; whoever comes in between finds a tidy store. */
    private <T> T locked(Callable<T> work) throws Exception {
        ProcessFileLock lock = DatabaseConnection.lockForLocation(Location.create(directory));
        if (lock.isLockedHere()) {
            throw new AlreadyLocked(directory.toString());
        }
        try {
            lock.lockEx();
            return work.call();
        } finally {
            ProcessFileLock.release(lock);
        }
    }

    private StoreException failure(Exception failure) {
        if (Causes.of(failure).anyMatch(AlreadyLocked.class::isInstance)) {
            return new StoreException.Locked(
                    directory, OptionalLong.of(ProcessHandle.current().pid()), failure);
        }
        return Causes.of(failure).anyMatch(StoreDirectory::isLock)
                ? new StoreException.Locked(directory, holder(failure), failure)
                : new StoreException.Unusable(directory, failure);
    }

    private static boolean isOurs(String name) {
        return name.equals(LOCK) || name.matches("Data-\\d+-tmp");
    }

    private static boolean isLock(Throwable cause) {
        return cause instanceof DBOpEnvException
                && Causes.message(cause, text -> text.contains("process")).isPresent();
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
