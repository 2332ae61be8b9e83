package org.newsgraph.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.newsgraph.evaluation.Evaluation;
import org.newsgraph.evaluation.Gold;
import org.newsgraph.evaluation.GoldException;
import org.newsgraph.evaluation.GoldReader;
import org.newsgraph.evaluation.Report;
import org.newsgraph.evaluation.ReportAsJson;
import org.newsgraph.export.StoredFacts;
import org.newsgraph.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compares the store with what careful readers find in its articles. */
@Command(
        name = "evaluate",
        description = {
            "Compares what the store says of articles with gold annotations: precision, recall and F1.",
            "docs/evaluation.md describes the annotations and the figures."
        },
        sortOptions = false)
final class EvaluateCommand implements Callable<Integer> {
    /** What people read, and what programs do. */
    enum Format {
        TABLE,
        JSON
    }

    @Parameters(
            arity = "1..*",
            paramLabel = "GOLD",
            description = "Files of annotations, or folders whose .json files are.")
    List<Path> gold = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "table or json (default: table).",
            defaultValue = "table")
    Format format = Format.TABLE;

    @Mixin
    Shared shared = new Shared();

    private final Console console;

    EvaluateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<Gold> golds = golds();
        try (Store store = Store.open(shared.store)) {
            Report report = store.read(view -> Evaluation.of(new StoredFacts(view.union()), golds));
            if (format == Format.JSON) {
                console.out().println(ReportAsJson.of(report));
            } else {
                ReportText.print(report, console.out());
            }
            report.missing()
                    .forEach(article -> console.say(article + ": the store has no such article, so that nothing"
                            + " of it counts as found. 'newsgraph build' reads it."));
            return (report.missing().isEmpty() ? ExitCode.DONE : ExitCode.FINDINGS).code();
        }
    }

    private List<Gold> golds() {
        try {
            return gold.stream().flatMap(file -> GoldReader.read(file).stream()).toList();
        } catch (GoldException e) {
            throw new CommandException(ExitCode.USAGE, e.getMessage() + ".", e);
        }
    }
}
