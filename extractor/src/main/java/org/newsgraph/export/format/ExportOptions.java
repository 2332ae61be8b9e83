package org.newsgraph.export.format;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What of a store is exported, and how.
 *
 * @param graph the IRI of the one graph to export
 * @param document the name or IRI of the one document to export
 */
public record ExportOptions(Optional<String> graph, Optional<String> document, Set<ExportOption> chosen) {
    /** The whole store without texts. */
    public static final ExportOptions ALL = new ExportOptions(Optional.empty(), Optional.empty(), Set.of());

    public ExportOptions {
        chosen = Set.copyOf(chosen);
        if (graph.isPresent() && document.isPresent()) {
            throw new IllegalArgumentException("give --graph or --document, not both");
        }
        if (chosen.contains(ExportOption.TEXTS) && chosen.contains(ExportOption.FACTS)) {
            throw new IllegalArgumentException("give --with-text or --facts, not both");
        }
    }

    public static ExportOptions ofGraph(String iri) {
        return new ExportOptions(Optional.of(iri), Optional.empty(), Set.of());
    }

    public static ExportOptions ofDocument(String nameOrIri) {
        return new ExportOptions(Optional.empty(), Optional.of(nameOrIri), Set.of());
    }

    /** These and another one. */
    public ExportOptions with(ExportOption option) {
        Set<ExportOption> all = EnumSet.of(option);
        all.addAll(chosen);
        return new ExportOptions(graph, document, all);
    }

    public ExportOptions withTexts() {
        return with(ExportOption.TEXTS);
    }

    public boolean has(ExportOption option) {
        return chosen.contains(option);
    }
}
