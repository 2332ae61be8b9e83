package org.newsgraph.export.query;

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
    void aJoinIsAnsweredWhoseOtherSideIsEmpty() {
        String group =
                "{ SELECT ?event (MIN(?claim) AS ?%s) { ?claim ng:factuality ng:%s ; ng:claimKind ?kind ; ng:agent ?who ."
                        + " { VALUES ?role { ng:target ng:object } ?claim ?role ?it ; ng:earliest ?day BIND(STR(?it) AS ?event) }"
                        + " OPTIONAL { ?claim ng:claimSource/rdfs:label ?sayer } } GROUP BY ?event }";
        String query = "SELECT ?one { " + group.formatted("one", "none") + group.formatted("other", "asserted") + " }";
        assertEquals("one\r\n", answer(query, QueryFormat.CSV));
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

    /** Values that would do harm if they were put into the query's text; each is one term, which matches nothing. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "John Kerry\" . ?s ?p ?o } #",
                "John Kerry\\",
                "\\u0022 } #",
                "\"\"\"",
                "\"a\" . ?s ?p ?o",
                "\"a\"^^<x> . ?s ?p \"b\"",
                "\"open",
                "'a' } UNION { ?x rdfs:label ?v",
                "<http://x/> ?p ?o } #",
                "<http://x/>> <",
                "http://x/> . ?s ?p <y",
                "http://x/\u0000",
                "urn:x y",
                "<relative>",
                "<>",
                "_:blank",
                "?name",
                "$x",
                "ng:Call } #",
                "ng:a/ng:b",
                "\"x\"@en-\" }",
                "\r\n}\r\nDROP ALL",
                "\uD800",
                "\u202E\u0000",
                "",
                "2016-02-30",
                "99999999999999999999999999999999999",
            })
    void aHostileValueIsOneTermOrAMistake(String value) {
        for (String query :
                List.of("SELECT * { ?x rdfs:label ?v }", "SELECT ?x (?v AS ?w) { ?x ng:name ?v FILTER(?v = ?v) }")) {
            QueryRequest request =
                    new QueryRequest(query, Map.of("v", value), Duration.ofSeconds(10), Optional.of(QueryFormat.CSV));
            try {
                assertEquals(1, answer(request).lines().count());
            } catch (QueryFailure.Wrong e) {
                assertTrue(e.getMessage().contains("v"), e.getMessage());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<java:org.apache.jena.sparql.pfunction.library.str>",
                "<JAVA:org.apache.jena.sparql.pfunction.library.str>",
                "<java:org.newsgraph.Nothing>",
            })
    void noParameterNamesAClass(String value) {
        assertWrong("SELECT * { ?x ?v ?y }", Map.of("v", value), Optional.empty(), "parameter v");
    }

    @ParameterizedTest
    @ValueSource(strings = {"urn:x-arq:DefaultGraph", "urn:x-arq:DefaultGraphNode"})
    void noParameterLeadsToTheManifest(String graph) {
        for (String pattern : List.of("?s ng:graphSha256 ?o", "?s nif:isString ?o")) {
            QueryRequest request = new QueryRequest(
                    "SELECT ?s { GRAPH ?g { " + pattern + " } }",
                    Map.of("g", graph),
                    Duration.ofSeconds(10),
                    Optional.of(QueryFormat.CSV));
            assertEquals("s\r\n", answer(request));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"v}", "v .", ".*", "", "v ?x", "a|b", "\\E"})
    void aHostileNameIsAMistake(String name) {
        assertWrong("SELECT * { ?x rdfs:label ?v }", Map.of(name, "x"), Optional.empty(), "no variable");
    }

    @Test
    void aParameterOfAnotherNameWithTheSameBeginningIsLeftAlone() {
        QueryRequest request = new QueryRequest(
                "SELECT ?names { ?x a ng:Person ; ng:name ?name, ?names }",
                Map.of("name", "John Kerry"),
                Duration.ofSeconds(10),
                Optional.of(QueryFormat.CSV));
        assertEquals("names\r\nJohn Kerry\r\n", answer(request));
    }

    @Test
    void aParameterThatTheQueryDoesNotHaveIsAMistake() {
        assertWrong(WHO, Map.of("nmae", "x"), Optional.empty(), "?nmae");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT (ng:Call AS ?name) { }",
                "SELECT ?name { BIND('x' AS ?name) }",
                "SELECT ?name { ?s ?p ?o } GROUP BY (STR(?s) AS ?name)",
                "SELECT (COUNT(?s) AS ?name) { ?s ?p ?o }",
                "SELECT ?name { { SELECT (MAX(?s) AS ?name) { ?s ?p ?o } } }",
            })
    void aParameterForWhatTheQueryComputesIsAMistake(String query) {
        assertWrong(query, Map.of("name", "x"), Optional.of(QueryFormat.CSV), "computes ?name itself");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PREFIX afn: <http://jena.apache.org/ARQ/function#> SELECT (afn:localname(ng:Call) AS ?x) { }",
                "PREFIX fn: <http://www.w3.org/2005/xpath-functions#> SELECT (fn:upper-case('x') AS ?x) { }",
                "PREFIX math: <http://www.w3.org/2005/xpath-functions/math#> SELECT (math:sqrt(4) AS ?x) { }",
                "PREFIX xsd: <http://www.w3.org/2001/XMLSchema#> SELECT (xsd:integer('4') AS ?x) { }",
                "SELECT (STRLEN('<java:no function>') AS ?x) { }",
                "SELECT ?x { VALUES ?x { 'SERVICE <java:x>' } FILTER EXISTS { ?s ?p ?o } }",
            })
    void whatOnlyComputesIsAllowed(String query) {
        assertEquals(2, answer(query, QueryFormat.CSV).lines().count());
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
                "SELECT * { ?s ?p ?o } ORDER BY (EXISTS { SERVICE <http://localhost:1/> { ?s ?p ?o } })",
                "SELECT ?s { ?s ?p ?o } GROUP BY ?s HAVING (EXISTS { SERVICE <http://localhost:1/> { ?s ?p 1 } })",
                "SELECT (SUM(IF(EXISTS { SERVICE <http://localhost:1/> { ?s ?p ?o } }, 1, 0)) AS ?n) { ?s ?p ?o }",
                "SELECT (EXISTS { SERVICE <http://localhost:1/> { ?s ?p ?o } } AS ?x) { }",
                "SELECT * { BIND(EXISTS { SERVICE <http://localhost:1/> { ?s ?p ?o } } AS ?x) }",
                "SELECT * { { SELECT (COUNT(*) AS ?n) { ?s ?p ?o MINUS { SERVICE ?s { ?s ?p ?o } } } } }",
                "ASK { ?s ?p ?o FILTER(NOT EXISTS { ?s ?p ?o FILTER EXISTS { SERVICE <http://localhost:1/> { } } }) }",
                "SELECT ?x { } GROUP BY (<java:java.lang.System>(1) AS ?x)",
                "SELECT * { ?s ?p ?o } ORDER BY <java:java.lang.System>(?s)",
                "SELECT (GROUP_CONCAT(<java:java.lang.System>(?s)) AS ?x) { ?s ?p ?o }",
                "PREFIX fn: <http://www.w3.org/2005/xpath-functions#> SELECT (fn:apply(IRI('java:java.lang.System'), 1) AS ?x) { }",
                "PREFIX fn: <http://www.w3.org/2005/xpath-functions#> SELECT * { ?s ?p ?o FILTER(fn:apply(?s, 1)) }",
                "PREFIX afn: <http://jena.apache.org/ARQ/function#> SELECT (afn:wait(10000) AS ?x) { }",
                "PREFIX afn: <http://jena.apache.org/ARQ/function#> SELECT (afn:print('x') AS ?x) { }",
                "PREFIX js: <http://jena.apache.org/ARQ/jsFunction#> SELECT (js:run() AS ?x) { }",
                "SELECT * { ?s <java:a>/<java:b>* ?o }",
                "SELECT * { ?s !(<java:a>|^<java:b>) ?o }",
                "SELECT * { ?s <http://jena.apache.org/text#query> 'x' }",
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
