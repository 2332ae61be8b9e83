package org.newsgraph.cli;

import java.nio.file.Path;
import org.newsgraph.store.Store;
import org.newsgraph.store.StoreException;

/** Compacts a store that has outgrown its content several times, when it is closed: a resource around the open store. */
final class Outgrown implements AutoCloseable {
    private final Path store;
    private final Console console;
    private boolean outgrown;

    Outgrown(Path store, Console console) {
        this.store = store;
        this.console = console;
    }

    /** To be called after the last change. */
    void measure(Store open) {
        outgrown = open.isOutgrown();
    }

    /** A store that can't be compacted is as good as before. */
    @Override
    public void close() {
        if (outgrown) {
            console.say(store + ": the store has outgrown its content several times; compacting it.");
            try {
                console.say(store + ": compacted " + CompactCommand.text(Store.compact(store, console::say)) + ".");
            } catch (StoreException e) {
                console.say(e.getMessage() + ".");
            }
        }
    }
}
