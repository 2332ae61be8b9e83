package org.newsgraph.cli;

import java.util.concurrent.Callable;
import org.newsgraph.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Takes out of the store's files what changes have left behind. */
@Command(
        name = "compact",
        description = {
            "Writes the store's files anew, without what changes have left behind in them. What the store says stays the",
            "same. Needs room for a second store meanwhile; whatever happens, the store is the old or the new one."
        },
        sortOptions = false)
final class CompactCommand implements Callable<Integer> {
    @Mixin
    Shared shared = new Shared();

    private final Console console;

    CompactCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Store store = shared.open(console)) {
            console.out().println(store.compact());
            return ExitCode.DONE.code();
        }
    }
}
