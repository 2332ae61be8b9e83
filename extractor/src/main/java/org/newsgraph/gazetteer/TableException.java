package org.newsgraph.gazetteer;

/** A table that can't be used; the message names file and line. */
public final class TableException extends RuntimeException {
    public TableException(String table, int line, String what) {
        super(table + ":" + line + ": " + what);
    }
}
