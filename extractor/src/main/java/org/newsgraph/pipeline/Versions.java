package org.newsgraph.pipeline;

import org.newsgraph.document.Document;

/** Versions of all that shapes a document's graph besides its input. */
public interface Versions {
    /** By which a document is read now. */
    String of(Document document);

    /** By which a document is read now of which there is no input, but what was read by the stored version. */
    String after(String stored);

    /** Whether a document that was read by this version would be read by the same now, as long as its input is the same. */
    boolean isCurrent(String stored);

    /**
     * Whether a document that was read by this version is to be read anew though it is not among the inputs: corrections
     * and a domain hold for the whole store.
     */
    boolean isCorrectedOtherwise(String stored);
}
