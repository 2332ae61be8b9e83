package org.newsgraph.claim.setting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.newsgraph.claim.Factuality;
import org.newsgraph.claim.UnscoredEvent;
import org.newsgraph.mention.TimeMention;

/**
 * Keeps what an article asserts from lying ahead of it. Where an event that has happened would begin after the day of
 * publication, either the day or the factuality was read wrongly, and nothing tells which: the words of the time stay, and
 * the day is unknown.
 */
public final class PublicationLimit {
    private final Optional<LocalDate> published;

    public PublicationLimit(Optional<LocalDate> published) {
        this.published = published;
    }

    /** The claims in the same order, those that are asserted with no day after publication. */
    public List<UnscoredEvent> settle(List<UnscoredEvent> claims) {
        return claims.stream().map(this::settle).toList();
    }

    private UnscoredEvent settle(UnscoredEvent claim) {
        Optional<TimeMention> ahead = claim.time()
                .filter(time -> claim.stance().factuality() == Factuality.ASSERTED)
                .filter(time -> time.value()
                        .filter(value -> published
                                .filter(day -> value.earliest().isAfter(day))
                                .isPresent())
                        .isPresent());
        return ahead.map(time -> claim.at(time.withoutValue())).orElse(claim);
    }
}
