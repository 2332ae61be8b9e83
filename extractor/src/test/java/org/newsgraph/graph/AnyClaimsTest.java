package org.newsgraph.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.claim.Factuality;
import org.newsgraph.claim.Stance;
import org.newsgraph.gazetteer.EntityKind;
import org.newsgraph.lexicon.Certainty;
import org.newsgraph.lexicon.EventKind;
import org.newsgraph.lexicon.RelationKind;
import org.newsgraph.lexicon.Role;
import org.newsgraph.mention.Entity;
import org.newsgraph.mention.TimeValue;
import org.newsgraph.testing.Article;
import org.newsgraph.testing.ClaimBuilder;
import org.newsgraph.testing.Graphs;
import org.newsgraph.testing.Kinds;

/** Whatever claims an article has, its graph obeys the shapes. */
class AnyClaimsTest {
    private static final int ARTICLES = 60;
    private static final String TEXT =
            "Kerry and Lavrov would meet rebels, give Chad aid and supply 30 trucks by Friday. "
                    + "The 30 rebels from Aleppo shelled Chad again.";

    private static final List<String> TRIGGERS = List.of("would", "would meet", "meet", "give", "supply", "shelled");
    private static final List<String> WORDS =
            List.of("Kerry", "Lavrov", "rebels", "Chad", "aid", "30 trucks", "Aleppo");
    private static final List<Role> ROLES =
            List.of(Role.AGENT, Role.TARGET, Role.OBJECT, Role.PLACE, Role.TOPIC, Role.INSTRUMENT);

    private static final Validation VALIDATION = Validation.load();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void anyClaimsObeyTheShapes(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < ARTICLES; i++) {
            Article article = article(random);
            assertEquals(List.of(), VALIDATION.check(Graphs.stored(article)), "seed " + seed + ", article " + i);
        }
    }

    private static Article article(Random random) {
        Article article = new Article("articles/any.txt", TEXT).published("2016-04-16");
        List<EventKind> kinds = List.of(one(Kinds.ALL.all(), random), one(Kinds.ALL.all(), random));
        for (int events = 1 + random.nextInt(6); events > 0; events--) {
            EventKind kind = one(kinds, random);
            ClaimBuilder[] claims = new ClaimBuilder[1 + random.nextInt(2)];
            for (int i = 0; i < claims.length; i++) {
                claims[i] = claim(article, kind, random);
            }
            article.event(claims);
        }
        for (int relations = random.nextInt(3); relations > 0; relations--) {
            String subject = one(WORDS, random);
            String object = one(WORDS, random);
            RelationKind kind = one(List.of(RelationKind.values()), random);
            if (random.nextBoolean()) {
                article.relation(
                        kind, subject, entity(article, subject), object, entity(article, object), stance(random));
            } else {
                article.relation(kind, subject, entity(article, subject), object);
            }
        }
        return article;
    }

    private static ClaimBuilder claim(Article article, EventKind kind, Random random) {
        ClaimBuilder claim = article.claim(kind, one(TRIGGERS, random)).stance(stance(random));
        for (int fillers = random.nextInt(6); fillers > 0; fillers--) {
            String words = one(WORDS, random);
            Role role = one(ROLES, random);
            if (random.nextInt(5) == 0) {
                claim.implied(role, entity(article, words));
            } else {
                claim.filler(role, words, entity(article, words));
            }
        }
        if (random.nextInt(3) == 0) {
            claim.topic(one(WORDS, random));
        }
        if (random.nextBoolean()) {
            claim.time("Friday", time(random));
        }
        for (int quantities = random.nextInt(3); quantities > 0; quantities--) {
            claim.quantity(
                    one(List.of("killed", "wounded", "detained"), random),
                    one(List.of("30", "0", "18446744073709551616", "1.5"), random),
                    one(List.of("exactly", "at least", "about"), random),
                    one(List.of("30 trucks", "30 rebels"), random));
        }
        if (random.nextBoolean()) {
            claim.mode("phone").cameo("041").content("aid and supply");
        }
        return random.nextInt(3) == 0 ? claim.saidBy("Kerry", entity(article, "Kerry")) : claim;
    }

    private static Optional<TimeValue> time(Random random) {
        return random.nextInt(4) == 0
                ? Optional.empty()
                : Optional.of(TimeValue.day(LocalDate.of(2016, 4, 1 + random.nextInt(2))));
    }

    private static Stance stance(Random random) {
        return new Stance(
                one(List.of(Factuality.values()), random),
                one(List.of(Certainty.values()), random),
                List.of(),
                random.nextBoolean());
    }

    private static Entity entity(Article article, String words) {
        return switch (words) {
            case "Kerry" -> Article.person("John Kerry", "Kerry");
            case "Lavrov" -> Article.official("Sergey Lavrov", "RUS");
            case "Chad" -> Article.country("Chad", "TCD");
            case "Aleppo" -> Graphs.thing(EntityKind.CITY, "Aleppo");
            default -> article.group(words);
        };
    }

    private static <T> T one(Collection<T> all, Random random) {
        return new ArrayList<>(all).get(random.nextInt(all.size()));
    }
}
