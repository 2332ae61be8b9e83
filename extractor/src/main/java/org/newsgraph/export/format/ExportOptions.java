package org.newsgraph.export.format;

import java.util.Optional;

/**
 * What of a store is exported.
 *
 * @param graph the IRI of the one graph to export
 * @param document the name or IRI of the one document to export
 * @param withText whether the documents' texts leave the store too; in formats with graphs with the manifest, so that the
 *     export can be loaded again
 * @param oneADay for CSV: one row an event, as event data sets have, and not one a claim
 */
public record ExportOptions(Optional<String> graph, Optional<String> document, boolean withText, boolean oneADay) {
    /** The whole store without texts. */
    public static final ExportOptions ALL = new ExportOptions(Optional.empty(), Optional.empty(), false, false);

    public ExportOptions {
        if (graph.isPresent() && document.isPresent()) {
            throw new IllegalArgumentException("give --graph or --document, not both");
        }
    }

    public static ExportOptions ofGraph(String iri) {
        return new ExportOptions(Optional.of(iri), Optional.empty(), false, false);
    }

    public static ExportOptions ofDocument(String nameOrIri) {
        return new ExportOptions(Optional.empty(), Optional.of(nameOrIri), false, false);
    }

    public ExportOptions withTexts() {
        return new ExportOptions(graph, document, true, oneADay);
    }
}
