package org.newsgraph.cli;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.newsgraph.export.query.Queries;
import org.newsgraph.export.query.QueryFailure;
import org.newsgraph.export.query.QueryFormat;
import org.newsgraph.export.query.QueryRequest;
import org.newsgraph.store.StoreSnapshot;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Asks the store a SPARQL query. */
@Command(
        name = "query",
        description = {
            "Runs a SPARQL query over the store.",
            "The prefixes dct, entity, geo, ng, nif, owl, prov, rdf, rdfs, schema, skos and xsd need not be declared."
        },
        sortOptions = false)
final class QueryCommand implements Callable<Integer> {
    private static final Pattern PLACE = Pattern.compile("line (\\d+), column (\\d+)");

    /** Where the query stands: one of the two. */
    static final class Origin {
        @Parameters(paramLabel = "FILE.rq", description = "A file with the query.")
        @Nullable
        Path file;

        @Option(names = "-e", paramLabel = "SPARQL", description = "The query itself.")
        @Nullable
        String text;
    }

    @ArgGroup(multiplicity = "1")
    Origin from = new Origin();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = Format.class,
            description = {
                "table, csv, tsv, json or xml for SELECT and ASK (default: table);",
                "turtle or jsonld for CONSTRUCT and DESCRIBE (default: turtle)."
            })
    @Nullable
    QueryFormat format;

    @Option(
            names = "--param",
            paramLabel = "NAME=VALUE",
            description = {
                "The value of a variable; repeatable.",
                "<IRI>, ng:Call, \"text\"@en, 40 and 2016-04-15 are what they are in SPARQL, all else is text."
            })
    List<String> parameters = List.of();

    @Option(
            names = "--timeout",
            paramLabel = "S",
            description = "Give up after S seconds (default: ${DEFAULT-VALUE}).",
            defaultValue = "60")
    long timeout = 60;

    @Mixin
    Shared shared = new Shared();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Console console;

    QueryCommand(Console console) {
        this.console = console;
    }

    /** Takes a format by the name that users know. */
    static final class Format implements ITypeConverter<QueryFormat> {
        @Override
        public QueryFormat convert(String value) {
            try {
                return QueryFormat.named(value);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(String.valueOf(e.getMessage()));
            }
        }
    }

    @Override
    public Integer call() {
        if (timeout < 1 || timeout > Integer.MAX_VALUE) {
            throw new ParameterException(spec.commandLine(), "--timeout is " + timeout + "; expected 1 second or more");
        }
        QueryRequest request =
                new QueryRequest(sparql(), values(), Duration.ofSeconds(timeout), Optional.ofNullable(format));
        StoreSnapshot store = shared.read();
        try {
            new Queries(store).answer(request, console.out());
        } catch (QueryFailure.TimedOut e) {
            // Without closing: a thread may still read, and the process ends at once.
            throw new CommandException(ExitCode.RESOURCE, message(e), e);
        } catch (QueryFailure e) {
            store.close();
            throw new CommandException(ExitCode.USAGE, message(e), e);
        } catch (RuntimeException e) {
            store.close();
            throw e;
        }
        store.close();
        return ExitCode.DONE.code();
    }

    /** As compilers have it: {@code file.rq:2:9: Encountered "}".} */
    private String message(QueryFailure failure) {
        String message = String.valueOf(failure.getMessage());
        // What the parser says itself is where the mistake is; its exception says where it began to read.
        String place = PLACE.matcher(message)
                .results()
                .reduce((first, last) -> last)
                .map(found -> ":" + found.group(1) + ":" + found.group(2))
                .orElse("");
        String what = message.replaceAll("^line \\d+, column \\d+: | at line \\d+, column \\d+|[.:\\s]+$", "");
        return origin() + place + ": " + what + ".";
    }

    private Map<String, String> values() {
        Map<String, String> values = new TreeMap<>();
        for (String parameter : parameters) {
            int at = parameter.indexOf('=');
            if (at < 1) {
                throw new ParameterException(
                        spec.commandLine(),
                        "--param " + parameter + ": expected NAME=VALUE, as in --param kind=ng:Call");
            }
            values.put(parameter.substring(0, at).replaceFirst("^[?$]", ""), parameter.substring(at + 1));
        }
        return values;
    }

    private String origin() {
        return from.text != null ? "query" : String.valueOf(from.file);
    }

    private String sparql() {
        if (from.text != null) {
            return from.text;
        }
        Path file = Objects.requireNonNull(from.file);
        try {
            return Files.readString(file);
        } catch (NoSuchFileException e) {
            throw new CommandException(
                    ExitCode.USAGE, file + ": there is no such file. Give a query's file, or the query after -e.", e);
        } catch (MalformedInputException e) {
            throw new CommandException(ExitCode.USAGE, file + ": is not UTF-8, as a query should be.", e);
        } catch (IOException e) {
            throw new CommandException(ExitCode.USAGE, file + ": can't be read: " + e.getMessage() + ".", e);
        }
    }
}
