package org.newsgraph.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.riot.RiotException;
import org.newsgraph.graph.Validation;
import org.newsgraph.pipeline.build.Loading;
import org.newsgraph.store.Parts;
import org.newsgraph.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Loads documents that were read elsewhere. */
@Command(
        name = "load",
        description = {
            "Loads documents that were read elsewhere: what 'newsgraph export --with-text --format nquads' or a cluster",
            "wrote. Each is checked as 'build' checks it, and replaces what the store had under its name."
        },
        sortOptions = false)
final class LoadCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "PARTS",
            arity = "1..*",
            description = "Files of N-Quads (.nq, also with .gz after it) or folders of them, in any order.")
    List<Path> parts = List.of();

    @Mixin
    Shared shared = new Shared();

    private final Console console;

    LoadCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        long start = System.nanoTime();
        List<Path> files = files();
        try (Parts gathered = new Parts()) {
            for (Path file : files) {
                add(gathered, file);
            }
            try (Store store = Store.openOrCreate(shared.store, console::say)) {
                Loading loading = new Loading(store, Validation.with(store.domain()));
                loading.load(gathered);
                print(loading, Duration.ofNanos(System.nanoTime() - start));
                return (loading.rejected().isEmpty() ? ExitCode.DONE : ExitCode.FINDINGS).code();
            }
        }
    }

    private static void add(Parts gathered, Path file) throws IOException {
        try {
            gathered.add(file);
        } catch (RiotException | RuntimeIOException | ZipException e) {
            throw new CommandException(
                    ExitCode.USAGE, file + ": is no N-Quads: " + e.getMessage() + " Nothing was loaded.", e);
        }
    }

    private void print(Loading loading, Duration time) {
        line("documents loaded", loading.loaded());
        line("unchanged", loading.unchanged());
        line("rejected", loading.rejected().size());
        loading.rejected().forEach(each -> console.people().println("  " + each));
        line("triples", loading.triples());
        console.people().println(String.format(Locale.ROOT, "%-18s %.1f s", "time", time.toMillis() / 1000.0));
    }

    private void line(String name, long figure) {
        console.people().println(String.format(Locale.ROOT, "%-18s %,d", name, figure));
    }

    private List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path part : parts) {
            if (Files.isDirectory(part)) {
                try (Stream<Path> below = Files.walk(part)) {
                    below.filter(file -> file.toString().matches(".*\\.nq(\\.gz)?"))
                            .sorted()
                            .forEach(files::add);
                }
            } else if (Files.isRegularFile(part)) {
                files.add(part);
            } else {
                throw new CommandException(
                        ExitCode.USAGE, part + ": there is no such file or folder. Nothing was loaded.");
            }
        }
        if (files.isEmpty()) {
            console.say("nothing to load in " + parts + "; expected files that end in .nq or .nq.gz.");
        }
        return files;
    }
}
