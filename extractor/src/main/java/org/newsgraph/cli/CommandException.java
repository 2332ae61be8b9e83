package org.newsgraph.cli;

/** Ends a command with a message for its user and an exit code. */
final class CommandException extends RuntimeException {
    private final ExitCode exitCode;

    /** @param message what, where, what was expected and what to do, in one line */
    CommandException(ExitCode exitCode, String message) {
        super(message);
        this.exitCode = exitCode;
    }

    CommandException(ExitCode exitCode, String message, Throwable cause) {
        super(message, cause);
        this.exitCode = exitCode;
    }

    ExitCode exitCode() {
        return exitCode;
    }
}
