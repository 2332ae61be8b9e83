package org.newsgraph.store;

/**
 * From what a document of the store was read: enough to tell that it need not be read again.
 *
 * @param name the document's URL, else its name
 * @param sha256 of the input's bytes
 * @param origin where the document was read from
 */
public record StoredInput(String name, String sha256, String origin) {}
