package org.newsgraph.pipeline.build;

/**
 * Documents that had not changed and were read anew all the same.
 *
 * @param changed the parts of the version that have changed: "lexicon, corrections"
 * @param kept whether their kept analyses served, so that no models were needed
 */
public record Rereading(String changed, int documents, boolean kept) {
    /** In words, for people. */
    public String message() {
        return documents + (documents == 1 ? " document" : " documents") + " read anew"
                + (kept ? " from their kept analysis" : "") + "; changed: " + changed;
    }
}
