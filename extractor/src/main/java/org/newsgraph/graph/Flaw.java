package org.newsgraph.graph;

/**
 * Something in a store that is not as it should be.
 *
 * @param document the document's name
 * @param node what it is about, an IRI
 * @param message what is wrong and what to do
 */
public record Flaw(String document, String node, String message) {
    @Override
    public String toString() {
        return document + ": " + node + ": " + message;
    }
}
