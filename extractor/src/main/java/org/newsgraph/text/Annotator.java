package org.newsgraph.text;

import org.newsgraph.document.Document;

/** Finds sentences, words, their grammar and the names among them. Safe for several threads at once. */
public interface Annotator {
    /**
     * Annotates one document.
     *
     * @throws AnnotationException where the text defeats the analysis even in its most modest form
     */
    AnnotatedText annotate(Document document) throws AnnotationException;
}
