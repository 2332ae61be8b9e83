package org.newsgraph.pipeline.build;

import java.util.Optional;
import org.newsgraph.document.Document;
import org.newsgraph.graph.ManifestEntry;
import org.newsgraph.text.AnnotatedText;

/** What a build needs of a pipeline: how a document becomes a graph. */
interface Extraction {
    /**
     * A document to read.
     *
     * @param version of all that shapes its graph
     * @param kept its analysis, where the store kept one that still serves
     */
    record Task(Document document, String version, Optional<AnnotatedText> kept) {}

    /** What the analysis gives that the store kept under the document's name; empty where it does not serve. */
    Optional<AnnotatedText> kept(String packed, Document document);

    /**
     * What the kept analysis gives of a document of the store, and the document with it, when its input is not at hand.
     *
     * @param text as the store has it
     * @return empty where the analysis does not serve
     */
    Optional<AnnotatedText> again(ManifestEntry entry, String packed, String text);

    /** Begins to read the tables; called when the first document has changed. */
    void begin();

    /** Loads the models, the first time; called before the first document is read of which no analysis is kept. */
    void loadModels();

    /**
     * Waits until the tables are read; called before the first document is read.
     *
     * @throws IllegalArgumentException where a table is faulty
     */
    void awaitTables();

    /** Reads a document. Safe for several threads at once. */
    Extracted read(Task task) throws Exception;
}
