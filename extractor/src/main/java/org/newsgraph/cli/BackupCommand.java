package org.newsgraph.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.newsgraph.graph.Flaw;
import org.newsgraph.store.Backup;
import org.newsgraph.store.Integrity;
import org.newsgraph.store.StoreSnapshot;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Writes the whole store into one file. */
@Command(
        name = "backup",
        description = {
            "Writes all that the store holds, with texts and manifest, into one file of N-Quads, from which",
            "'newsgraph restore' makes the store again. The file is there whole or not at all."
        },
        sortOptions = false)
final class BackupCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "Where to write, as in news.nq.gz; compressed with .gz at its end.")
    Path file = Path.of("backup.nq.gz");

    @Mixin
    Shared shared = new Shared();

    private final Console console;

    BackupCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        try (StoreSnapshot store = shared.read()) {
            List<Flaw> flaws = store.read(Integrity::check);
            OutputFile.write(file, out -> {
                try {
                    Backup.write(store, out);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            flaws.forEach(console.people()::println);
            console.people().println(store.manifest().size() + " documents written to " + file);
            return (flaws.isEmpty() ? ExitCode.DONE : ExitCode.FINDINGS).code();
        }
    }
}
