package org.newsgraph.evaluation;

/** Annotations that can't be read; the message says which file, where in it and what was expected. */
public final class GoldException extends RuntimeException {
    GoldException(String message, Throwable cause) {
        super(message, cause);
    }

    GoldException(String message) {
        super(message);
    }
}
