package org.newsgraph.store;

import java.nio.file.Path;
import java.time.Duration;
import java.util.OptionalLong;

/** A store that does not do what it was asked to; the message says which, why and what to do. */
public abstract sealed class StoreException extends RuntimeException {
    private StoreException(String message, Throwable cause) {
        super(message, cause);
    }

    private StoreException(String message) {
        super(message);
    }

    /** There is no store at the directory. */
    public static final class Missing extends StoreException {
        Missing(Path directory) {
            super(directory
                    + ": there is no store here. Build one with 'newsgraph build', or name another with --store");
        }
    }

    /** The directory can't be used as a store, or its files are damaged. */
    public static final class Unusable extends StoreException {
        Unusable(Path directory, String reason) {
            super(directory + ": this store can't be used: " + reason);
        }

        Unusable(Path directory, Throwable cause) {
            super(directory + ": the store could not be opened: " + Causes.message(cause), cause);
        }
    }

    /** Another process has the store open. */
    public static final class Locked extends StoreException {
        private final OptionalLong holder;

        Locked(Path directory, OptionalLong holder, Throwable cause) {
            super(
                    directory + ": the store is in use by "
                            + (holder.isPresent() ? "process " + holder.getAsLong() : "another process")
                            + ". Wait for it to end, or stop it",
                    cause);
            this.holder = holder;
        }

        /** The process that has the store open, where it left its number. */
        public OptionalLong holder() {
            return holder;
        }
    }

    /** The store's files do not hold what they should. */
    public static final class Damaged extends StoreException {
        Damaged(Path directory, Throwable cause) {
            super(
                    directory + ": the store could not be read, its files seem to be damaged: " + Causes.message(cause)
                            + ". 'newsgraph verify' tells more; restore a backup, or build the store anew",
                    cause);
        }
    }

    /** A change could not be written; the store is as it was before. */
    public static final class NotWritten extends StoreException {
        private final boolean outOfSpace;

        NotWritten(Path directory, Throwable cause) {
            super(message(directory, cause), cause);
            this.outOfSpace = Causes.isOutOfSpace(cause);
        }

        /** Nothing is written any more since an earlier change failed in the same process. */
        static NotWritten after(Path directory, Throwable earlier) {
            return new NotWritten(
                    directory + ": an earlier change failed (" + Causes.message(earlier) + "). Open the store again",
                    earlier);
        }

        /** A compaction found no moment without readers. */
        static NotWritten whileRead(Path directory, Duration patience) {
            return new NotWritten(
                    directory + ": the store was read all the time for " + patience.toMinutes()
                            + " minutes, so that it could not be compacted. It is as it was before; try again later",
                    new IllegalStateException("no moment without readers"));
        }

        private NotWritten(String message, Throwable earlier) {
            super(message, earlier);
            this.outOfSpace = Causes.isOutOfSpace(earlier);
        }

        /** For want of room, before anything was written. */
        NotWritten(Path directory, String reason) {
            super(directory + ": " + reason);
            this.outOfSpace = true;
        }

        /** Whether the disk is full. */
        public boolean isOutOfSpace() {
            return outOfSpace;
        }

        private static String message(Path directory, Throwable cause) {
            return Causes.isOutOfSpace(cause)
                    ? directory + ": the disk is full"
                            + Causes.outOfSpace(cause)
                                    .map(said -> " (" + said + ")")
                                    .orElse("")
                            + ". The store is as it was before this change and has"
                            + " lost nothing; make space and run the same command again"
                    : directory + ": the store could not be written: " + Causes.message(cause)
                            + ". It is as it was before";
        }
    }
}
