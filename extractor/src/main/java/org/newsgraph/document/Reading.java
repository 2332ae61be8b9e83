package org.newsgraph.document;

/** What reading one input gave: a document, or the reason why there is none. */
public sealed interface Reading {
    /** A document that could be read. */
    record Read(Document document) implements Reading {}

    /** An input that could not. */
    record Failed(Rejected rejected) implements Reading {}
}
