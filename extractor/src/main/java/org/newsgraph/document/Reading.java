package org.newsgraph.document;

/** What reading one input gave: a document, one known before, the reason why there is none, or a file left alone. */
public sealed interface Reading {
    /** A document that could be read. */
    record Read(Document document) implements Reading {}

    /**
     * A document that was not read, since it is {@link Known}.
     *
     * @param name as of a document
     * @param origin as of a document
     */
    record Unchanged(String name, String origin) implements Reading {}

    /** An input that could not. */
    record Failed(Rejected rejected) implements Reading {}

    /**
     * A file of a folder that was left alone: no error, but counted and reported at the end.
     *
     * @param origin its path
     * @param why what kept it from being read
     */
    record Skipped(String origin, Why why) implements Reading {
        /** Why a file is left alone. */
        public enum Why {
            /** Its ending is none that newsgraph reads. */
            OTHER_ENDING,
            /** Its name begins with a dot (a version control folder, a resource fork), or it is no ordinary file. */
            HIDDEN,
            /** It was given before, by itself or by a folder above it. */
            GIVEN_TWICE,
            /** It is a link to what stands outside of the folder that was given, and links are not to be followed. */
            LINK_OUT
        }
    }
}
