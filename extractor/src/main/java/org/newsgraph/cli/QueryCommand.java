package org.newsgraph.cli;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.newsgraph.store.Store;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Asks the store a SPARQL query. */
@Command(
        name = "query",
        description = {
            "Runs a SPARQL query over the store.",
            "The prefixes dct, geo, ng, nif, owl, prov, rdf, rdfs, schema, skos and xsd need not be declared."
        },
        sortOptions = false)
final class QueryCommand implements Callable<Integer> {
    /** What does not heed its timeout (a regular expression that never ends) is ended from outside so much later. */
    private static final long GRACE_SECONDS = 5;

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
            description = {
                "table, csv, tsv, json or xml for SELECT and ASK (default: table);",
                "turtle, jsonld or xml for CONSTRUCT and DESCRIBE (default: turtle)."
            })
    @Nullable
    Format format;

    /** As they are written on the command line. */
    enum Format {
        table,
        csv,
        tsv,
        json,
        xml,
        turtle,
        jsonld
    }

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

    @Override
    public Integer call() throws InterruptedException {
        if (timeout < 1) {
            throw new ParameterException(spec.commandLine(), "--timeout is " + timeout + "; expected 1 second or more");
        }
        Question question = question();
        Answer answer = new Answer(question, Optional.ofNullable(format).map(Format::name), timeout, console.out());
        FutureTask<Void> asking = new FutureTask<>(() -> ask(answer), null);
        Thread thread = new Thread(asking, "newsgraph-query");
        thread.setDaemon(true);
        thread.start();
        try {
            asking.get(timeout + GRACE_SECONDS, TimeUnit.SECONDS);
            return ExitCode.DONE.code();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof StackOverflowError error) {
                throw Question.tooDeep(question.origin(), error);
            }
            throw rethrown(e.getCause());
        } catch (TimeoutException e) {
            throw Answer.timedOut(question.origin(), timeout, e);
        }
    }

    private void ask(Answer answer) {
        try (Store store = Store.open(shared.store)) {
            answer.write(store);
        }
    }

    private static RuntimeException rethrown(Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        return (RuntimeException) cause;
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
            values.put(parameter.substring(0, at), parameter.substring(at + 1));
        }
        return values;
    }

    private Question question() {
        if (from.text != null) {
            return Question.parse("query", from.text, values());
        }
        Path file = Objects.requireNonNull(from.file);
        try {
            return Question.parse(file.toString(), Files.readString(file), values());
        } catch (NoSuchFileException e) {
            throw new CommandException(
                    ExitCode.USAGE, file + ": there is no such file. Give a query's file, or the query behind -e.", e);
        } catch (MalformedInputException e) {
            throw new CommandException(ExitCode.USAGE, file + ": is not UTF-8, as a query should be.", e);
        } catch (IOException e) {
            throw new CommandException(ExitCode.USAGE, file + ": can't be read: " + e.getMessage() + ".", e);
        }
    }
}
