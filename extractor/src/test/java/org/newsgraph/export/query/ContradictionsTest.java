package org.newsgraph.export.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.newsgraph.testing.Graphs.stored;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.newsgraph.claim.Stance;
import org.newsgraph.gazetteer.EntityKind;
import org.newsgraph.lexicon.Role;
import org.newsgraph.mention.Entity;
import org.newsgraph.store.Store;
import org.newsgraph.testing.Article;
import org.newsgraph.testing.ClaimBuilder;
import org.newsgraph.testing.Kinds;
import org.newsgraph.testing.Samples;

/** {@code queries/claims-that-contradict.rq} over articles that do, and over some that only seem to. */
class ContradictionsTest {
    private static final Entity FRONT = Article.place(EntityKind.ARMED_GROUP, "Green Front");
    private static final Entity LEAGUE = Article.place(EntityKind.ARMED_GROUP, "Blue League");
    private static final Entity PORT = Article.place(EntityKind.CITY, "Port Alba");
    private static final Entity ARMY = Article.country("Norland", "NOR");

    @Test
    void figuresThatNoNumberFits() {
        assertEquals(
                List.of("Killing,how many,at least 40 people,exactly 13 people"),
                rows(killed("a", "at least", "40"), killed("b", "exactly", "13")));
    }

    @Test
    void figuresThatOneNumberFitsAgree() {
        assertEquals(List.of(), rows(killed("a", "at least", "40"), killed("b", "exactly", "60")));
        assertEquals(List.of(), rows(killed("a", "at least", "40"), killed("b", "more than", "60")));
        assertEquals(List.of(), rows(killed("a", "about", "40"), killed("b", "exactly", "42")));
    }

    @Test
    void aFigureAndMoreThanItContradictEachOther() {
        assertEquals(
                List.of("Killing,how many,exactly 40 people,more than 40 people"),
                rows(killed("a", "exactly", "40"), killed("b", "more than", "40")));
        assertEquals(List.of(), rows(killed("a", "exactly", "40"), killed("b", "at least", "40")));
        assertEquals(
                List.of("Killing,how many,at most 40 people,more than 40 people"),
                rows(killed("a", "at most", "40"), killed("b", "more than", "40")));
    }

    @Test
    void whatManyArticlesRepeatIsOneRow() {
        assertEquals(
                List.of("Killing,how many,at least 40 people,exactly 13 people"),
                rows(
                        killed("a", "at least", "40"),
                        killed("b", "exactly", "13"),
                        killed("c", "at least", "40"),
                        killed("d", "exactly", "13")));
        assertEquals(
                List.of("Capture,whether it happened,it happened,it did not"),
                rows(
                        captured("a", FRONT, ClaimBuilder.CERTAIN),
                        captured("b", FRONT, ClaimBuilder.NEGATED),
                        captured("c", FRONT, ClaimBuilder.CERTAIN)));
    }

    @Test
    void whatOneDeniesAnotherAsserts() {
        assertEquals(
                List.of("Capture,whether it happened,it happened,it did not"),
                rows(captured("a", FRONT, ClaimBuilder.CERTAIN), captured("b", FRONT, ClaimBuilder.NEGATED)));
    }

    @Test
    void differentDoersOfOneEvent() {
        assertEquals(
                List.of("Capture,who did it,Blue League,Green Front"),
                rows(captured("a", FRONT, ClaimBuilder.CERTAIN), captured("b", LEAGUE, ClaimBuilder.CERTAIN)));
    }

    @Test
    void anArmyAndItsCountryAreNoTwoDoers() {
        Article article = new Article("b", "Norland's troops captured Port Alba on Friday.");
        Entity troops = article.group("Norland's troops", Optional.of("Norland"));
        article.event(article.claim(Kinds.CAPTURE, "captured")
                .agent("Norland's troops", troops)
                .object("Port Alba", PORT)
                .day("Friday", "2016-04-15"));
        assertEquals(List.of(), rows(captured("a", ARMY, ClaimBuilder.CERTAIN), article));
    }

    @Test
    void otherArticlesAgree() {
        assertEquals(List.of(), rows(Samples.call(), Samples.sameCall(), Samples.detention()));
    }

    private static Article killed(String name, String bound, String number) {
        String people = bound + " " + number + " people";
        Article article = new Article(name, "A blast killed " + people + " in Port Alba on Friday.");
        return article.event(article.claim(Kinds.KILLING, "killed")
                .target(people, article.group(people))
                .filler(Role.PLACE, "Port Alba", PORT)
                .quantity("killed", number, bound, people)
                .day("Friday", "2016-04-15"));
    }

    private static Article captured(String name, Entity by, Stance stance) {
        Article article = new Article(name, by.name() + " captured Port Alba on Friday.");
        return article.event(article.claim(Kinds.CAPTURE, "captured")
                .agent(by.name(), by)
                .object("Port Alba", PORT)
                .day("Friday", "2016-04-15")
                .stance(stance));
    }

    /** The first four columns of the answer, without the head. */
    private static List<String> rows(Article... articles) {
        try (Store store = Store.inMemory()) {
            for (Article article : articles) {
                store.replaceAll(List.of(stored(article)));
            }
            String sparql = Files.readString(Path.of("../queries/claims-that-contradict.rq"));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            new Queries(store).answer(new QueryRequest(sparql).in(QueryFormat.TSV), out);
            return out.toString(StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split("\t"))
                    .map(cells -> cells[0] + "," + cells[1] + "," + cells[2] + "," + cells[4])
                    .map(line -> line.replace("\"", ""))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
