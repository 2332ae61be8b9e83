package org.newsgraph.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.newsgraph.graph.Flaw;
import org.newsgraph.store.BackupException;
import org.newsgraph.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Makes a store out of a backup. */
@Command(
        name = "restore",
        description = {
            "Makes a new store out of what 'newsgraph backup' wrote. A store that holds documents is not overwritten.",
            "The store is there whole or not at all."
        },
        sortOptions = false)
final class RestoreCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "The backup.")
    Path file = Path.of("backup.nq.gz");

    @Mixin
    Shared shared = new Shared();

    private final Console console;

    RestoreCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (!Files.isRegularFile(file)) {
            throw new CommandException(
                    ExitCode.USAGE, file + ": there is no such file. Name one of 'newsgraph backup'.");
        }
        try {
            List<Flaw> flaws = Store.restore(shared.store, file, console::say);
            flaws.forEach(console.people()::println);
            try (Store store = shared.open(console)) {
                console.people().println(store.manifest().size() + " documents restored to " + shared.store);
            }
            return (flaws.isEmpty() ? ExitCode.DONE : ExitCode.FINDINGS).code();
        } catch (BackupException e) {
            throw new CommandException(ExitCode.USAGE, e.getMessage() + ".", e);
        }
    }
}
