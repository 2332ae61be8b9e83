package org.newsgraph.export.facts;

import java.util.List;
import java.util.SortedSet;
import org.newsgraph.gazetteer.EntityKind;

/**
 * An entity as all documents together call and describe it.
 *
 * @param local whether it belongs to one document
 * @param documents the IRIs of the documents that mention it, sorted
 */
public record NamedNode(
        String iri,
        String label,
        boolean local,
        List<EntityKind> kinds,
        List<String> names,
        List<String> links,
        List<String> countries,
        long mentions,
        SortedSet<String> documents) {
    public boolean is(EntityKind kind) {
        return kinds.contains(kind);
    }
}
