package org.newsgraph.export.facts;

/** A document, graph or name was asked for that the store does not have. */
public final class NotInStoreException extends RuntimeException {
    public NotInStoreException(String what, String name) {
        super("the store has no " + what + " '" + name + "'");
    }
}
