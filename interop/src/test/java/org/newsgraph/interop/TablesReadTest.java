package org.newsgraph.interop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.junit.jupiter.api.Test;
import org.newsgraph.export.format.ExportFormat;

/** The CSV read by a CSV library and the JSON Lines read by a JSON library tell the same claims as the RDF. */
class TablesReadTest {
    private static final String CLAIMS = """
            PREFIX ng: <https://w3id.org/newsgraph/ns#>
            PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
            SELECT ?claim ?event ?document ?factuality ?certainty ?time ?confidence ?sentence {
              ?claim a ng:EventClaim ; ng:states ?event ; ng:inDocument ?document ; ng:confidence ?confidence ;
                ng:factuality ?factuality ; ng:certainty ?certainty ; ng:sentence/nif:anchorOf ?sentence .
              OPTIONAL { ?claim ng:time ?time }
            }""";

    private static final Graph GRAPH =
            RDFParser.fromString(Exports.of(ExportFormat.TURTLE), Lang.TURTLE).toGraph();

    /** What CSV, JSON and RDF all say of a claim. */
    private record Row(
            String event, String document, String factuality, String certainty, String time, String confidence) {}

    @Test
    void csvHasARowForEachClaim() throws IOException {
        TreeMap<String, Integer> expected = new TreeMap<>();
        for (Claim claim : claims()) {
            expected.merge(claim.row() + claim.sentence(), 1, Integer::sum);
        }
        TreeMap<String, Integer> found = new TreeMap<>();
        for (CSVRecord record : csv()) {
            assertTrue(record.isConsistent(), record.toString());
            Row row = new Row(
                    record.get("event"),
                    record.get("document"),
                    record.get("factuality"),
                    record.get("certainty"),
                    record.get("time"),
                    record.get("confidence"));
            found.merge(row + record.get("sentence"), 1, Integer::sum);
        }
        assertEquals(expected, found);
    }

    @Test
    void jsonLinesHaveAnObjectForEachClaim() throws IOException {
        Set<String> expected = new HashSet<>();
        claims().forEach(claim -> expected.add(claim.iri() + claim.row()));
        Set<String> found = new HashSet<>();
        for (JsonNode event : json("event")) {
            for (JsonNode claim : event.path("claims")) {
                Row row = new Row(
                        event.path("iri").asText(),
                        claim.path("document").asText(),
                        claim.path("factuality").asText(),
                        claim.path("certainty").asText(),
                        claim.path("time").asText(""),
                        claim.path("confidence").decimalValue().toPlainString());
                found.add(claim.path("iri").asText() + row);
            }
        }
        assertEquals(expected, found);
    }

    @Test
    void jsonLinesNameTheEntitiesAndRelationsOfTheGraph() throws IOException {
        assertEquals(subjects("ng:Entity"), iris(json("entity")));
        assertEquals(subjects("ng:Document"), iris(json("document")));
        assertEquals(subjects("ng:Event"), iris(json("event")));
        assertEquals(subjects("ng:Relation"), iris(json("relation")));
    }

    private record Claim(String iri, Row row, String sentence) {}

    private static List<Claim> claims() {
        List<Claim> claims = new ArrayList<>();
        RowSet rows = QueryExec.graph(GRAPH).query(QueryFactory.create(CLAIMS)).select();
        rows.forEachRemaining(binding -> {
            Row row = new Row(
                    binding.get("event").getURI(),
                    binding.get("document").getURI(),
                    binding.get("factuality").getLocalName(),
                    binding.get("certainty").getLocalName(),
                    binding.contains("time") ? binding.get("time").getLiteralLexicalForm() : "",
                    binding.get("confidence").getLiteralLexicalForm());
            claims.add(new Claim(
                    binding.get("claim").getURI(), row, binding.get("sentence").getLiteralLexicalForm()));
        });
        assertTrue(claims.size() >= 7, "the samples' claims");
        return claims;
    }

    private static List<CSVRecord> csv() throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = CSVParser.parse(new StringReader(Exports.of(ExportFormat.CSV)), format)) {
            return parser.getRecords();
        }
    }

    private static List<JsonNode> json(String kind) throws IOException {
        List<JsonNode> objects = new ArrayList<>();
        for (String line : Exports.of(ExportFormat.JSONL).split("\n")) {
            JsonNode object = new ObjectMapper().readTree(line);
            if (object.path("kind").asText().equals(kind)) {
                objects.add(object);
            }
        }
        return objects;
    }

    private static Set<String> iris(List<JsonNode> objects) {
        Set<String> iris = new HashSet<>();
        objects.forEach(object -> iris.add(object.path("iri").asText()));
        return iris;
    }

    private static Set<String> subjects(String type) {
        String query = "PREFIX ng: <https://w3id.org/newsgraph/ns#> SELECT DISTINCT ?x { ?x a " + type + " }";
        Set<String> iris = new HashSet<>();
        QueryExec.graph(GRAPH)
                .query(QueryFactory.create(query))
                .select()
                .forEachRemaining(row -> iris.add(row.get("x").getURI()));
        return iris;
    }
}
