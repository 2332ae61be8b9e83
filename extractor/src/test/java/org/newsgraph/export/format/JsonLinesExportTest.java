package org.newsgraph.export.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsgraph.graph.Ontology;
import org.newsgraph.lexicon.Role;
import org.newsgraph.store.Store;
import org.newsgraph.testing.Article;
import org.newsgraph.testing.Graphs;
import org.newsgraph.testing.Kinds;
import org.newsgraph.testing.Samples;

class JsonLinesExportTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String D = Graphs.BASE + "document/articles/";
    private static final String E = Graphs.BASE + "entity/";

    @Test
    void aDocumentIsALine() throws IOException {
        assertEquals(
                json("""
                {"kind":"document","iri":"%1$s000.txt","source":"articles/000.txt","title":"Kerry calls Lavrov",
                 "publisher":null,"published":"2016-04-16","language":"en","sha256":"%2$s","characters":111}""".formatted(D, Samples.call().document().sha256())), only(lines(Samples.call()), "document"));
    }

    @Test
    void anEntityHasItsNamesLinksAndMentions() throws IOException {
        assertEquals(json("""
                {"kind":"entity","iri":"%2$sJohn_Kerry","type":"Person","label":"John Kerry","names":["John Kerry"],
                 "sameAs":["http://dbpedia.org/resource/John_Kerry"],"country":"USA","sector":"GOV",
                 "mentions":[{"document":"%1$s000.txt","begin":0,"end":5},{"document":"%1$s000.txt","begin":22,"end":32}]}""".formatted(D, E)), find(lines(Samples.call()), E + "John_Kerry"));
    }

    @Test
    void anEventHasItsClaims() throws IOException {
        JsonNode event = only(lines(Samples.call()), "event");
        String claim = event.get("claims").get(0).get("iri").asText();
        assertTrue(claim.matches(".*#claim=33,39,Call,[0-9a-f]{12}"), claim);
        assertEquals(json("""
                {"kind":"event","iri":"%3$sevent/2016-04-15/Call/John_Kerry+Sergey_Lavrov","type":"Call",
                 "types":["Call","Consultation"],"root":"Consultation","plover":"CONSULT","mode":"phone","cameo":"041",
                 "label":"Call: John Kerry, Sergey Lavrov, 2016-04-15",
                 "agents":["%2$sJohn_Kerry"],"targets":["%2$sSergey_Lavrov"],"objects":[],"topics":["the truce"],
                 "time":"2016-04-15","places":["%2$sAleppo"],
                 "claims":[{"iri":"%4$s","document":"%1$s000.txt","factuality":"asserted","certainty":"certain",
                  "sources":[],"sentence":{"begin":20,"end":89},"trigger":{"begin":33,"end":39},
                  "roles":[{"role":"agent","entity":"%2$sJohn_Kerry","begin":22,"end":32},
                           {"role":"target","entity":"%2$sSergey_Lavrov","begin":40,"end":53},
                           {"role":"place","entity":"%2$sAleppo","begin":82,"end":88}],
                  "time":"2016-04-15","timeText":"Friday","places":["%2$sAleppo"],"quantities":[],"content":null,
                  "confidence":0.93,"rule":"Call/phoned:verb"}]}""".formatted(D, E, Graphs.BASE, claim)), event);
    }

    @Test
    void relationsHaveAnEntityOrWordsAsObject() throws IOException {
        List<JsonNode> relations = lines(Samples.sameCall()).stream()
                .filter(line -> line.get("kind").asText().equals("relation"))
                .toList();
        assertEquals(2, relations.size());
        assertEquals("allyOf", relations.get(0).get("predicate").asText());
        assertEquals(E + "Russia", relations.get(0).get("object").asText());
        assertEquals(
                json("{\"text\":\"US Secretary of State\"}"), relations.get(1).get("object"));
        JsonNode claim = relations.get(1).get("claims").get(0);
        assertEquals(json("{\"begin\":16,\"end\":21}"), claim.get("subject"));
        assertEquals(json("{\"begin\":87,\"end\":108}"), claim.get("object"));
    }

    @Test
    void linesStandByKindAndIri() throws IOException {
        List<String> keys = lines(Samples.call(), Samples.sameCall(), Samples.detention()).stream()
                .map(line -> line.get("kind").asText() + " " + line.get("iri").asText())
                .toList();
        assertEquals(keys.stream().sorted().toList(), keys);
    }

    @Test
    void twoPapersMakeOneEventOfBothTheirClaims() throws IOException {
        JsonNode call = find(
                lines(Samples.sameCall(), Samples.call()),
                Graphs.BASE + "event/2016-04-15/Call/John_Kerry+Sergey_Lavrov");
        assertEquals(2, call.get("claims").size());
        assertEquals(D + "000.txt", call.get("claims").get(0).get("document").asText());
        assertEquals(2, call.get("agents").size());
    }

    @Test
    void numbersAreNumbers() throws IOException {
        JsonNode quantity = only(lines(Samples.detention()), "event")
                .get("claims")
                .get(0)
                .get("quantities")
                .get(0);
        assertEquals(json("""
                {"measures":"detained","value":40,"bound":"at least","text":"at least 40 members of Division 13",
                 "begin":23,"end":57}"""), quantity);
    }

    @Test
    void codesFallBackToTheKinds() throws IOException {
        JsonNode event = only(lines(Samples.detention()), "event");
        assertEquals("COERCE", event.get("plover").asText());
        assertTrue(event.get("cameo").asText().startsWith("17"));
        assertTrue(event.get("mode").isNull());
    }

    @Test
    void anEventsTimeAndPlacesAreWhatMostClaimsSayAndTheFirstOfEquals() throws IOException {
        Article article = new Article(
                "articles/004.txt",
                "He met one on May 1. He met two on May 2. He met three on May 2. He met four in Aleppo.");
        article.event(
                article.claim(Kinds.MEETING, "met one")
                        .agent("He", Samples.KERRY)
                        .day("May 1", "2016-05-01"),
                article.claim(Kinds.MEETING, "met two")
                        .agent("He", Samples.KERRY)
                        .day("May 2", "2016-05-02"),
                article.claim(Kinds.MEETING, "met three")
                        .agent("He", Samples.KERRY)
                        .day("May 2", "2016-05-02"),
                article.claim(Kinds.MEETING, "met four")
                        .agent("He", Samples.KERRY)
                        .filler(Role.PLACE, "Aleppo", Samples.ALEPPO));
        JsonNode event = only(lines(article), "event");
        assertEquals("2016-05-02", event.get("time").asText());
        assertEquals(json("[\"" + E + "Aleppo\"]"), event.get("places"));
    }

    @Test
    void anImpliedFillerHasNoPlace() throws IOException {
        Article article = new Article("articles/005.txt", "Kerry was pleased to call.");
        article.event(article.claim(Kinds.CALL, "call").implied(Role.AGENT, Samples.KERRY));
        JsonNode role =
                only(lines(article), "event").get("claims").get(0).get("roles").get(0);
        assertEquals(json("{\"role\":\"agent\",\"entity\":\"" + E + "John_Kerry\",\"begin\":null,\"end\":null}"), role);
    }

    private static List<JsonNode> lines(Article... articles) throws IOException {
        try (Store store = Store.inMemory()) {
            store.replaceAll(List.of(articles).stream().map(Graphs::stored).toList());
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            store.read(view -> {
                Exporter.of(ExportFormat.JSONL, Ontology.load()).write(view, ExportOptions.ALL, out);
                return true;
            });
            List<JsonNode> lines = new ArrayList<>();
            for (String line : out.toString(StandardCharsets.UTF_8).split("\n")) {
                lines.add(json(line));
            }
            return lines;
        }
    }

    private static JsonNode only(List<JsonNode> lines, String kind) {
        List<JsonNode> found = lines.stream()
                .filter(line -> line.get("kind").asText().equals(kind))
                .toList();
        assertEquals(1, found.size());
        return found.get(0);
    }

    private static JsonNode find(List<JsonNode> lines, String iri) {
        return lines.stream()
                .filter(line -> line.get("iri").asText().equals(iri))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode json(String text) throws IOException {
        return MAPPER.readTree(text);
    }
}
