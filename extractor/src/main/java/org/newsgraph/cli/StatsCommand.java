package org.newsgraph.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.newsgraph.correction.Corrections;
import org.newsgraph.export.insight.Statistics;
import org.newsgraph.export.insight.Suspicion;
import org.newsgraph.export.insight.Suspicions;
import org.newsgraph.export.insight.SuspicionsAsText;
import org.newsgraph.export.insight.VoidDescription;
import org.newsgraph.gazetteer.Gazetteer;
import org.newsgraph.store.Counts;
import org.newsgraph.store.StoreSnapshot;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Counts what the store holds. */
@Command(
        name = "stats",
        description = "Counts what the store holds: events, entities and relations by kind, claims, documents.",
        sortOptions = false)
final class StatsCommand implements Callable<Integer> {
    /** Sources and publishers that are shown one by one. */
    private static final int MOST = 20;

    /** What people read, and a description of the data set for other programs. */
    enum Format {
        TABLE,
        VOID,
        CSV,
        JSON
    }

    @Option(
            names = "--duplicates",
            description = {
                "Show instead which nodes may be one thing, and which one node may be two: the worst first.",
                "With --format csv or json each comes with the line for build --corrections that would repair it."
            })
    boolean duplicates;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "table, or void: a description of the data set in the vocabulary VoID, as Turtle; of duplicates table, csv or json (default: table).",
            defaultValue = "table")
    Format format = Format.TABLE;

    @Option(
            names = "--dump",
            paramLabel = "URL",
            description = "With --format void: where an export of the store can be fetched; repeatable.")
    List<String> dumps = List.of();

    @Mixin
    Shared shared = new Shared();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Console console;

    StatsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (format != Format.VOID && !dumps.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "--dump is for --format void");
        }
        if (format != Format.TABLE && duplicates == (format == Format.VOID)) {
            throw new ParameterException(
                    spec.commandLine(),
                    duplicates
                            ? "--format void does not go with --duplicates; expected table, csv or json"
                            : "--format csv and json go with --duplicates; expected table or void");
        }
        VoidDescription description = describe();
        try (StoreSnapshot store = shared.read()) {
            if (duplicates) {
                print(suspicions(store));
            } else if (format == Format.VOID) {
                store.read(view -> {
                    description.write(view, console.out());
                    return true;
                });
            } else {
                print(store.read(Statistics::of), console.people());
            }
        }
        return ExitCode.DONE.code();
    }

    private static List<Suspicion> suspicions(StoreSnapshot store) {
        Corrections corrections =
                Corrections.parse("the store's corrections", store.corrections().orElse(""));
        return store.read(view -> Suspicions.of(view, corrections, Gazetteer.standard()));
    }

    private void print(List<Suspicion> suspicions) {
        switch (format) {
            case CSV -> SuspicionsAsText.csv(suspicions, console.out());
            case JSON -> SuspicionsAsText.json(suspicions, console.out());
            default -> SuspicionsTable.print(suspicions, MOST, console.people());
        }
    }

    private VoidDescription describe() {
        try {
            return new VoidDescription(dumps);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--dump: " + e.getMessage());
        }
    }

    private static void print(Statistics statistics, PrintStream out) {
        Counts counts = statistics.counts();
        TextTable all = new TextTable("", "");
        all.add("documents", figure(counts.documents()));
        all.add("claims", figure(counts.claims()));
        all.add("events", figure(counts.eventCount()));
        all.add("entities", figure(counts.entityCount()));
        all.add("relations", figure(counts.relationCount()));
        all.add("triples", figure(counts.triples()));
        all.print(out);
        print("events by kind", counts.events(), out);
        print("entities by kind", counts.entities(), out);
        print("relations", counts.relations(), out);
        print("claims by factuality", statistics.factualities(), out);
        print("claims by certainty", statistics.certainties(), out);
        TextTable sources = new TextTable("claims by who says so", "");
        sources.add("the article itself", figure(statistics.ownVoice()));
        print(sources, statistics.sources(), out);
        print(new TextTable("documents by publisher", ""), statistics.publishers(), out);
        print("documents by month", statistics.months(), out);
    }

    private static void print(String title, Map<String, Long> counts, PrintStream out) {
        TextTable table = new TextTable(title, "");
        counts.forEach((name, count) -> table.add(name(name), figure(count)));
        print(table, out);
    }

    /** The most frequent ones, and the others in a row. */
    private static void print(TextTable table, Map<String, Long> counts, PrintStream out) {
        counts.entrySet().stream()
                .limit(MOST)
                .forEach(entry -> table.add(name(entry.getKey()), figure(entry.getValue())));
        if (counts.size() > MOST) {
            long rest = counts.values().stream()
                    .skip(MOST)
                    .mapToLong(Long::longValue)
                    .sum();
            table.add(figure(counts.size() - MOST) + " others", figure(rest));
        }
        print(table, out);
    }

    private static void print(TextTable table, PrintStream out) {
        if (!table.isEmpty()) {
            out.println();
            table.print(out);
        }
    }

    private static String name(String name) {
        return name.isEmpty() ? "unknown" : name.replaceAll("\\s+", " ");
    }

    private static String figure(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }
}
