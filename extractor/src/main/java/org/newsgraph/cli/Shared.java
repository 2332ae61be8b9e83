package org.newsgraph.cli;

import java.nio.file.Path;
import org.newsgraph.store.Store;
import org.newsgraph.store.StoreSnapshot;
import picocli.CommandLine.Option;

/** The options that every command takes. */
final class Shared {
    @Option(
            names = "--store",
            paramLabel = "DIR",
            description = "The folder of the store (default: ${DEFAULT-VALUE}).",
            defaultValue = "store")
    Path store = Path.of("store");

    @Option(names = "--verbose", description = "Say more, and show where errors come from.")
    boolean verbose;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    boolean help;

    /** Opens the store to read it, as it is now: whoever may read its files can. */
    StoreSnapshot read() {
        return StoreSnapshot.open(store);
    }

    /** Opens the store to change it, and tells of what had to be tidied. */
    Store open(Console console) {
        return Store.open(store, console::say);
    }
}
