package org.newsgraph.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsgraph.store.StoreException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns what ends a command into one message and an exit code. */
final class Failures {
    private static final List<String> NO_SPACE = List.of("No space left", "Disk quota exceeded", "not enough space");

    private final Console console;

    Failures(Console console) {
        this.console = console;
    }

    int ofUsage(ParameterException failure, String[] arguments) {
        CommandLine command = failure.getCommandLine();
        String message = failure.getMessage().replaceFirst("^Error: ", "");
        List<String> suggestions = failure instanceof UnmatchedArgumentException unmatched
                ? unmatched.getSuggestions().stream().limit(3).toList()
                : List.of();
        String help = command.getParent() == null ? "newsgraph help" : "newsgraph help " + command.getCommandName();
        console.say(message + (message.endsWith(".") ? "" : ".")
                + (suggestions.isEmpty() ? "" : " Did you mean " + String.join(", ", suggestions) + "?")
                + " See '" + help + "'.");
        return ExitCode.USAGE.code();
    }

    int ofExecution(Exception failure, CommandLine command, ParseResult parsed) {
        causes(failure).filter(OutOfMemoryError.class::isInstance).findFirst().ifPresent(error -> {
            throw (OutOfMemoryError) error;
        });
        if (isReaderGone(failure)) {
            // Somebody looks at the first lines only ("| head"): they have what they wanted.
            return ExitCode.DONE.code();
        }
        ExitCode code = code(failure);
        console.say(message(failure, code));
        if (isVerbose(parsed)) {
            failure.printStackTrace(console.err());
        }
        return code.code();
    }

    private static ExitCode code(Throwable failure) {
        if (failure instanceof CommandException known) {
            return known.exitCode();
        }
        if (causes(failure).anyMatch(Failures::isOutOfSpace)
                || failure instanceof StoreException.NotWritten change && change.isOutOfSpace()) {
            return ExitCode.RESOURCE;
        }
        return failure instanceof StoreException
                ? ExitCode.STORE
                : causes(failure).anyMatch(IOException.class::isInstance) ? ExitCode.RESOURCE : ExitCode.BUG;
    }

    private static String message(Throwable failure, ExitCode code) {
        return switch (code) {
            case BUG ->
                "a mistake in newsgraph: " + failure
                        + ". Please report it with what you did; --verbose shows where it happened.";
            case RESOURCE ->
                failure instanceof CommandException || failure instanceof StoreException
                        ? said(failure)
                        : "can't write the results: " + said(failure) + ".";
            default -> said(failure);
        };
    }

    private static String said(Throwable failure) {
        return causes(failure)
                // Its message is but the name of its cause.
                .filter(cause -> !(cause instanceof UncheckedIOException))
                .map(Throwable::getMessage)
                .filter(text -> text != null && !text.isBlank())
                .findFirst()
                .orElse(failure.toString());
    }

    private static boolean isOutOfSpace(Throwable failure) {
        return contains(failure, NO_SPACE);
    }

    private static boolean isReaderGone(Throwable failure) {
        return causes(failure)
                .filter(IOException.class::isInstance)
                .anyMatch(cause -> contains(cause, List.of("Broken pipe", "pipe is being closed")));
    }

    private static boolean contains(Throwable failure, List<String> words) {
        return Optional.ofNullable(failure.getMessage())
                .filter(text -> words.stream().anyMatch(text::contains))
                .isPresent();
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
    }

    private static boolean isVerbose(ParseResult parsed) {
        ParseResult last = parsed;
        while (last.hasSubcommand()) {
            last = last.subcommand();
        }
        return last.matchedOptionValue("--verbose", false);
    }
}
