package org.newsgraph.mention;

import java.util.List;
import java.util.Optional;
import org.newsgraph.document.Span;
import org.newsgraph.gazetteer.EntityKind;

/**
 * Somebody or something that an article speaks of, after it was settled who is who.
 *
 * @param name the normalised canonical name ("John Kerry", "Islamic State"), or for a local entity the words that
 *     describe it ("the jihadists")
 * @param locality empty where the name identifies the entity across documents; else where its first mention stands,
 *     for a bare surname or an unnamed participant that stays inside its document
 * @param kind what it is
 * @param names names and titles the article or the tables give it, no pronouns; sorted, the canonical name included
 * @param country the ISO 3166-1 alpha-3 code of the country it belongs to, or is
 * @param sector PLOVER's sector ("GOV", "MIL", "REB", …)
 * @param links IRIs of the same thing elsewhere ("http://dbpedia.org/resource/Russia")
 * @param parent the name of a global entity that this one belongs to ("Division 13" for "40 members of Division 13")
 */
public record Entity(
        String name,
        Optional<Span> locality,
        EntityKind kind,
        List<String> names,
        Optional<String> country,
        Optional<String> sector,
        List<String> links,
        Optional<String> parent) {
    public Entity {
        names = names.stream().distinct().sorted().toList();
        links = links.stream().distinct().sorted().toList();
    }

    /** Whether the same name means the same entity in every document. */
    public boolean isIdentified() {
        return locality.isEmpty();
    }
}
