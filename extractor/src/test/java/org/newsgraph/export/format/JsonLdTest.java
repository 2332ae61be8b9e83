package org.newsgraph.export.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.newsgraph.graph.Ontology;
import org.newsgraph.graph.Prefixes;
import org.newsgraph.graph.SortedQuads;
import org.newsgraph.graph.Vocabulary;
import org.newsgraph.store.Store;
import org.newsgraph.testing.Graphs;
import org.newsgraph.testing.Samples;

class JsonLdTest {
    private final JsonLdContext context = JsonLdContext.load();

    @Test
    void theContextHasThePrefixesOfEverythingElse() {
        Map<String, String> prefixes = new HashMap<>();
        context.json().properties().stream()
                .filter(entry -> entry.getValue().isTextual())
                .forEach(entry -> prefixes.put(entry.getKey(), entry.getValue().asText()));
        assertEquals(Prefixes.all().getMapping(), prefixes);
    }

    @Test
    void theContextKnowsTheOntologysPropertiesToNodes() {
        Graph ontology = Ontology.load().graph();
        Set<String> toNodes = ontology.stream(Node.ANY, RDF.Nodes.type, OWL2.ObjectProperty.asNode())
                .map(Triple::getSubject)
                .filter(property -> property.getURI().startsWith(Vocabulary.NAMESPACE))
                .map(property -> "ng:" + property.getLocalName())
                .collect(Collectors.toSet());
        toNodes.add("ng:claimKind");
        Set<String> known = context.types().entrySet().stream()
                .filter(entry ->
                        entry.getValue().equals("@id") && entry.getKey().startsWith("ng:"))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        assertEquals(toNodes, known);
    }

    @Test
    void everyPropertyOfTheContextIsDeclared() {
        Graph ontology = Ontology.load().graph();
        Set<String> unknown = context.types().keySet().stream()
                .filter(property -> !property.startsWith("rdf:") && !property.startsWith("owl:"))
                .filter(property -> !ontology.contains(
                        org.apache.jena.graph.NodeFactory.createURI(
                                Prefixes.all().expand(property)),
                        RDF.Nodes.type,
                        Node.ANY))
                .collect(Collectors.toSet());
        assertEquals(Set.of(), unknown);
    }

    @Test
    void whatTheContextSaysIsNotSaidAgain() throws IOException {
        try (Store store = Store.inMemory()) {
            store.replaceAll(List.of(Graphs.stored(Samples.call())));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            store.read(view -> {
                Exporter.of(ExportFormat.JSONLD, Ontology.load()).write(view, ExportOptions.ALL, out);
                return true;
            });
            JsonNode json = new ObjectMapper().readTree(out.toByteArray());
            assertEquals(context.json(), json.get("@context"));
            JsonNode claim = node(json, "ng:confidence");
            assertEquals("0.93", claim.get("ng:confidence").asText());
            assertEquals(
                    Graphs.BASE + "document/articles/000.txt",
                    claim.get("ng:inDocument").asText());
            assertEquals("2016-04-15", claim.get("ng:earliest").asText());
            JsonNode document = node(json, "ng:characters");
            assertTrue(document.get("ng:characters").isInt());
            assertEquals("articles/000.txt", document.get("ng:source").asText());
        }
    }

    private static JsonNode node(JsonNode json, String property) {
        for (JsonNode node : json.get("@graph").get(0).get("@graph")) {
            if (node.has(property)) {
                return node;
            }
        }
        throw new AssertionError("no node with " + property);
    }

    /** What a query may construct: values that are not of the kind that the context expects, or look like another. */
    @Test
    void valuesThatTheContextDoesNotExpectComeBackToo() throws IOException {
        String turtle = """
                PREFIX ng: <https://w3id.org/newsgraph/ns#>
                PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
                PREFIX dct: <http://purl.org/dc/terms/>
                PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
                <http://x/a> a <http://x/Type> ; ng:agent "http://x/b" , <http://x/b> , "b"@en , 5 , <urn:b> ;
                  ng:source <http://x/c> , "c" , "ng:c" , "_:c" , "@id" ;
                  ng:confidence "0.93" , 0.93 , "0.930"^^xsd:decimal , 1 , 9.3e-1 , <http://x/d> ;
                  ng:time "2016"^^xsd:gYear , "2016-04-15"^^xsd:date , "2016-04-15" ;
                  dct:date "2016-04-15"^^xsd:date , "2016-04-15" ;
                  nif:beginIndex 0 , -5 , "007"^^xsd:integer , "+1"^^xsd:integer , 123456789012345678901234567890 ,
                    "-0"^^xsd:integer , "5"^^xsd:int , true , "1"^^xsd:boolean ;
                  <http://x/own> "x" , <http://x/y> ; <http://x/own/%20> "y" .
                """;
        Graph graph = RDFParser.fromString(turtle, Lang.TURTLE).toGraph();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SortedQuads.sendTriples(graph.stream(), new JsonLdWriter(out));
        String json = out.toString(StandardCharsets.UTF_8);
        Graph read = RDFParser.fromString(json, Lang.JSONLD).toGraph();
        Set<String> missing = missing(graph, read);
        assertEquals(Set.of(), missing, json);
        assertEquals(Set.of(), missing(read, graph), json);
        assertFalse(read.isEmpty());
    }

    private static Set<String> missing(Graph from, Graph in) {
        Stream<Triple> triples = from.stream();
        Set<String> have = in.stream().map(Triple::toString).collect(Collectors.toSet());
        return triples.map(Triple::toString)
                .filter(triple -> !have.contains(triple))
                .collect(Collectors.toSet());
    }
}
