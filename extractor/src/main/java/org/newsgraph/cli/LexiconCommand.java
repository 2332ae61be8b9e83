package org.newsgraph.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsgraph.export.format.Csv;
import org.newsgraph.export.format.LexiconExport;
import org.newsgraph.lexicon.Entry;
import org.newsgraph.lexicon.EventKind;
import org.newsgraph.lexicon.EventKinds;
import org.newsgraph.lexicon.Frame;
import org.newsgraph.lexicon.Hint;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.Slot;
import org.newsgraph.tables.Domain;
import org.newsgraph.tables.TableSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows which words name which events. It needs no store. */
@Command(
        name = "lexicon",
        description = {
            "Shows which words name which events: as a table, as CSV with all columns,",
            "or as OntoLex-Lemon in Turtle. docs/lexicon.md explains the columns."
        },
        sortOptions = false)
final class LexiconCommand implements Callable<Integer> {
    private static final List<String> COLUMNS = List.of(
            "trigger", "pos", "kind", "root", "frame", "roles", "hints", "mode", "cameo", "example", "counter", "rule");

    /** What people read, what spreadsheets do, and the standard for lexicons over ontologies. */
    enum Format {
        TABLE,
        CSV,
        TURTLE
    }

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "table, csv or turtle (default: table).",
            defaultValue = "table")
    Format format = Format.TABLE;

    @Mixin
    DomainOptions meaning = new DomainOptions();

    @Mixin
    Shared shared = new Shared();

    private final Console console;

    LexiconCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        TableSource tables = TableSource.with(meaning.in(Domain.none()));
        Lexicon lexicon = Lexicon.read(tables, EventKinds.read(tables));
        switch (format) {
            case TABLE -> printTable(lexicon);
            case CSV -> printCsv(lexicon);
            case TURTLE -> LexiconExport.write(lexicon, console.out());
        }
        return ExitCode.DONE.code();
    }

    private void printTable(Lexicon lexicon) {
        TextTable table = TextTable.ofWords("trigger", "pos", "kind", "frame", "hints");
        lexicon.entries()
                .forEach(entry -> table.add(
                        words(entry),
                        pos(entry),
                        kind(entry, "-"),
                        entry.frame().name(),
                        orDash(hints(entry))));
        table.print(console.people());
    }

    private void printCsv(Lexicon lexicon) {
        console.out().print(Csv.line(COLUMNS));
        lexicon.entries().forEach(entry -> console.out().print(Csv.line(cells(entry))));
    }

    private static List<String> cells(Entry entry) {
        return List.of(
                words(entry),
                pos(entry),
                kind(entry, ""),
                entry.kind().map(EventKind::root).map(EventKind::localName).orElse(""),
                entry.frame().roles().isEmpty() ? "" : entry.frame().name(),
                roles(entry.frame()),
                hints(entry),
                entry.mode().orElse(""),
                entry.cameo().orElse(""),
                entry.example(),
                entry.counter().orElse(""),
                entry.rule().text());
    }

    private static String words(Entry entry) {
        return String.join(" ", entry.trigger());
    }

    private static String pos(Entry entry) {
        return entry.pos().name().toLowerCase(Locale.ROOT);
    }

    private static String kind(Entry entry, String none) {
        return entry.kind().map(EventKind::localName).orElse(none);
    }

    private static String hints(Entry entry) {
        return entry.hints().stream().map(Hint::text).collect(Collectors.joining(" "));
    }

    /** As in "agent: subject; target: object from". */
    private static String roles(Frame frame) {
        Stream<String> roles = frame.roles().stream()
                .map(role -> role.argument().localName() + ": "
                        + role.slots().stream().map(Slot::text).collect(Collectors.joining(" ")));
        return roles.collect(Collectors.joining("; "));
    }

    private static String orDash(String text) {
        return text.isEmpty() ? "-" : text;
    }
}
