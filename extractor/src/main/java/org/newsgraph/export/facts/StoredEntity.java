package org.newsgraph.export.facts;

import java.util.List;
import java.util.Optional;
import org.newsgraph.gazetteer.EntityKind;

/**
 * An entity as the documents together describe it.
 *
 * @param kind where documents differ, the first in the order of the kinds
 * @param names sorted
 * @param links the same thing elsewhere, sorted
 * @param country the code of ISO 3166-1 alpha-3
 * @param sector PLOVER's code
 */
public record StoredEntity(
        String iri,
        EntityKind kind,
        String label,
        List<String> names,
        List<String> links,
        Optional<String> country,
        Optional<String> sector) {}
