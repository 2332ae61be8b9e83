package org.newsgraph.testing;

import static org.newsgraph.testing.Article.country;
import static org.newsgraph.testing.Article.official;
import static org.newsgraph.testing.Article.place;

import java.util.Optional;
import org.newsgraph.gazetteer.EntityKind;
import org.newsgraph.lexicon.RelationKind;
import org.newsgraph.lexicon.Role;
import org.newsgraph.mention.Entity;

/** A few invented articles with what is to be found in them. */
public final class Samples {
    public static final Entity KERRY = official("John Kerry", "USA");
    public static final Entity LAVROV = official("Sergey Lavrov", "RUS");
    public static final Entity RUSSIA = country("Russia", "RUS");
    public static final Entity ALEPPO = place(EntityKind.CITY, "Aleppo");
    public static final Entity DIVISION = place(EntityKind.ARMED_GROUP, "Division 13");
    public static final Entity WATCHDOG = place(EntityKind.ORGANIZATION, "Observatory");

    private Samples() {}

    /** A call, and what it was about. */
    public static Article call() {
        Article article = new Article(
                        "articles/000.txt",
                        "Kerry calls Lavrov. 😀 John Kerry phoned Sergey Lavrov on Friday over the truce in Aleppo. Diplomats were happy.")
                .title("Kerry calls Lavrov")
                .published("2016-04-16");
        return article.mention("Kerry", KERRY)
                .mention("Lavrov", LAVROV)
                .mention("John Kerry", KERRY)
                .mention("Sergey Lavrov", LAVROV)
                .mention("Aleppo", ALEPPO)
                .event(article.claim(Kinds.CALL, "phoned")
                        .agent("John Kerry", KERRY)
                        .target("Sergey Lavrov", LAVROV)
                        .filler(Role.PLACE, "Aleppo", ALEPPO)
                        .topic("the truce")
                        .mode("phone")
                        .cameo("041")
                        .day("Friday", "2016-04-15"));
    }

    /** The same call in another paper, told the other way round; and an accusation. */
    public static Article sameCall() {
        Article article = new Article(
                        "articles/001.txt",
                        "Lavrov spoke to Kerry on April 15. Kerry accused Russia of shelling Aleppo. Kerry, the US Secretary of State, is an ally.")
                .published("2016-04-17");
        return article.mention("Lavrov", LAVROV)
                .mention("Kerry", KERRY)
                .mention("Russia", RUSSIA)
                .event(article.claim(Kinds.CALL, "spoke")
                        .agent("Lavrov", LAVROV)
                        .target("Kerry", KERRY)
                        .day("April 15", "2016-04-15"))
                .event(article.claim(Kinds.ACCUSATION, "accused")
                        .agent("Kerry", KERRY)
                        .target("Russia", RUSSIA)
                        .content("shelling Aleppo"))
                .event(article.claim(Kinds.SHELLING, "shelling")
                        .agent("Russia", RUSSIA)
                        .target("Aleppo", ALEPPO)
                        .stance(ClaimBuilder.ALLEGED))
                .relation(RelationKind.HOLDS_POSITION, "Kerry", KERRY, "US Secretary of State")
                .relation(RelationKind.ALLY_OF, "Russia", RUSSIA, "Kerry", KERRY);
    }

    /** A detention that the paper does not vouch for itself. */
    public static Article detention() {
        Article article = new Article(
                "articles/002.txt",
                "The jihadists detained at least 40 members of Division 13, the Observatory said. They were held near Aleppo.");
        Entity jihadists = article.group("The jihadists");
        Entity members = article.group("at least 40 members of Division 13", Optional.of("Division 13"));
        return article.mention("The jihadists", jihadists)
                .mention("at least 40 members of Division 13", members)
                .mention("Division 13", DIVISION)
                .mention("the Observatory", WATCHDOG)
                .mention("Aleppo", ALEPPO)
                .event(article.claim(Kinds.DETENTION, "detained")
                        .agent("The jihadists", jihadists)
                        .target("at least 40 members of Division 13", members)
                        .quantity("detained", "40", "at least", "at least 40 members of Division 13")
                        .saidBy("the Observatory", WATCHDOG));
    }
}
