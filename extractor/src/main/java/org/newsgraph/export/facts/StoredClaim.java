package org.newsgraph.export.facts;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A claim as the store knows it, of an event or a relation.
 *
 * @param document its IRI
 * @param kind the local name of the event's kind or the relation's property
 * @param sources IRIs of those who say so, sorted; none where the document speaks in its own voice
 * @param parts who and what takes part, by role and then in order of the text; for a relation its "subject" and "object",
 *     as far as words in the text name them
 * @param topics topics that are words only
 */
public record StoredClaim(
        String iri,
        String document,
        String kind,
        String factuality,
        String certainty,
        List<String> sources,
        Words sentence,
        Words trigger,
        List<Part> parts,
        List<String> topics,
        Optional<String> time,
        Optional<String> timeText,
        List<Quantity> quantities,
        Optional<String> content,
        Optional<String> mode,
        Optional<String> cameo,
        BigDecimal confidence,
        String rule) {

    /** By document and place in the text. */
    public static final Comparator<StoredClaim> ORDER =
            Comparator.comparing(StoredClaim::trigger).thenComparing(StoredClaim::iri);

    /**
     * What fills a role.
     *
     * @param entity its IRI; empty for words that name no entity
     * @param words empty where it is only implied
     */
    public record Part(String role, Optional<String> entity, Optional<Words> words) {}

    /** A number and what it counts. */
    public record Quantity(String measures, BigDecimal value, String bound, String text, Words words) {}

    /** The entities in a role, in order. */
    public List<String> entities(String role) {
        return parts.stream()
                .filter(part -> part.role().equals(role))
                .flatMap(part -> part.entity().stream())
                .distinct()
                .toList();
    }
}
