package org.newsgraph.cli;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.newsgraph.store.Store;
import org.newsgraph.store.StoreException;

/**
 * A store that a command changes, and that is compacted between two changes when it has outgrown its content several
 * times: a long build would fill the disk before it is through.
 */
final class OpenStore implements AutoCloseable {
    private final Path directory;
    private final Predicate<Store> outgrown;
    private final Consumer<String> notices;
    private Store store;
    private boolean inVain;

    /** @param store open, from that directory; closed with this */
    OpenStore(Path directory, Store store, Consumer<String> notices) {
        this(directory, store, Store::isOutgrown, notices);
    }

    /** With another measure than the store's own. */
    OpenStore(Path directory, Store store, Predicate<Store> outgrown, Consumer<String> notices) {
        this.directory = directory;
        this.outgrown = outgrown;
        this.store = store;
        this.notices = notices;
    }

    /** The store, until the next {@link #compactIfOutgrown}. */
    Store store() {
        return store;
    }

    /** A store that can't be compacted is as good as before; it is not tried again. To be called by the one who writes. */
    void compactIfOutgrown() {
        if (!inVain && outgrown.test(store)) {
            compact();
        }
    }

    private void compact() {
        notices.accept(directory + ": the store has outgrown its content several times; compacting it.");
        store.close();
        try {
            notices.accept(directory + ": compacted " + CompactCommand.text(Store.compact(directory, notices)) + ".");
        } catch (StoreException e) {
            inVain = true;
            notices.accept(e.getMessage() + ".");
        }
        store = Store.open(directory, notices);
    }

    @Override
    public void close() {
        store.close();
    }
}
