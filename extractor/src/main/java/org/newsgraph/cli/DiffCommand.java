package org.newsgraph.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.system.StreamRDF;
import org.newsgraph.export.insight.Comparison;
import org.newsgraph.export.insight.Comparison.Side;
import org.newsgraph.export.insight.Difference;
import org.newsgraph.graph.RdfFile;
import org.newsgraph.graph.UnreadableRdfException;
import org.newsgraph.store.StoreSnapshot;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Tells what two stores or exports say differently. */
@Command(
        name = "diff",
        description = {
            "Tells what two stores or exports say differently: documents, facts (plain triples) and claims, one a line:",
            "+ added, - removed, ~ changed from the first to the second. Ends with 1 where there is a difference."
        },
        sortOptions = false)
final class DiffCommand implements Callable<Integer> {
    @Parameters(
            index = "0",
            paramLabel = "A",
            description = "A store's folder, or an export in an RDF format, also with .gz after it.")
    Path first = Path.of("");

    @Parameters(index = "1", paramLabel = "B", description = "Another.")
    Path second = Path.of("");

    @Mixin
    Shared shared = new Shared();

    private final Console console;
    private final Map<Difference.Kind, Long> counts = new EnumMap<>(Difference.Kind.class);

    DiffCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        try (Comparison comparison = new Comparison()) {
            read(first, comparison, Side.FIRST);
            read(second, comparison, Side.SECOND);
            comparison.forEach(difference -> {
                counts.merge(difference.kind(), 1L, Long::sum);
                console.people().println(difference);
            });
        }
        console.out()
                .println(String.format(
                        Locale.ROOT,
                        "%,d added, %,d removed, %,d changed",
                        count(Difference.Kind.ADDED),
                        count(Difference.Kind.REMOVED),
                        count(Difference.Kind.CHANGED)));
        return (counts.isEmpty() ? ExitCode.DONE : ExitCode.FINDINGS).code();
    }

    private long count(Difference.Kind kind) {
        return counts.getOrDefault(kind, 0L);
    }

    private void read(Path place, Comparison comparison, Side side) throws IOException {
        if (Files.isDirectory(place)) {
            try (StoreSnapshot store = StoreSnapshot.open(place)) {
                store.read(view -> {
                    StreamRDF sink = comparison.sink(side, view.kinds());
                    view.dataset().find().forEachRemaining(sink::quad);
                    return true;
                });
            }
        } else if (!Files.exists(place)) {
            throw new CommandException(
                    ExitCode.USAGE, place + ": there is no such store or file. Give two stores, or two exports.");
        } else {
            Optional<Lang> format = RdfFile.format(place);
            if (format.isEmpty()) {
                throw new CommandException(
                        ExitCode.USAGE,
                        place + ": of no RDF format that can be told by its ending. Expected an export: .nq, .nt, .ttl,"
                                + " .trig, .rdf or .jsonld, or these and .gz.");
            }
            parse(place, format.get(), comparison.sink(side));
        }
    }

    private static void parse(Path file, Lang format, StreamRDF sink) throws IOException {
        try {
            RdfFile.parse(file, format, sink);
        } catch (UnreadableRdfException e) {
            throw new CommandException(ExitCode.USAGE, file + ": can't be read: " + e.getMessage() + ".", e);
        }
    }
}
