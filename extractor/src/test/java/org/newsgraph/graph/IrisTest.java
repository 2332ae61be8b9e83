package org.newsgraph.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.apache.jena.irix.IRIx;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.claim.Event;
import org.newsgraph.lexicon.EventKind;
import org.newsgraph.lexicon.Role;
import org.newsgraph.mention.Entity;
import org.newsgraph.testing.Article;
import org.newsgraph.testing.ClaimBuilder;
import org.newsgraph.testing.Kinds;

class IrisTest {
    private static final String BASE = "https://w3id.org/newsgraph/id/";
    private final Iris iris = new Iris(Iris.DEFAULT_BASE);
    private final Entity kerry = Article.person("John Kerry");
    private final Entity lavrov = Article.person("Sergey Lavrov");
    private final Entity russia = Article.country("Russia", "RUS");

    @ParameterizedTest
    @CsvSource({
        "articles/000.txt, articles/000.txt",
        "news 2016/a b.txt, news%202016/a%20b.txt",
        "https://example.org/a?b=c, https%3A%2F%2Fexample.org%2Fa%3Fb%3Dc",
        "../x.txt, %2E%2E/x.txt",
    })
    void documentNamesKeepTheirSlashesAndUrlsAreEncodedWhole(String name, String path) {
        assertEquals(BASE + "document/" + path, iris.document(name).getURI());
    }

    @ParameterizedTest
    @CsvSource({
        "John Kerry, John_Kerry",
        "Recep Tayyip Erdoğan, Recep_Tayyip_Erdoğan",
        "'Washington, D.C.', 'Washington,_D.C.'",
        "AC/DC, AC%2FDC",
        "Canal+, Canal%2B",
        "a--b, a-%2Db",
        "under_score, under%5Fscore",
        "100 %, 100_%25",
        "What?, What%3F",
    })
    void canonicalNamesKeepTheirLetters(String name, String segment) {
        assertEquals(BASE + "entity/" + segment, iris.entity(name).getURI());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "أبو بكر",
                "北京",
                "a\u0000b",
                "x\uFFFFy",
                "😀 party",
                "<script>",
                "a\"b",
                "{x|y}^`\\",
                ".",
                "\uD800",
                "Ĉ\u0302"
            })
    void anyNameGivesALegalIri(String name) {
        assertTrue(IRIx.create(iris.entity(name).getURI()).isAbsolute());
        assertTrue(IRIx.create(iris.document(name).getURI()).isAbsolute());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://x.org/%zz",
                "urn:b",
                "http://[::1/a",
                "http://",
                "http://x.org/a b",
                "http://x.org/a?b[]=c",
                "http://x.org/a#b#c",
                "http://x.org:port/a",
                "urn:uuid:zzz",
                "http://-x.org/",
                "http://999.1.1.1/",
                "http://x.org/\uE000",
                "//x.org/a",
                "a",
                ""
            })
    void whatAStrictParserRefusesIsNoIri(String text) {
        assertFalse(Iris.isAbsolute(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://x.org/news/a-1?b=c&d=%20#e?f",
                "HTTP://X.ORG/q",
                "urn:isbn:123",
                "urn:news:15Nov2006",
                "tag:x.org,2020:a",
                "http://x.org/日本",
                "doi:10.1000/1",
                "http://x.org:80/it's(1)!"
            })
    void whatItTakesIsOne(String text) {
        assertTrue(Iris.isAbsolute(text));
    }

    @Test
    void longSegmentsAreCutAndKeepApartWhatDiffers() {
        String one = iris.entity("x".repeat(500) + "1").getURI();
        String other = iris.entity("x".repeat(500) + "2").getURI();
        assertEquals((BASE + "entity/").length() + 96, one.length());
        assertNotEquals(one, other);
        assertEquals(
                BASE + "entity/" + "x".repeat(120), iris.entity("x".repeat(120)).getURI());
    }

    @Test
    void aCutNeverHalvesAnEncodedCharacter() {
        String uri = iris.entity("x".repeat(79) + "?".repeat(100)).getURI();
        assertTrue(uri.substring((BASE + "entity/").length()).matches("x{79}[0-9a-f]{16}"), uri);
    }

    @Test
    void aComposedAndADecomposedLetterAreOne() {
        assertEquals(iris.entity("Erdo\u011Fan"), iris.entity("Erdog\u0306an"));
    }

    @Test
    void offsetsCountCodePoints() {
        Article article = new Article("a/b.txt", "😀 Kerry spoke.");
        DocumentIris in = iris.in(article.document());
        Entity local = article.group("Kerry");
        assertEquals(
                BASE + "document/a/b.txt#char=2,7",
                in.words(local.locality().orElseThrow()).getURI());
        assertEquals(BASE + "entity/in/a/b.txt/kerry.2", in.entity(local).getURI());
    }

    @Test
    void anEventOfTwoIdentifiedParticipantsOnADayIsShared() {
        assertEquals(BASE + "event/2016-04-15/Sanction/John_Kerry--Russia", event(call(Kinds.SANCTION, kerry, russia)));
    }

    @Test
    void partiesOfAReciprocalEventStandInNoOrder() {
        String expected = BASE + "event/2016-04-15/Call/John_Kerry+Sergey_Lavrov";
        assertEquals(expected, event(call(Kinds.CALL, kerry, lavrov)));
        assertEquals(expected, event(call(Kinds.CALL, lavrov, kerry)));
    }

    @Test
    void whoSanctionsWhomMakesADifference() {
        assertNotEquals(event(call(Kinds.SANCTION, kerry, russia)), event(call(Kinds.SANCTION, russia, kerry)));
    }

    @Test
    void namedObjectsBelongToTheIdentity() {
        assertEquals(
                BASE + "event/2016-04-15/Capture/John_Kerry----Russia",
                event(article()
                        .claim(Kinds.CAPTURE, "called")
                        .implied(Role.AGENT, kerry)
                        .implied(Role.OBJECT, russia)
                        .day("Friday", "2016-04-15")));
    }

    @Test
    void anEventWithoutADayStaysInItsDocument() {
        assertEquals(
                BASE + "event/in/a/b.txt/Call.6",
                event(article()
                        .claim(Kinds.CALL, "called")
                        .agent("Kerry", kerry)
                        .target("Lavrov", lavrov)));
    }

    @Test
    void anEventOfOneIdentifiedParticipantStaysInItsDocument() {
        Article article = article();
        assertEquals(
                BASE + "event/in/a/b.txt/Call.6",
                event(article.claim(Kinds.CALL, "called")
                        .agent("Kerry", kerry)
                        .target("Lavrov", article.group("Lavrov"))
                        .day("Friday", "2016-04-15")));
    }

    @Test
    void theDayIsWhatMostAssertedClaimsSay() {
        Article article = article();
        article.event(
                call(Kinds.CALL, kerry, lavrov).stance(ClaimBuilder.NEGATED),
                article.claim(Kinds.CALL, "called").day("Friday", "2016-04-16"),
                article.claim(Kinds.CALL, "called").day("Friday", "2016-04-17"));
        Event event = article.findings().events().get(0);
        assertEquals("2016-04-16", EventIdentity.day(event).orElseThrow().toString());
    }

    @Test
    void claimsOfOtherFillersHaveOtherIris() {
        assertNotEquals(claim(kerry), claim(lavrov));
        assertTrue(claim(kerry).matches(".*/document/a/b\\.txt#claim=6,12,Call,[0-9a-f]{12}"), claim(kerry));
    }

    @Test
    void aBaseThatIsNoIriIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Iris("here"));
        assertEquals("http://x/y/", new Iris("http://x/y").base());
    }

    private String claim(Entity agent) {
        Article article = article();
        article.event(article.claim(Kinds.CALL, "called").agent("Kerry", agent));
        return iris.in(article.document())
                .claim(article.findings().events().get(0).claims().get(0))
                .getURI();
    }

    private static Article article() {
        return new Article("a/b.txt", "Kerry called Lavrov on Friday.");
    }

    private static ClaimBuilder call(EventKind kind, Entity agent, Entity target) {
        return article()
                .claim(kind, "called")
                .implied(Role.AGENT, agent)
                .implied(Role.TARGET, target)
                .time("Friday", Optional.empty())
                .day("Friday", "2016-04-15");
    }

    private String event(ClaimBuilder claim) {
        Article article = article().event(claim);
        return iris.in(article.document())
                .event(article.findings().events().get(0))
                .getURI();
    }
}
