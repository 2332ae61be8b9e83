package org.newsgraph.correction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.claim.Claim;
import org.newsgraph.claim.EventClaim;
import org.newsgraph.claim.Findings;
import org.newsgraph.gazetteer.EntityKind;
import org.newsgraph.mention.Entity;
import org.newsgraph.mention.ResolvedText;
import org.newsgraph.testing.Article;
import org.newsgraph.testing.Kinds;

class CorrectionsTest {
    private static final Function<String, Optional<Entity>> NOTHING_KNOWN = name -> Optional.empty();
    private static final Entity SILVA = Article.official("Ana Silva", "PRT");
    private static final Entity SYLVA = Article.person("Anna Sylva");
    private static final Entity PETIT = Article.person("Jean Petit", "Petit");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "smae_A_B | file.tsv:2: unknown correction 'smae'. Known: same, different, kind, link, drop.",
                "same A B | file.tsv:2: unknown correction 'same A B'. Known: same, different, kind, link, drop. Are blanks where tabs should be?",
                "same_A | file.tsv:2: 'same' takes NAME, NAME and, where it holds in one document only, DOCUMENT, separated by tabs; found 1 cell.",
                "same_A_B_doc_more | file.tsv:2: 'same' takes NAME, NAME and, where it holds in one document only, DOCUMENT, separated by tabs; found 4 cells.",
                "same_A__doc | file.tsv:2: 'same' takes NAME, NAME and, where it holds in one document only, DOCUMENT, separated by tabs; found 3 cells.",
                "same_A_A | file.tsv:2: both names are 'A'. Expected two names of one thing.",
                "kind_A_Persn | file.tsv:2: unknown kind 'Persn'. Known kinds: Country, Government, ArmedGroup, Organization, Person, City, Region, Facility, Place, Group, Thing.",
                "link_A_Kerry | file.tsv:2: 'Kerry' is no address. Expected one as http://dbpedia.org/resource/John_Kerry, or - for none.",
                "drop_https://example.org/x | file.tsv:2: 'drop' takes the IRI of a claim, which 'explain' prints and which holds '#claim='.",
                "same_B_C;same_D_C | file.tsv:3: contradicts line 2 (same \"B\" \"C\"). Keep one of the two.",
                "same_B_C;different_C_B | file.tsv:3: contradicts line 2 (same \"B\" \"C\"). Keep one of the two.",
                "kind_B_Person;kind_B_Group | file.tsv:3: contradicts line 2 (kind \"B\" \"Person\"). Keep one of the two.",
                "link_B_-;link_B_http://a.example/b | file.tsv:3: contradicts line 2 (link \"B\" \"-\"). Keep one of the two.",
                "same_A_B;same_B_C;same_C_A | file.tsv:2: 'B' is 'A', which other lines say is 'B'. Expected the name to keep first in each.",
            })
    void whatCanNotBeMeantIsRefusedWithItsPlace(String rows, String message) {
        String content = "# names\n" + rows.replace('_', '\t').replace(';', '\n') + "\n";
        var refused = assertThrows(IllegalArgumentException.class, () -> Corrections.parse("file.tsv", content));
        assertEquals(message, refused.getMessage());
    }

    @Test
    void commentsBlankLinesOrderAndLineEndsDoNotChangeTheVersion() {
        Corrections one = corrections("same\tA\tB", "kind\tA\tPerson");
        Corrections other =
                Corrections.parse("x", "\uFEFF# A comment\r\nkind\tA\tPerson\t\r\n\r\nsame\t A \tB\r\nsame\tA\tB\r\n");
        assertEquals(one.version(), other.version());
        assertNotEquals(one.version(), corrections("same\tA\tB").version());
        assertTrue(Corrections.parse("x", "# nothing\n").version().isEmpty());
    }

    @Test
    void theAddressOfAPageStandsForWhatThePageIsAbout() {
        for (String page : List.of(
                "https://en.wikipedia.org/wiki/Ana_Silva",
                "https://dbpedia.org/page/Ana_Silva",
                "http://dbpedia.org/resource/Ana_Silva")) {
            assertEquals(
                    Set.of("link \"Ana Silva\" \"http://dbpedia.org/resource/Ana_Silva\""),
                    Set.of(corrections("link\tAna Silva\t" + page)
                            .lines()
                            .keySet()
                            .iterator()
                            .next()
                            .text()));
        }
    }

    @Test
    void twoNamesOfOneBecomeOneEntityUnderTheFirst() {
        CorrectedText text = corrections("same\tAna Silva\tAnna Sylva").of(resolved(call()), NOTHING_KNOWN);
        assertEquals(List.of("Ana Silva"), names(text, "Ana Silva"));
        assertEquals(names(text, "Ana Silva"), names(text, "Anna Sylva"));
        Entity one = denoted(text, "Anna Sylva");
        assertEquals(denoted(text, "Ana Silva"), one);
        assertEquals(List.of("Ana Silva", "Anna Sylva"), one.names());
        assertEquals(SILVA.links(), one.links());
        assertEquals(Optional.of("PRT"), one.country());
        assertEquals(Set.of("same \"Ana Silva\" \"Anna Sylva\""), text.applied().get(one));
        assertFalse(text.applied().containsKey(PETIT));
    }

    @Test
    void theNameThatIsKeptIsDescribedAsTheTablesKnowIt() {
        Entity known = Article.official("Ana da Silva", "PRT");
        CorrectedText text = corrections("same\tAna da Silva\tAnna Sylva")
                .of(resolved(call()), name -> Optional.of(known).filter(one -> name.equals(one.name())));
        assertEquals(known.links(), denoted(text, "Anna Sylva").links());
        assertEquals(
                List.of("Ana da Silva", "Anna Sylva"),
                denoted(text, "Anna Sylva").names());
    }

    @Test
    void namesAreFollowedFromLineToLine() {
        Corrections corrections = corrections("same\tA. Silva\tAna Silva", "same\tAna Silva\tAnna Sylva");
        CorrectedText text = corrections.of(resolved(call()), NOTHING_KNOWN);
        assertEquals("A. Silva", denoted(text, "Anna Sylva").name());
        assertEquals(List.of("Ana Silva", "Anna Sylva"), corrections.others("A. Silva"));
    }

    @Test
    void aRowForADocumentHoldsThereAlone() {
        Corrections corrections = corrections("same\tAna Silva\tAnna Sylva\tarticles/001.txt");
        assertEquals(
                "Anna Sylva",
                denoted(corrections.of(resolved(call()), NOTHING_KNOWN), "Anna Sylva")
                        .name());
        assertEquals(
                "Ana Silva",
                denoted(corrections.of(resolved(call("articles/001.txt")), NOTHING_KNOWN), "Anna Sylva")
                        .name());
    }

    @Test
    void aSurnameThatStayedInItsDocumentCanBeGivenItsFullName() {
        Article article = new Article("articles/000.txt", "Silva spoke.");
        Entity local = article.group("Silva");
        article.mention("Silva", local);
        CorrectedText text = corrections("same\tAna Silva\tSilva\tarticles/000.txt", "kind\tAna Silva\tPerson")
                .of(resolved(article), NOTHING_KNOWN);
        Entity one = denoted(text, "Silva");
        assertTrue(one.isIdentified());
        assertEquals("Ana Silva", one.name());
        assertEquals(EntityKind.PERSON, one.kind());
        assertEquals(2, text.applied().get(one).size());
    }

    @Test
    void aNameIsTakenFromSomebodyWhoIsNotMeant() {
        CorrectedText text = corrections("different\tJean Petit\tPetit").of(resolved(call()), NOTHING_KNOWN);
        assertEquals(PETIT, denoted(text, "Jean Petit"));
        Entity other = denoted(text, "Petit");
        assertFalse(other.isIdentified(), "one word identifies nobody");
        assertEquals("Petit", other.name());
        assertEquals(List.of(), other.links());
        assertEquals(EntityKind.PERSON, other.kind());
    }

    @Test
    void whereEveryNameIsTakenTheWholeEntityIsAnother() {
        CorrectedText text = corrections("different\tAnna Sylva\tAnna Sylva\tarticles/000.txt")
                .of(resolved(call()), NOTHING_KNOWN);
        assertFalse(denoted(text, "Anna Sylva").isIdentified());
        CorrectedText said = corrections(
                        "different\tAnna Sylva\tAnna Sylva\tarticles/000.txt",
                        "same\tAnna Sylva (painter)\tAnna Sylva\tarticles/001.txt")
                .of(resolved(call("articles/001.txt")), NOTHING_KNOWN);
        assertEquals("Anna Sylva (painter)", denoted(said, "Anna Sylva").name());
    }

    @Test
    void kindAndLinkAreWhatTheUserSays() {
        Corrections corrections = corrections(
                "kind\tJean Petit\tOrganization", "link\tAna Silva\t-", "link\tJean Petit\thttp://a.example/Petit");
        CorrectedText text = corrections.of(resolved(call()), NOTHING_KNOWN);
        assertEquals(EntityKind.ORGANIZATION, denoted(text, "Jean Petit").kind());
        assertEquals(
                List.of("http://a.example/Petit"), denoted(text, "Jean Petit").links());
        assertEquals(List.of(), denoted(text, "Ana Silva").links());
        assertEquals(List.of(), corrections.of(SILVA).links());
    }

    @Test
    void aWrongClaimIsLeftOutAndItsEventWhereNoneIsLeft() {
        Article article = call();
        Findings findings = article.findings();
        Function<Claim, String> iri = claim -> "d#claim=" + ((EventClaim) claim).kind();
        Corrections corrections = corrections("drop\t<d#claim=Call>");
        CorrectedFindings left = corrections.of(corrections.of(findings.resolved(), NOTHING_KNOWN), findings, iri);
        assertEquals(
                List.of(Kinds.MEETING),
                left.findings().events().stream().map(event -> event.kind()).toList());
        assertEquals(List.of("drop <d#claim=Call>"), left.dropped());
        assertEquals(Set.of("drop <d#claim=Call>"), left.applied().get(SILVA));
    }

    @Test
    void ofAnEventThatLosesItsMostSpecificClaimTheKindIsThatOfTheOthers() {
        Article article = new Article("articles/000.txt", "Ana Silva consulted and phoned Jean Petit.");
        article.mention("Ana Silva", SILVA)
                .mention("Jean Petit", PETIT)
                .event(
                        article.claim(Kinds.CALL, "phoned")
                                .agent("Ana Silva", SILVA)
                                .target("Jean Petit", PETIT),
                        article.claim(Kinds.CONSULTATION, "consulted").agent("Ana Silva", SILVA));
        Corrections corrections = corrections("drop\td#claim=Call");
        CorrectedFindings left = corrections.of(
                corrections.of(article.findings().resolved(), NOTHING_KNOWN),
                article.findings(),
                claim -> "d#claim=" + ((EventClaim) claim).kind());
        assertEquals(Kinds.CONSULTATION, left.findings().events().get(0).kind());
    }

    @Test
    void withoutCorrectionsNothingChanges() {
        ResolvedText resolved = resolved(call());
        assertEquals(resolved, Corrections.none().of(resolved, NOTHING_KNOWN).resolved());
        assertEquals(
                resolved,
                corrections("kind\tNobody\tPerson").of(resolved, NOTHING_KNOWN).resolved());
    }

    private static Corrections corrections(String... rows) {
        return Corrections.parse("file.tsv", String.join("\n", rows) + "\n");
    }

    private static Article call() {
        return call("articles/000.txt");
    }

    private static Article call(String name) {
        Article article = new Article(name, "Ana Silva phoned Jean Petit. Later Anna Sylva met with Petit.");
        return article.mention("Ana Silva", SILVA)
                .mention("Jean Petit", PETIT)
                .mention("Anna Sylva", SYLVA)
                .mentionLast("Petit", PETIT)
                .event(article.claim(Kinds.CALL, "phoned")
                        .agent("Ana Silva", SILVA)
                        .target("Jean Petit", PETIT))
                .event(article.claim(Kinds.MEETING, "met")
                        .agent("Anna Sylva", SYLVA)
                        .target("Jean Petit", PETIT));
    }

    private static ResolvedText resolved(Article article) {
        return article.findings().resolved();
    }

    private static Entity denoted(CorrectedText text, String words) {
        String all = text.resolved().text().document().text();
        return text.resolved().mentions().stream()
                .filter(mention -> mention.span().in(all).equals(words))
                .map(mention -> text.resolved().denoted().get(mention).get(0))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> names(CorrectedText text, String words) {
        return List.of(denoted(text, words).name());
    }

    @Test
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void aLongChainOfNamesIsNoCircleAndEndsInTime() {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < 50_000; i++) {
            rows.append("same\tN").append(i + 1).append("\tN").append(i).append('\n');
        }
        assertTrue(Corrections.parse("file.tsv", rows.toString()).version().isPresent());
        rows.append("same\tN0\tN50000\n");
        assertThrows(IllegalArgumentException.class, () -> Corrections.parse("file.tsv", rows.toString()));
    }
}
