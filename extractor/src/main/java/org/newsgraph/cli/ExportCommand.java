package org.newsgraph.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.newsgraph.export.facts.NotInStoreException;
import org.newsgraph.export.format.ExportFormat;
import org.newsgraph.export.format.ExportOption;
import org.newsgraph.export.format.ExportOptions;
import org.newsgraph.export.format.Exporter;
import org.newsgraph.graph.Ontology;
import org.newsgraph.store.StoreSnapshot;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Writes the store as files for other programs. */
@Command(
        name = "export",
        description = "Writes the store, or a part of it, in another format. The same store gives the same bytes.",
        sortOptions = false)
final class ExportCommand implements Callable<Integer> {
    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = Format.class,
            description = {
                "turtle, trig, nquads, ntriples, jsonld, rdfxml, csv or jsonl.",
                "Default: what the output's ending says (.ttl, .trig, .nq, .nt, .jsonld, .rdf, .csv, .jsonl), else turtle."
            })
    @Nullable
    ExportFormat format;

    @Option(
            names = "--output",
            paramLabel = "FILE",
            description = "Where to write (default: standard output). With .gz at its end it is compressed.")
    @Nullable
    Path output;

    @Option(names = "--graph", paramLabel = "IRI", description = "One graph only.")
    @Nullable
    String graph;

    @Option(names = "--document", paramLabel = "NAME", description = "One document only, by its name or IRI.")
    @Nullable
    String document;

    @Option(names = "--with-text", description = "With the articles' whole texts, which may be under copyright.")
    boolean withText;

    @Option(names = "--one-a-day", description = "CSV: one row an event, as event data sets have, not one a claim.")
    boolean oneADay;

    @Option(
            names = "--spreadsheet",
            description = {
                "CSV: for opening in a spreadsheet. With a byte order mark, and with an apostrophe before cells that",
                "would run as a formula; programs should read CSV without it."
            })
    boolean spreadsheet;

    @Option(
            names = "--facts",
            description = {
                "Without the text layer: entities, events, relations and claims with their sentence.",
                "Not with csv and jsonl, which have columns and offsets of their own."
            })
    boolean facts;

    @Mixin
    Shared shared = new Shared();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Console console;

    ExportCommand(Console console) {
        this.console = console;
    }

    /** Takes a format by the name that users know. */
    static final class Format implements ITypeConverter<ExportFormat> {
        @Override
        public ExportFormat convert(String value) {
            try {
                return ExportFormat.named(value);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(String.valueOf(e.getMessage()));
            }
        }
    }

    @Override
    public Integer call() throws IOException {
        ExportFormat chosen = Optional.ofNullable(format).orElseGet(this::byEnding);
        ExportOptions options = options(chosen);
        try (StoreSnapshot store = shared.read()) {
            Exporter exporter = Exporter.of(chosen, Ontology.with(store.domain()));
            if (output == null) {
                write(store, exporter, options, console.out());
            } else {
                OutputFile.write(output, out -> write(store, exporter, options, out));
            }
            return ExitCode.DONE.code();
        } catch (NotInStoreException e) {
            throw new CommandException(
                    ExitCode.FINDINGS,
                    shared.store + ": " + e.getMessage() + ". 'newsgraph list' shows the documents.",
                    e);
        }
    }

    private static void write(StoreSnapshot store, Exporter exporter, ExportOptions options, OutputStream out) {
        store.read(view -> {
            exporter.write(view, options, out);
            return true;
        });
    }

    private ExportOptions options(ExportFormat chosen) {
        if (graph != null && document != null) {
            throw new ParameterException(spec.commandLine(), "give --graph or --document, not both");
        }
        require(
                !oneADay || chosen == ExportFormat.CSV,
                "--one-a-day is for --format csv; the format here is " + chosen);
        require(
                !spreadsheet || chosen == ExportFormat.CSV,
                "--spreadsheet is for --format csv; the format here is " + chosen);
        require(!facts || !withText, "give --facts or --with-text, not both");
        require(
                !facts || (chosen != ExportFormat.CSV && chosen != ExportFormat.JSONL),
                "--facts is for formats of RDF; the format here is " + chosen);
        Map<ExportOption, Boolean> given = Map.of(
                ExportOption.TEXTS, withText,
                ExportOption.FACTS, facts,
                ExportOption.ONE_A_DAY, oneADay,
                ExportOption.SPREADSHEET, spreadsheet);
        Set<ExportOption> wanted = given.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        return new ExportOptions(Optional.ofNullable(graph), Optional.ofNullable(document), wanted);
    }

    private void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new ParameterException(spec.commandLine(), otherwise);
        }
    }

    private ExportFormat byEnding() {
        String name = output == null ? "" : output.toString().replaceFirst("\\.gz$", "");
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "trig" -> ExportFormat.TRIG;
            case "nq" -> ExportFormat.NQUADS;
            case "nt" -> ExportFormat.NTRIPLES;
            case "jsonld" -> ExportFormat.JSONLD;
            case "rdf" -> ExportFormat.RDFXML;
            case "csv" -> ExportFormat.CSV;
            case "jsonl" -> ExportFormat.JSONL;
            default -> ExportFormat.TURTLE;
        };
    }
}
