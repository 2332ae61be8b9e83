package org.newsgraph.graph;

/** A file of RDF that can't be read; the message says why in one line, for the user. */
public final class UnreadableRdfException extends Exception {
    UnreadableRdfException(String message) {
        super(message);
    }

    UnreadableRdfException(String message, Throwable cause) {
        super(message, cause);
    }
}
