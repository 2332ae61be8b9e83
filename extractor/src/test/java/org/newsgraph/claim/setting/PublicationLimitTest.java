package org.newsgraph.claim.setting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.claim.Event;
import org.newsgraph.claim.UnscoredEvent;
import org.newsgraph.mention.TimeMention;
import org.newsgraph.mention.TimeValue;
import org.newsgraph.testing.Article;
import org.newsgraph.testing.ClaimBuilder;
import org.newsgraph.testing.Kinds;

/** Nothing that an article asserts begins after it was published. */
class PublicationLimitTest {
    @ParameterizedTest
    @CsvSource({
        "2016-04-15, asserted, 2016-04-15",
        "2016-04-16, asserted, 2016-04-16",
        "2016-04-17, asserted, ",
        "2017-01-01, asserted, ",
        "2017-01-01, negated, 2017-01-01",
        "2016-04-17, alleged, ",
    })
    void aDayAheadIsUnknown(String day, String stance, String left) {
        assertEquals(Optional.ofNullable(left), settled(day, stance, Optional.of(LocalDate.of(2016, 4, 16))));
    }

    @ParameterizedTest
    @CsvSource({"2016-04-17", "2036-01-01"})
    void withoutADayOfPublicationNothingIsAhead(String day) {
        assertEquals(Optional.of(day), settled(day, "asserted", Optional.empty()));
    }

    private static Optional<String> settled(String day, String stance, Optional<LocalDate> published) {
        Article article = new Article("articles/000.txt", "Rebels shelled Alba on Friday.");
        ClaimBuilder claim = article.claim(Kinds.ALL.find("Shelling").orElseThrow(), "shelled")
                .day("Friday", day);
        article.event(
                switch (stance) {
                    case "negated" -> claim.stance(ClaimBuilder.NEGATED);
                    case "alleged" -> claim.stance(ClaimBuilder.ALLEGED);
                    default -> claim;
                });
        Event event = article.findings().events().get(0);
        UnscoredEvent settled = new PublicationLimit(published)
                .settle(List.of(event.claims().get(0).event()))
                .get(0);
        assertEquals("Friday", settled.time().map(TimeMention::text).orElseThrow());
        return settled.time().flatMap(TimeMention::value).map(TimeValue::toString);
    }
}
