package org.newsgraph.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.newsgraph.evaluation.Evaluation;
import org.newsgraph.evaluation.Gold;
import org.newsgraph.evaluation.GoldException;
import org.newsgraph.evaluation.GoldFile;
import org.newsgraph.evaluation.GoldReader;
import org.newsgraph.evaluation.Judgement;
import org.newsgraph.evaluation.Report;
import org.newsgraph.evaluation.ReportAsJson;
import org.newsgraph.evaluation.Sheet;
import org.newsgraph.export.facts.StoredFacts;
import org.newsgraph.lexicon.EventKinds;
import org.newsgraph.store.StoreSnapshot;
import org.newsgraph.store.StoreView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

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
            arity = "0..*",
            paramLabel = "GOLD",
            description = "Files of annotations, or folders whose .json files are.")
    List<Path> gold = List.of();

    @Option(
            names = "--judged",
            paramLabel = "SHEET",
            description = "Instead: count the verdicts in a sheet that 'newsgraph sample' wrote and a reader filled.")
    @Nullable
    Path judged;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "table or json (default: table).",
            defaultValue = "table")
    Format format = Format.TABLE;

    @Mixin
    Shared shared = new Shared();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Console console;

    EvaluateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (gold.isEmpty() == (judged == null)) {
            throw new ParameterException(
                    spec.commandLine(), "expected GOLD, files of annotations, or --judged and a sheet");
        }
        for (Path file : gold) {
            if (!Files.exists(file)) {
                throw new CommandException(ExitCode.USAGE, file + ": can't be read: there is no such file.");
            }
        }
        return judged == null ? compare() : count(judged);
    }

    private int compare() {
        List<GoldFile> files = read(() ->
                gold.stream().flatMap(file -> GoldFile.open(file).stream()).toList());
        try (StoreSnapshot store = shared.read()) {
            EventKinds kinds = store.read(StoreView::kinds);
            List<Gold> golds = read(() -> GoldReader.read(files, kinds));
            Report report = store.read(view -> Evaluation.of(new StoredFacts(view.union(), view.kinds()), golds));
            if (format == Format.JSON) {
                console.out().println(ReportAsJson.of(report));
            } else {
                ReportText.print(report, console.people());
            }
            report.missing()
                    .forEach(article -> console.say(article + ": the store has no such article, so that nothing"
                            + " of it counts as found. 'newsgraph build' reads it."));
            return (report.missing().isEmpty() ? ExitCode.DONE : ExitCode.FINDINGS).code();
        }
    }

    private int count(Path sheet) {
        JudgementText.print(new Judgement(read(() -> Sheet.read(sheet))), console.people());
        return ExitCode.DONE.code();
    }

    private static <T> T read(Supplier<T> annotations) {
        try {
            return annotations.get();
        } catch (GoldException e) {
            throw new CommandException(ExitCode.USAGE, e.getMessage() + ".", e);
        }
    }
}
