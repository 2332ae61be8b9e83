package org.newsgraph.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.newsgraph.testing.Graphs.stored;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.claim.Factuality;
import org.newsgraph.claim.Stance;
import org.newsgraph.export.facts.StoredFacts;
import org.newsgraph.gazetteer.EntityKind;
import org.newsgraph.lexicon.Certainty;
import org.newsgraph.lexicon.RelationKind;
import org.newsgraph.lexicon.Role;
import org.newsgraph.mention.Entity;
import org.newsgraph.store.Store;
import org.newsgraph.testing.Article;
import org.newsgraph.testing.ClaimBuilder;
import org.newsgraph.testing.Kinds;
import org.newsgraph.testing.Samples;

class EvaluationTest {
    private static final Path GOLD = Path.of("src/test/resources/org/newsgraph/evaluation");
    private static final Entity KERRY_ALONE = Article.person("Kerry");
    private static final Entity GENEVA = Article.place(EntityKind.CITY, "Geneva");
    private static final Entity GOVERNMENT = Article.place(EntityKind.GOVERNMENT, "Government of Russia");

    private final Store store = Store.inMemory();

    /** A siege and what surrounds it: some of it right, some wrong, some missing in the gold beside it. */
    private static Article siege() {
        Article article = new Article(
                        "reports/003.txt",
                        "Rebels captured Aleppo on Friday. Moscow rejected the report. John Kerry met Sergey Lavrov in Geneva."
                                + " The two did not talk on Monday. At least 40 soldiers and 2 children were killed, the Observatory said."
                                + " Kerry marched through Geneva. Russia, an ally of Syria, said little. Kerry, the former senator, praised the rebels.")
                .published("2016-04-16");
        Entity rebels = article.group("Rebels");
        Entity soldiers = article.group("At least 40 soldiers");
        return article.mention("Rebels", rebels)
                .mention("Aleppo", Samples.ALEPPO)
                .mention("Moscow", GOVERNMENT)
                .mention("John Kerry", Samples.KERRY)
                .mention("Kerry", KERRY_ALONE)
                .mention("Sergey Lavrov", Samples.LAVROV)
                .mention("Geneva", GENEVA)
                .mention("At least 40 soldiers", soldiers)
                .mention("the Observatory", Samples.WATCHDOG)
                .mention("Russia", Samples.RUSSIA)
                .event(article.claim(Kinds.CAPTURE, "captured")
                        .agent("Rebels", rebels)
                        .object("Aleppo", Samples.ALEPPO)
                        .filler(Role.PLACE, "Aleppo", Samples.ALEPPO)
                        .day("Friday", "2016-04-15"))
                .event(article.claim(Kinds.REJECTION, "rejected").agent("Moscow", GOVERNMENT))
                .event(article.claim(Kinds.MEETING, "met")
                        .agent("Sergey Lavrov", Samples.LAVROV)
                        .target("John Kerry", Samples.KERRY)
                        .filler(Role.PLACE, "Geneva", GENEVA))
                .event(article.claim(Kinds.NEGOTIATION, "talk")
                        .agent("Sergey Lavrov", Samples.LAVROV)
                        .time("Monday", Optional.empty()))
                .event(article.claim(Kinds.KILLING, "killed")
                        .target("At least 40 soldiers", soldiers)
                        .quantity("killed", "40", "at least", "At least 40 soldiers")
                        .quantity("killed", "2.5", "exactly", "2 children")
                        .saidBy("the Observatory", Samples.WATCHDOG))
                .event(article.claim(Kinds.PROTEST, "marched").agent("Kerry", KERRY_ALONE))
                .event(article.claim(Kinds.STATEMENT, "said little").agent("Russia", Samples.RUSSIA))
                .event(article.claim(Kinds.PRAISE, "praised")
                        .agent("Kerry", KERRY_ALONE)
                        .target("Rebels", rebels)
                        .stance(new Stance(Factuality.UNREALIZED, Certainty.CERTAIN, List.of(), true)))
                .relation(RelationKind.HOLDS_POSITION, "Kerry", KERRY_ALONE, "the former senator")
                .relation(RelationKind.ALLY_OF, "Aleppo", Samples.ALEPPO, "Russia", Samples.RUSSIA)
                .relation(RelationKind.PART_OF, "Moscow", GOVERNMENT, "Russia", Samples.RUSSIA)
                .relation(RelationKind.OPPOSES, "Rebels", rebels, "Moscow", GOVERNMENT, ClaimBuilder.NEGATED);
    }

    @BeforeEach
    void fill() {
        store.replaceAll(List.of(
                stored(Samples.call()), stored(Samples.sameCall()), stored(Samples.detention()), stored(siege())));
    }

    @AfterEach
    void close() {
        store.close();
    }

    private Report report(Path gold) {
        return store.read(view -> Evaluation.of(new StoredFacts(view.union(), view.kinds()), GoldReader.read(gold)));
    }

    /** The figures were worked out by the script that the annotations were first scored with. */
    @Test
    void figuresAreThoseOfTheFirstScorer() throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        ObjectNode figures = (ObjectNode) mapper.readTree(ReportAsJson.of(report(GOLD)));
        figures.remove("kinds");
        assertEquals(mapper.readTree(Files.readString(GOLD.resolve("expected.txt"))), figures);
    }

    @Test
    void anArticleThatTheStoreDoesNotHaveIsNamed() {
        assertEquals(List.of("nowhere.txt"), report(GOLD).missing());
    }

    @Test
    void eachKindHasItsFigures() {
        Report.Kind meeting = report(GOLD).kinds().stream()
                .filter(kind -> kind.kind().equals(Kinds.MEETING))
                .findFirst()
                .orElseThrow();
        assertEquals(Optional.of(1.0), meeting.precision());
        assertEquals(Optional.of(1.0), meeting.recall());
        Report.Kind praise = report(GOLD).kinds().stream()
                .filter(kind -> kind.kind().equals(Kinds.PRAISE))
                .findFirst()
                .orElseThrow();
        assertEquals(Optional.empty(), praise.recall());
        assertEquals(Optional.empty(), praise.f1());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Al-Shabaab's  | al shabaab",
                "The Government of the U.S. | government u",
                "S%C3%A3o_Tom%C3%A9 | sao tome",
                "Łódź | odz",
                "100%_sure | 100 sure",
            })
    void namesAreComparedInOneForm(String name, String expected) {
        assertEquals(expected, Normalized.name(name));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ | is no JSON",
                "[] | lacks the text 'doc'",
                "{\"doc\": \"a\"} | lacks the list 'entities'",
                "{\"doc\": \"a\", \"entities\": [{\"id\": \"x\"}]} | entities[0]: lacks the text 'type'",
                "{\"doc\": \"a\", \"entities\": [], \"events\": [{\"type\": \"Fire\"}]} | unknown event kind 'Fire'",
                "{\"doc\": \"a\", \"entities\": [], \"events\": [{\"type\": \"Call\", \"factuality\": \"asserted\"}]} | 'core' should be true or false",
            })
    void annotationsThatAreNoneAreReportedWithTheirPlace(String content, String expected, @TempDir Path folder)
            throws IOException {
        Path file = Files.writeString(folder.resolve("wrong.json"), content);
        GoldException wrong = assertThrows(GoldException.class, () -> GoldReader.read(file));
        assertTrue(wrong.getMessage().startsWith(file + ":"), wrong.getMessage());
        assertTrue(wrong.getMessage().contains(expected), wrong.getMessage());
    }

    @Test
    void aFolderWithoutAnnotationsIsAMistake(@TempDir Path folder) {
        assertThrows(GoldException.class, () -> GoldReader.read(folder));
        assertThrows(GoldException.class, () -> GoldReader.read(folder.resolve("nothing.json")));
    }
}
