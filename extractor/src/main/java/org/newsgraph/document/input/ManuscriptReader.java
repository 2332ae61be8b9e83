package org.newsgraph.document.input;

/** Makes a manuscript of the bytes of one input. */
@FunctionalInterface
public interface ManuscriptReader {
    /**
     * Reads one document.
     *
     * @param sha256 of the bytes
     * @throws UnreadableException where there is no article in them
     */
    Manuscript read(Input input, String sha256, byte[] bytes) throws UnreadableException;
}
