package org.newsgraph.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.jspecify.annotations.Nullable;

/**
 * The one thread that changes a store, a transaction for each change.
 *
 * <p>It is nobody else's, so that nobody interrupts it: an interrupted writer leaves TDB2's lock after and closes its
 * files. A caller that is interrupted meanwhile waits for the end and stays interrupted.
 */
final class WritingThread implements AutoCloseable {
    private final Path directory;
    private final DatasetGraph database;
    private final ExecutorService thread;
    private volatile @Nullable Throwable broken;

    WritingThread(Path directory, DatasetGraph database) {
        this.directory = directory;
        this.database = database;
        this.thread = Executors.newSingleThreadExecutor(task -> {
            Thread writer = new Thread(task, "store-writer");
            writer.setDaemon(true);
            return writer;
        });
    }

    /**
     * Makes a change whole or not at all.
     *
     * @throws StoreException.NotWritten where it could not be made
     */
    void write(Runnable change) {
        await(thread.submit(() -> transact(change)));
    }

    /** Does something between two changes, outside of any transaction. */
    void between(Runnable work) {
        await(thread.submit(() -> {
            refuseIfBroken();
            work.run();
        }));
    }

    /** Nothing is written any more: what memory holds may not be what the files hold. */
    void breakOff(Throwable cause) {
        broken = cause;
    }

    private void await(Future<?> done) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    done.get();
                    return;
                } catch (InterruptedException e) {
                    interrupted = true;
                } catch (ExecutionException e) {
                    throw failure(e.getCause());
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private RuntimeException failure(Throwable cause) {
        if (cause instanceof Error error && !Causes.isOutOfSpace(error)) {
            throw error;
        }
        return cause instanceof StoreException known ? known : new StoreException.NotWritten(directory, cause);
    }

    private void transact(Runnable change) {
        refuseIfBroken();
        database.begin(ReadWrite.WRITE);
        try {
            change.run();
            database.commit();
        } catch (RuntimeException | Error e) {
            if (e instanceof Error || Causes.of(e).anyMatch(IOException.class::isInstance)) {
                // What TDB2 holds in memory may not be what its files hold. They are sound; opening reads them anew.
                broken = e;
            }
            attempt(database::abort, e);
            attempt(database::end, e);
            throw e;
        }
        database.end();
    }

    private void refuseIfBroken() {
        if (broken != null) {
            throw StoreException.NotWritten.after(directory, broken);
        }
    }

    /** Tidies up without hiding the first error. */
    private static void attempt(Runnable step, Throwable first) {
        try {
            step.run();
        } catch (RuntimeException | InternalError e) {
            first.addSuppressed(e);
        }
    }

    /** Waits for the change under way. */
    @Override
    public void close() {
        thread.shutdown();
        boolean interrupted = false;
        while (!thread.isTerminated()) {
            try {
                thread.awaitTermination(1, TimeUnit.MINUTES);
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
