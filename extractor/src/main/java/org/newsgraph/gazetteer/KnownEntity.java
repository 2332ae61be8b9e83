package org.newsgraph.gazetteer;

import java.util.List;
import java.util.Optional;

/**
 * Something that the tables know by name.
 *
 * @param name the canonical name, which decides identity
 * @param aliases other names, the canonical one not among them
 * @param country the ISO 3166-1 alpha-3 code of the country it belongs to, or is
 * @param sector PLOVER's sector
 * @param parent the canonical name of what it belongs to
 * @param descriptors common nouns with which articles come back to it ("watchdog")
 * @param links what it is elsewhere: its IRI in DBpedia, then that in Wikidata
 */
public record KnownEntity(
        String name,
        EntityKind kind,
        List<String> aliases,
        Optional<String> country,
        Optional<String> sector,
        Optional<String> parent,
        List<String> descriptors,
        List<String> links) {
    public KnownEntity {
        aliases = List.copyOf(aliases);
        descriptors = List.copyOf(descriptors);
        links = List.copyOf(links);
    }
}
