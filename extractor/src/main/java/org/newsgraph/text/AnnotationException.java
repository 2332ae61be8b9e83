package org.newsgraph.text;

/** A text that can't be analysed; the message says why, for the user. */
public final class AnnotationException extends Exception {
    public AnnotationException(String message, Throwable cause) {
        super(message, cause);
    }
}
