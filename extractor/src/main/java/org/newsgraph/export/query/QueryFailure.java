package org.newsgraph.export.query;

import java.time.Duration;

/** A query that gives no answer; the message says why and where. */
public abstract sealed class QueryFailure extends RuntimeException {
    private QueryFailure(String message) {
        super(message);
    }

    /** What was written is no query, or asks for what is not allowed or not there. */
    public static final class Wrong extends QueryFailure {
        private final int line;
        private final int column;

        /** @param line from 1, or 0 where the mistake has no place; so for {@code column} */
        Wrong(String message, int line, int column) {
            super(line > 0 ? "line " + line + ", column " + column + ": " + message : message);
            this.line = line;
            this.column = column;
        }

        Wrong(String message) {
            this(message, 0, 0);
        }

        public int line() {
            return line;
        }

        public int column() {
            return column;
        }
    }

    /** The time is over. The thread may still be busy: end the process soon. */
    public static final class TimedOut extends QueryFailure {
        TimedOut(Duration timeout) {
            super("no answer after " + timeout.toSeconds() + " s. Ask for less, or give more time with --timeout");
        }
    }

    /** The query went beyond what the machine has. */
    public static final class TooLarge extends QueryFailure {
        TooLarge(String what) {
            super("the query is " + what + ". Ask for less at a time");
        }
    }
}
