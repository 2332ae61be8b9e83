package org.newsgraph.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.newsgraph.evaluation.Sample;
import org.newsgraph.evaluation.SampleRow;
import org.newsgraph.evaluation.Sheet;
import org.newsgraph.export.facts.StoredFacts;
import org.newsgraph.store.StoreSnapshot;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Draws claims at random for somebody to judge. */
@Command(
        name = "sample",
        description = {
            "Draws claims, relations or links at random and writes a sheet for a reader to judge: a row each, with the",
            "sentence, and a column for the verdict. 'newsgraph evaluate --judged SHEET' counts the verdicts."
        },
        sortOptions = false)
final class SampleCommand implements Callable<Integer> {
    /** What can be drawn. */
    enum Of {
        EVENTS,
        RELATIONS,
        LINKS
    }

    @Option(
            names = "--of",
            paramLabel = "WHAT",
            description = "events, relations or links (default: events).",
            defaultValue = "events")
    Of of = Of.EVENTS;

    @Option(names = "--size", paramLabel = "N", description = "How many (default: 100).", defaultValue = "100")
    int size = 100;

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "Another seed draws others, the same seed the same (default: 1).",
            defaultValue = "1")
    long seed = 1;

    @Option(names = "--output", paramLabel = "FILE", description = "Where to write (default: standard output).")
    @Nullable
    Path output;

    @Mixin
    Shared shared = new Shared();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Console console;

    SampleCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (size < 1) {
            throw new ParameterException(spec.commandLine(), "--size " + size + ": expected 1 or more");
        }
        try (StoreSnapshot store = shared.read()) {
            List<SampleRow> rows =
                    store.read(view -> draw(new Sample(new StoredFacts(view.union(), view.kinds()), seed)));
            if (rows.size() < size) {
                console.say(shared.store + ": there are only " + rows.size() + " to draw from");
            }
            if (output == null) {
                write(rows, console.out());
            } else {
                OutputFile.write(output, out -> write(rows, out));
            }
            return ExitCode.DONE.code();
        }
    }

    private List<SampleRow> draw(Sample sample) {
        return switch (of) {
            case EVENTS -> sample.events(size);
            case RELATIONS -> sample.relations(size);
            case LINKS -> sample.links(size);
        };
    }

    private static void write(List<SampleRow> rows, OutputStream out) {
        PrintStream lines = new PrintStream(out, false, StandardCharsets.UTF_8);
        Sheet.write(rows, lines);
        lines.flush();
    }
}
