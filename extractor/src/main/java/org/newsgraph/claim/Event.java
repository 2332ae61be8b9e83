package org.newsgraph.claim;

import java.util.Comparator;
import java.util.List;
import org.newsgraph.lexicon.EventKind;

/**
 * What a document's claims take for one happening.
 *
 * @param kind the most specific kind that its claims give
 * @param claims at least one, in order of the text
 */
public record Event(EventKind kind, List<EventClaim> claims) {
    public Event {
        claims = List.copyOf(claims);
        if (claims.isEmpty()) {
            throw new IllegalArgumentException("an event has at least one claim");
        }
    }

    /** Of the most specific kind among the claims. */
    public static Event of(List<EventClaim> claims) {
        return new Event(
                claims.stream()
                        .map(EventClaim::kind)
                        .max(Comparator.comparing(kind -> kind.parent().isPresent() ? 1 : 0))
                        .orElseThrow(() -> new IllegalArgumentException("an event has at least one claim")),
                claims);
    }
}
