package org.newsgraph.document;

import java.util.Optional;

/** Knows by their bytes the documents that need not be read again, so that nothing is looked for in them. */
@FunctionalInterface
public interface Known {
    /** Nothing is known: each document is read. */
    Known NOTHING = (name, origin, sha256) -> Optional.empty();

    /**
     * The document's name where it is known; empty where it is to be read.
     *
     * @param name what it is called if it states no URL
     * @param origin where it stands
     * @param sha256 of its bytes, as in {@link Document#sha256}
     */
    Optional<String> name(String name, String origin, String sha256);
}
