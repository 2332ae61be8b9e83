package org.newsgraph.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.newsgraph.testing.Graphs.stored;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.store.Store;
import org.newsgraph.testing.Samples;

class QueriesTest {
    private static final String WHO = "SELECT ?name { ?who ng:called ?whom ; rdfs:label ?name } ORDER BY ?name";
    private final Store store = Store.inMemory();

    @BeforeEach
    void fill() {
        store.replaceAll(List.of(stored(Samples.call()), stored(Samples.detention())));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void rowsComeInEachFormat() {
        assertEquals("name\r\nJohn Kerry\r\nSergey Lavrov\r\n", answer(WHO, QueryFormat.CSV));
        assertEquals("?name\n\"John Kerry\"\n\"Sergey Lavrov\"\n", answer(WHO, QueryFormat.TSV));
        assertTrue(answer(WHO, QueryFormat.JSON).contains("\"value\": \"John Kerry\""));
        assertTrue(answer(WHO, QueryFormat.XML).contains("<literal>John Kerry</literal>"));
        assertTrue(answer(WHO, QueryFormat.TABLE).contains("| \"John Kerry\""));
    }

    @Test
    void questionsAreAnswered() {
        assertEquals("yes\n", answer("ASK { ?x ng:called ?y }", QueryFormat.TABLE));
        assertTrue(answer("ASK { ?x ng:met ?y }", QueryFormat.JSON).contains("false"));
    }

    @Test
    void graphsComeAsTurtleOrJsonLd() {
        String query = "CONSTRUCT { ?x ng:met ?y } { ?x ng:called ?y }";
        assertEquals(
                2,
                RDFParser.fromString(answer(query, QueryFormat.TURTLE), Lang.TURTLE)
                        .toGraph()
                        .size());
        assertEquals(
                2,
                RDFParser.fromString(answer(query, QueryFormat.JSONLD), Lang.JSONLD)
                        .toGraph()
                        .size());
        assertTrue(answer("DESCRIBE <https://w3id.org/newsgraph/id/entity/John_Kerry>", QueryFormat.TURTLE)
                .contains("John Kerry"));
    }

    @Test
    void aGraphFitsInNoTable() {
        assertWrong("CONSTRUCT WHERE { ?x ng:called ?y }", Map.of(), Optional.of(QueryFormat.CSV), "turtle or jsonld");
        assertWrong(WHO, Map.of(), Optional.of(QueryFormat.TURTLE), "table, csv");
    }

    @Test
    void mistakesHaveTheirPlace() {
        QueryFailure.Wrong wrong =
                assertThrows(QueryFailure.Wrong.class, () -> answer("SELECT *\n{ ?x ng:called", QueryFormat.CSV));
        assertEquals(2, wrong.line());
        assertTrue(wrong.column() > 1);
        assertTrue(wrong.getMessage().startsWith("line 2, column "), wrong.getMessage());
    }

    @Test
    void anUnknownPrefixIsAMistake() {
        assertWrong("SELECT * { ?x foo:bar ?y }", Map.of(), Optional.empty(), "foo:bar");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "?x ng:value ?v | 40",
                "?x ng:claimKind ?v | ng:Call",
                "?x a ng:EventClaim ; ng:agent ?v | https://w3id.org/newsgraph/id/entity/John_Kerry",
                "?x a ng:EventClaim ; ng:agent ?v | <https://w3id.org/newsgraph/id/entity/John_Kerry>",
                "?x ng:time ?v | 2016-04-15",
                "?x rdfs:label ?v | John Kerry",
                "?x rdfs:label ?v | \"John Kerry\"",
                "?x dct:title ?v | \"Kerry calls Lavrov\"@en",
            })
    void parametersAreIrisOrLiteralsByTheirForm(String pattern, String value) {
        String rows = answer(new QueryRequest(
                "SELECT (COUNT(DISTINCT ?x) AS ?n) { " + pattern + " }",
                Map.of("v", value),
                Duration.ofSeconds(10),
                Optional.of(QueryFormat.CSV)));
        assertEquals("n\r\n1\r\n", rows);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x\" } DROP ALL #", "<a b>", "\"open", "'; SELECT"})
    void noParameterChangesTheQuery(String value) {
        QueryRequest request = new QueryRequest(
                "SELECT * { ?x rdfs:label ?v }",
                Map.of("v", value),
                Duration.ofSeconds(10),
                Optional.of(QueryFormat.CSV));
        try {
            assertEquals(1, answer(request).lines().count());
        } catch (QueryFailure.Wrong e) {
            assertTrue(e.getMessage().contains("parameter v"), e.getMessage());
        }
    }

    @Test
    void aParameterThatTheQueryDoesNotHaveIsAMistake() {
        assertWrong(WHO, Map.of("nmae", "x"), Optional.empty(), "?nmae");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { SERVICE <http://localhost:1/> { ?s ?p ?o } }",
                "SELECT * { ?s ?p ?o FILTER EXISTS { SERVICE <http://localhost:1/> { ?s ?p ?o } } }",
                "SELECT * { ?s ?p ?o FILTER NOT EXISTS { SELECT * { SERVICE SILENT <http://localhost:1/> { ?s ?p ?o } } } }",
                "SELECT (<java:java.lang.System>(1) AS ?x) { }",
                "PREFIX j: <java:org.apache.jena.sparql.function.library.> SELECT (j:sha1sum('x') AS ?x) { }",
                "SELECT * { ?s <java:org.apache.jena.sparql.pfunction.library.str> ?o }",
                "INSERT DATA { <http://x/> <http://x/> <http://x/> }",
                "LOAD <http://localhost:1/>",
            })
    void queriesStayInsideTheStore(String query) {
        assertThrows(QueryFailure.Wrong.class, () -> answer(query, QueryFormat.CSV));
    }

    @Test
    void filesAreNotRead() {
        assertEquals("s,p,o\r\n", answer("SELECT * FROM <file:///etc/passwd> { ?s ?p ?o }", QueryFormat.CSV));
    }

    @Test
    void aQueryThatTakesTooLongIsGivenUp() {
        String product = "?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l";
        QueryRequest request = new QueryRequest(
                "SELECT (COUNT(*) AS ?n) { " + product + " FILTER(?a != ?d) }",
                Map.of(),
                Duration.ofMillis(300),
                Optional.of(QueryFormat.CSV));
        assertThrows(QueryFailure.TimedOut.class, () -> answer(request));
    }

    @Test
    void aRegularExpressionThatTakesTooLongIsGivenUp() {
        QueryRequest request = new QueryRequest(
                "SELECT (COUNT(*) AS ?n) { BIND('" + "a".repeat(100)
                        + "' AS ?t) FILTER(REGEX(?t, '^(.*)(.*)(.*)(.*)(.*)(.*)b$')) }",
                Map.of(),
                Duration.ofMillis(100),
                Optional.of(QueryFormat.CSV));
        assertThrows(QueryFailure.TimedOut.class, () -> answer(request));
    }

    @Test
    void aVeryLongSumIsNoAccident() {
        String sum = "SELECT (0" + " + 1".repeat(20_000) + " AS ?n) { }";
        try {
            assertTrue(answer(sum, QueryFormat.CSV).contains("20000"));
        } catch (QueryFailure.TooLarge e) {
            assertTrue(e.getMessage().contains("nested"));
        }
    }

    private void assertWrong(
            String query, Map<String, String> parameters, Optional<QueryFormat> format, String message) {
        QueryRequest request = new QueryRequest(query, parameters, Duration.ofSeconds(10), format);
        QueryFailure.Wrong wrong = assertThrows(QueryFailure.Wrong.class, () -> answer(request));
        assertTrue(wrong.getMessage().contains(message), wrong.getMessage());
    }

    private String answer(String query, QueryFormat format) {
        return answer(new QueryRequest(query).in(format));
    }

    private String answer(QueryRequest request) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Queries(store).answer(request, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
