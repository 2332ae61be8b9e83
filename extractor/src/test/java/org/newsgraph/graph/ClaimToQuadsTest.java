package org.newsgraph.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.newsgraph.testing.Graphs.graph;
import static org.newsgraph.testing.Graphs.holds;
import static org.newsgraph.testing.Samples.ALEPPO;
import static org.newsgraph.testing.Samples.KERRY;
import static org.newsgraph.testing.Samples.LAVROV;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.claim.Factuality;
import org.newsgraph.claim.Stance;
import org.newsgraph.gazetteer.EntityKind;
import org.newsgraph.lexicon.Certainty;
import org.newsgraph.lexicon.RelationKind;
import org.newsgraph.lexicon.Role;
import org.newsgraph.mention.Entity;
import org.newsgraph.mention.TimeValue;
import org.newsgraph.testing.Article;
import org.newsgraph.testing.ClaimBuilder;
import org.newsgraph.testing.Graphs;
import org.newsgraph.testing.Kinds;
import org.newsgraph.testing.Samples;

class ClaimToQuadsTest {
    private static final String D = "<document/articles/000.txt>";

    @Test
    void theDocumentIsDescribed() {
        assertTrue(holds(graph(Samples.call()), D + """
                 a ng:Document, nif:Context, prov:Entity ; ng:source "articles/000.txt" ; ng:characters 111 ;
                 dct:title "Kerry calls Lavrov"@en ; dct:language "en" ; dct:date "2016-04-16"^^xsd:date"""));
    }

    @Test
    void theTextLiesInAGraphOfItsOwn() {
        DatasetGraph dataset = Graphs.dataset(Samples.call());
        List<Quad> text = List.copyOf(dataset.stream(
                        Iris.text(new Iris(Graphs.BASE).document("articles/000.txt")), Node.ANY, Node.ANY, Node.ANY)
                .toList());
        assertEquals(1, text.size());
        assertEquals(Vocabulary.Nif.IS_STRING, text.get(0).getPredicate());
        assertFalse(holds(graph(Samples.call()), "?d nif:isString ?text"));
    }

    @Test
    void mentionsCountCodePoints() {
        assertTrue(holds(graph(Samples.call()), """
                <document/articles/000.txt#char=22,32> a nif:String, nif:OffsetBasedString ;
                  nif:referenceContext <document/articles/000.txt> ; nif:beginIndex 22 ; nif:endIndex 32 ;
                  nif:anchorOf "John Kerry" ; ng:denotes <entity/John_Kerry>"""));
    }

    @Test
    void aClaimSaysWhoDidWhatToWhomAndWhere() {
        assertTrue(holds(graph(Samples.call()), """
                ?claim a ng:EventClaim, ng:Claim ; ng:inDocument <document/articles/000.txt> ;
                  ng:states <event/2016-04-15/Call/John_Kerry+Sergey_Lavrov> ; ng:claimKind ng:Call ;
                  ng:sentence [ a nif:Sentence ] ; ng:trigger [ nif:anchorOf "phoned" ] ; ng:rule "Call/phoned:verb" ;
                  ng:confidence 0.93 ; ng:factuality ng:asserted ; ng:certainty ng:certain ;
                  ng:agent <entity/John_Kerry> ; ng:agentMention [ nif:anchorOf "John Kerry" ] ;
                  ng:target <entity/Sergey_Lavrov> ; ng:place <entity/Aleppo> ; ng:topicText "the truce" ;
                  ng:topicMention [ nif:anchorOf "the truce" ] ; ng:mode "phone" ; ng:cameo "041" ;
                  ng:time "2016-04-15"^^xsd:date ; ng:earliest "2016-04-15"^^xsd:date ;
                  ng:latest "2016-04-15"^^xsd:date ; ng:timeText "Friday" ; ng:timeMention [ nif:anchorOf "Friday" ] ;
                  prov:wasDerivedFrom <document/articles/000.txt>"""));
    }

    @Test
    void anEventHasItsKindAndAllKindsAbove() {
        assertTrue(holds(graph(Samples.call()), """
                <event/2016-04-15/Call/John_Kerry+Sergey_Lavrov> a ng:Call, ng:Consultation, ng:Event ;
                  rdfs:label "Call: John Kerry, Sergey Lavrov, 2016-04-15" ;
                  ng:agent <entity/John_Kerry> ; ng:target <entity/Sergey_Lavrov>"""));
        assertFalse(holds(graph(Samples.call()), "?event a ng:Event ; ng:place ?place"));
    }

    @Test
    void aLocalEventIsNamedAfterItsFillers() {
        assertTrue(holds(graph(Samples.detention()), """
                ?event a ng:Detention ;
                  rdfs:label "Detention of at least 40 members of Division 13 by The jihadists\""""));
    }

    @ParameterizedTest
    @CsvSource({
        "Appeal, Appeal to Lavrov by Kerry",
        "Assault, Assault on Lavrov by Kerry",
        "Seizure, Seizure of Aleppo from Lavrov by Kerry",
        "Call, 'Call between Kerry and Lavrov'",
    })
    void aLocalEventsLabelReadsLikeEnglish(String kind, String label) {
        Article article = article();
        article.event(article.claim(Kinds.ALL.find(kind).orElseThrow(), "called")
                .agent("Kerry", Graphs.thing(EntityKind.PERSON, "Kerry"))
                .target("Lavrov", Graphs.thing(EntityKind.PERSON, "Lavrov"))
                .object("Aleppo", ALEPPO));
        assertTrue(holds(graph(article), "?event a ng:Event ; rdfs:label \"" + label + "\""));
    }

    @Test
    void twoArticlesWriteOneEvent() {
        String event = "<event/2016-04-15/Call/John_Kerry+Sergey_Lavrov> a ng:Call";
        assertTrue(holds(graph(Samples.call()), event));
        assertTrue(holds(graph(Samples.sameCall()), event));
    }

    @Test
    void partiesOfAReciprocalEventAreJoinedBothWays() {
        Graph graph = graph(Samples.call());
        assertTrue(holds(graph, "<entity/John_Kerry> ng:called <entity/Sergey_Lavrov>"));
        assertTrue(holds(graph, "<entity/Sergey_Lavrov> ng:called <entity/John_Kerry>"));
        assertTrue(holds(graph, """
                ?claim ng:asserts <statement/called/John_Kerry/Sergey_Lavrov>,
                    <statement/called/Sergey_Lavrov/John_Kerry> .
                <statement/called/John_Kerry/Sergey_Lavrov> a rdf:Statement ;
                  rdf:subject <entity/John_Kerry> ; rdf:predicate ng:called ; rdf:object <entity/Sergey_Lavrov>"""));
    }

    @Test
    void nobodyDoesAnythingToThemselves() {
        Article article = article();
        article.event(article.claim(Kinds.CLASH, "called")
                .agent("Kerry", KERRY)
                .implied(Role.TARGET, KERRY)
                .implied(Role.TARGET, LAVROV));
        assertFalse(holds(graph(article), "?x ng:clashedWith ?x"));
        assertTrue(holds(graph(article), "<entity/John_Kerry> ng:clashedWith <entity/Sergey_Lavrov>"));
    }

    @Test
    void withoutATargetTheObjectIsActedOn() {
        Article article = article();
        article.event(
                article.claim(Kinds.CAPTURE, "called").agent("Kerry", KERRY).object("Aleppo", ALEPPO));
        assertTrue(holds(graph(article), "<entity/John_Kerry> ng:captured <entity/Aleppo>"));
    }

    @Test
    void withATargetTheObjectIsNot() {
        Article article = article();
        article.event(article.claim(Kinds.SEIZURE, "called")
                .agent("Kerry", KERRY)
                .target("Lavrov", LAVROV)
                .object("Aleppo", ALEPPO));
        assertTrue(holds(graph(article), "<entity/John_Kerry> ng:seized <entity/Sergey_Lavrov>"));
        assertFalse(holds(graph(article), "<entity/John_Kerry> ng:seized <entity/Aleppo>"));
    }

    @Test
    void whatIsDeniedAllegedOrDemandedGivesNoPlainTriple() {
        for (Stance stance : List.of(
                ClaimBuilder.NEGATED,
                ClaimBuilder.ALLEGED,
                new Stance(Factuality.UNREALIZED, Certainty.CERTAIN, List.of(), true),
                new Stance(Factuality.ASSERTED, Certainty.POSSIBLE, List.of(), true),
                new Stance(Factuality.ASSERTED, Certainty.CERTAIN, List.of(), false))) {
            Article article = article();
            article.event(article.claim(Kinds.CALL, "called")
                    .agent("Kerry", KERRY)
                    .target("Lavrov", LAVROV)
                    .stance(stance));
            Graph graph = graph(article);
            assertFalse(holds(graph, "?x ng:called ?y"), stance.toString());
            assertFalse(holds(graph, "?claim ng:asserts ?statement"), stance.toString());
            assertTrue(holds(graph, "?claim ng:states ?event . ?event a ng:Call"), stance.toString());
        }
    }

    @Test
    void aNamedSourceIsNotTheArticle() {
        assertTrue(holds(graph(Samples.detention()), """
                ?claim ng:claimSource <entity/Observatory> ; ng:claimSourceMention [ nif:anchorOf "the Observatory" ]"""));
        assertFalse(holds(graph(Samples.call()), "?claim ng:claimSource ?source"));
    }

    @Test
    void eachClaimIsDerivedFromItsDocumentAndAttributedToThisVersion() {
        for (Article article : List.of(Samples.call(), Samples.sameCall(), Samples.detention())) {
            assertTrue(holds(graph(article), "?claim a ng:Claim"));
            assertFalse(holds(graph(article), """
                    ?claim a ng:Claim FILTER NOT EXISTS {
                      ?claim prov:wasDerivedFrom ?document ; prov:wasAttributedTo ?program .
                      ?document a prov:Entity . ?program a prov:SoftwareAgent, prov:Agent ; rdfs:label ?label }"""));
        }
    }

    @Test
    void theVersionIsTheProgramsOwn() throws IOException {
        String pom = Files.readString(Path.of("pom.xml"));
        assertTrue(SoftwareAgent.VERSION.matches("\\d+\\.\\d+\\.\\d+"), SoftwareAgent.VERSION);
        assertTrue(pom.contains("<version>" + SoftwareAgent.VERSION + "<")
                || pom.contains("<version>" + SoftwareAgent.VERSION + "-SNAPSHOT<"));
    }

    @Test
    void aDocumentsAddressIsItsSource() {
        String text = "Kerry called Lavrov.";
        assertTrue(holds(
                graph(new Article("https://example.org/a?b=c", text)),
                "?document a ng:Document ; dct:source <https://example.org/a?b=c>"));
        assertFalse(holds(graph(new Article("articles/000.txt", text)), "?document dct:source ?source"));
        assertFalse(holds(graph(new Article("https://example.org/a b", text)), "?document dct:source ?source"));
    }

    @Test
    void numbersKeepTheirBound() {
        assertTrue(holds(graph(Samples.detention()), """
                ?claim ng:quantity ?quantity . ?quantity a ng:Quantity ; ng:measures "detained" ; ng:value 40 ;
                  ng:bound "at least" ; ng:quantityText "at least 40 members of Division 13" ;
                  ng:quantityMention [ nif:beginIndex 23 ]"""));
    }

    @Test
    void numbersThatAreNotWholeAreDecimal() {
        assertEquals("2.5", Literals.number(new BigDecimal("2.50")).getLiteralLexicalForm());
        assertEquals("4000000", Literals.number(new BigDecimal("4E6")).getLiteralLexicalForm());
    }

    @Test
    void timesKeepTheTextsPrecision() {
        assertEquals(
                "\"2016-04\"^^xsd:gYearMonth",
                Literals.time(TimeValue.month(YearMonth.of(2016, 4))).toString());
        assertEquals("\"2016\"^^xsd:gYear", Literals.time(TimeValue.year(2016)).toString());
        assertEquals(
                "\"2016-04-15/2016-04-18\"",
                Literals.time(TimeValue.interval(LocalDate.of(2016, 4, 15), LocalDate.of(2016, 4, 18)))
                        .toString());
    }

    @Test
    void aTimeThatIsNotResolvedStaysText() {
        Article article = article();
        article.event(article.claim(Kinds.CALL, "called").agent("Kerry", KERRY).time("Friday", Optional.empty()));
        assertTrue(holds(graph(article), "?claim ng:timeText \"Friday\""));
        assertFalse(holds(graph(article), "?claim ng:time ?time"));
    }

    @Test
    void actorsCarryCountryAndSector() {
        assertTrue(holds(graph(Samples.call()), """
                <entity/John_Kerry> a ng:Person, ng:Entity ; rdfs:label "John Kerry" ; ng:name "John Kerry" ;
                  ng:country <entity/United_States> ; ng:countryCode "USA" ; ng:sector ng:GOV ;
                  owl:sameAs <http://dbpedia.org/resource/John_Kerry> .
                <entity/United_States> a ng:Country ; rdfs:label "United States\""""));
    }

    @Test
    void aCountryBelongsToNone() {
        assertFalse(holds(graph(Samples.sameCall()), "<entity/Russia> ng:country ?country"));
        assertTrue(holds(graph(Samples.sameCall()), "<entity/Russia> ng:countryCode \"RUS\""));
    }

    @Test
    void aParentIsNamed() {
        assertTrue(holds(graph(Samples.detention()), """
                ?group ng:parent <entity/Division_13> . <entity/Division_13> a ng:ArmedGroup"""));
        Article article = article();
        Entity group = article.group("Friday", Optional.of("Green Front"));
        assertTrue(holds(graph(article.mention("Friday", group)), """
                ?group ng:parent <entity/Green_Front> . <entity/Green_Front> a ng:Entity ; rdfs:label "Green Front\""""));
    }

    @Test
    void aParentThatOnlyTheTablesKnowIsDescribedByThem() {
        Article article = article();
        Entity group = article.group("Friday", Optional.of("Free Army"));
        assertTrue(holds(graph(article.mention("Friday", group)), """
                ?group ng:parent <entity/Free_Army> . <entity/Free_Army> a ng:ArmedGroup"""));
        assertFalse(holds(graph(article), "<entity/Free_Army> a ng:Thing"));
    }

    @Test
    void aPluralMentionDenotesSeveral() {
        Article article = article().mention("Kerry called Lavrov", KERRY, LAVROV);
        assertTrue(holds(graph(article), "?words ng:denotes <entity/John_Kerry>, <entity/Sergey_Lavrov>"));
    }

    @Test
    void aRelationToWordsKeepsThem() {
        assertTrue(holds(graph(Samples.sameCall()), """
                ?claim a ng:RelationClaim ; ng:claimKind ng:holdsPosition ; ng:states ?statement ;
                  ng:subjectMention [ nif:anchorOf "Kerry" ] ; ng:objectMention [ nif:anchorOf "US Secretary of State" ] .
                ?statement a rdf:Statement, ng:Relation ; rdf:object "US Secretary of State" .
                <entity/John_Kerry> ng:holdsPosition "US Secretary of State"
                FILTER(?statement = <statement/holdsPosition/John_Kerry/text/US_Secretary_of_State>)"""));
    }

    @Test
    void aRelationThatReadsBothWaysIsWrittenBothWaysAndStatedOnce() {
        Graph graph = graph(Samples.sameCall());
        assertTrue(holds(
                graph,
                "<entity/John_Kerry> ng:allyOf <entity/Russia> . <entity/Russia> ng:allyOf <entity/John_Kerry>"));
        assertTrue(holds(graph, """
                ?claim ng:states <statement/allyOf/John_Kerry/Russia> ; ng:subjectMention [ nif:anchorOf "Kerry" ] ;
                  ng:objectMention [ nif:anchorOf "Russia" ]"""));
        assertFalse(holds(graph, "?claim ng:states <statement/allyOf/Russia/John_Kerry>"));
    }

    @Test
    void aDeniedRelationHasItsNodeButNoPlainTriple() {
        Article article =
                article().relation(RelationKind.BACKED_BY, "Kerry", KERRY, "Lavrov", LAVROV, ClaimBuilder.NEGATED);
        assertTrue(holds(graph(article), "?claim ng:states <statement/backedBy/John_Kerry/Sergey_Lavrov>"));
        assertFalse(holds(graph(article), "?x ng:backedBy ?y"));
    }

    @Test
    void wordsThatNameNobodyAreNoAlly() {
        Article article = article().relation(RelationKind.MEMBER_OF, "Kerry", KERRY, "Friday");
        assertFalse(holds(graph(article), "?claim a ng:RelationClaim"));
    }

    @Test
    void noQuadIsWrittenTwiceAndNoNodeIsBlank() {
        for (Article article : List.of(Samples.call(), Samples.sameCall(), Samples.detention())) {
            List<Quad> quads = Graphs.quads(article);
            assertEquals(quads.size(), new HashSet<>(quads).size());
            assertTrue(quads.stream()
                    .noneMatch(quad ->
                            quad.getSubject().isBlank() || quad.getObject().isBlank()));
        }
    }

    @Test
    void aClaimOfTheSameWordsAndFillersIsOne() {
        Article article = article();
        article.event(article.claim(Kinds.CALL, "called").agent("Kerry", KERRY).day("Friday", "2016-04-15"));
        article.event(article.claim(Kinds.CALL, "called").agent("Kerry", KERRY).day("Friday", "2016-04-22"));
        assertEquals(
                1, graph(article).stream(Node.ANY, Vocabulary.TIME, Node.ANY).count());
    }

    private static Article article() {
        return new Article("articles/009.txt", "Kerry called Lavrov in Aleppo, Russia on Friday.");
    }
}
