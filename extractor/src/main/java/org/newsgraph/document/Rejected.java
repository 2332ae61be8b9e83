package org.newsgraph.document;

/**
 * An input that yields no graph, and why.
 *
 * @param document its name as the user knows it
 * @param stage what was being done: "read", "annotate", "extract", "validate", "load"
 * @param reason what was wrong, what was expected and what to do, in one line
 */
public record Rejected(String document, String stage, String reason) {
    @Override
    public String toString() {
        return document + ": " + reason;
    }
}
