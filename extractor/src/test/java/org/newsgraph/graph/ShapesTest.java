package org.newsgraph.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.graph.GNode;
import org.apache.jena.sparql.util.graph.GraphList;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.lexicon.EventKind;
import org.newsgraph.lexicon.RelationKind;
import org.newsgraph.testing.Kinds;

class ShapesTest {
    private static final String NS = "https://w3id.org/newsgraph/shapes#";

    private final Graph shapesGraph = read(resource("/ontology/shapes.ttl"));
    private final Shapes shapes = Shapes.parse(shapesGraph);

    @Test
    void acceptsAGraphAsTheDocumentationDescribesIt() {
        assertEquals(List.of(), violations(resource("good.ttl")));
    }

    /** One mistake a row: what is replaced by what, and the shapes that notice. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "nif:endIndex 9 | nif:endIndex 0 | Mention-begin",
                "nif:anchorOf \"phoned\" | nif:anchorOf \"phoned\", \"called\" | Mention-anchor",
                "nif:anchorOf \"phoned\" | ng:rule \"phoned\" | Mention-anchor",
                "ng:confidence 0.93 | ng:confidence 1.93 | Claim-confidence",
                "ng:confidence 0.93 | ng:confidence 1 | Claim-confidence",
                "ng:trigger <#char=10,16> ; | `` | Claim-trigger",
                "ng:sentence <#char=0,64> ; | `` | Claim-sentence",
                "ng:certainty ng:probable | ng:certainty ng:sure | Claim-certainty",
                "prov:wasDerivedFrom <> ; | `` | Claim-document",
                "prov:wasAttributedTo </newsgraph/version/1.2.3> ; | `` | Claim-agent",
                "a prov:SoftwareAgent, prov:Agent | a prov:Agent | Claim-agent",
                "dct:source <https://example.org/fish> | dct:source \"https://example.org/fish\" | Document-url",
                "ng:claimKind ng:Call | ng:claimKind ng:called | EventClaim-kind",
                "ng:correction \"same | ng:correction \"equal | Corrected-correction",
                "ng:agent e:Ana_Silva ; ng:agentMention | ng:correction \"drop <x>\" ; ng:agent e:Ana_Silva ; ng:agentMention | Corrected-type",
                "ng:claimKind ng:leads | ng:claimKind ng:Call | RelationClaim-kind",
                "a ng:RelationClaim, ng:Claim | a ng:RelationClaim | Claim-type",
                "ng:EventClaim, ng:Claim | ng:Claim | Claim-class",
                "a ng:EventClaim, ng:Claim ; | `` | Claim-type Claim-class",
                "ng:certainty ng:certain | ng:certainty ng:alleged | Caution-certainty",
                "ng:factuality ng:asserted | ng:factuality ng:negated | Caution-factuality",
                "ng:agent e:Ana_Silva ; ng:agentMention | ng:agentMention | AgentFilled-agent",
                "ng:agent e:Ana_Silva ; ng:agentMention | ng:agent e:Nobody ; ng:agentMention | EventClaim-agent",
                "ng:claimSource e:Norland_Police | ng:claimSource e:Nobody | Source-type",
                "ng:latest \"2016-04-15\"^^xsd:date ; | `` | ResolvedTime-latest",
                "ng:latest \"2016-04-15\" | ng:latest \"2016-04-14\" | EventClaim-earliest",
                "ng:time \"2016-04-15\"^^xsd:date | ng:time \"2016-04-15\" | EventClaim-time",
                "ng:bound \"at least\" | ng:bound \"minimum\" | Quantity-bound",
                "ng:value 40 | ng:value \"40\" | Quantity-value",
                "a ng:Call, ng:Consultation, ng:Event | a ng:Call, ng:Event | ConsultationKinds-type Event-root",
                "a ng:Call, ng:Consultation, ng:Event | a ng:Call, ng:Consultation | ConsultationKinds-type EventClaim-states KindOfEvent-type",
                "a ng:Person, ng:Entity ; rdfs:label \"Jean Petit\" | a ng:Entity ; rdfs:label \"Jean Petit\" | Entity-kind",
                "e:Norland a ng:Country, ng:Entity ; rdfs:label \"Norland\" . | `` | Entity-country PlainObject-type",
                "rdfs:label \"Jean Petit\" | rdfs:label \"Jean Petit\", \"Petit\" | Entity-label",
                "ng:sector ng:REB | ng:sector ng:RBE | Entity-sector",
                "ng:countryCode \"NRL\" | ng:countryCode \"Norland\" | Entity-countryCode",
                "rdf:predicate ng:leads ; rdf:object e:Green_Front | rdf:predicate ng:leads ; rdf:object \"the front\" | Statement",
                "rdf:predicate ng:leads | rdf:predicate ng:lead | Statement-predicate Relation-predicate",
                "ng:called e:Jean_Petit ; | ng:called e:Nobody ; | PlainObject-type",
                "ng:characters 179 | ng:characters \"179\" | Document-characters",
                "dct:date \"2016-04-16\"^^xsd:date | dct:date \"2016-04-16\" | Document-date",
                "ng:graphTriples 812 ; | `` | ManifestEntry-graphTriples",
                "POINT(37.16 36.2) | 37.16 36.2 | Geometry-wkt",
            })
    void rejectsOneMistake(String good, String bad, String expected) {
        assertTrue(resource("good.ttl").contains(good), good);
        List<String> noticed = violations(resource("good.ttl").replaceFirst(Pattern.quote(good), bad));
        assertEquals(new TreeSet<>(Arrays.asList(expected.split(" "))), new TreeSet<>(noticed));
    }

    @Test
    void namesEveryShapeAndSaysWhatToDo() {
        assertFalse(subjects(SHACL.PropertyShape).isEmpty());
        for (Node shape : subjects(SHACL.PropertyShape)) {
            assertTrue(shape.isURI() && shape.getURI().startsWith(NS), shape + "");
            assertTrue(shapesGraph.contains(shape, SHACL.message, Node.ANY), shape + " has no message");
            assertTrue(shapesGraph.contains(Node.ANY, SHACL.property, shape), shape + " belongs to no shape");
        }
        Set<Node> blank = shapesGraph.stream()
                .map(Triple::getSubject)
                .filter(Node::isBlank)
                .collect(Collectors.toSet());
        blank.removeIf(node -> shapesGraph.contains(node, RDF.Nodes.first, Node.ANY));
        assertEquals(Set.of(), blank);
    }

    @Test
    void usesDeclaredTermsOnly() {
        Graph ontology = Ontology.load().graph();
        Set<String> unknown = shapesGraph.stream()
                .flatMap(triple -> Stream.of(triple.getSubject(), triple.getObject()))
                .filter(node -> node.isURI() && node.getURI().startsWith(Vocabulary.NAMESPACE))
                .filter(node -> !ontology.contains(node, RDF.Nodes.type, Node.ANY))
                .map(Node::getLocalName)
                .collect(Collectors.toSet());
        assertEquals(Set.of(), unknown);
    }

    @Test
    void knowsEveryKindOfEventAndRelation() {
        assertEquals(Kinds.ALL.all().stream().map(Vocabulary::of).toList(), list("EventClaim-kind"));
        assertEquals(Arrays.stream(RelationKind.values()).map(Vocabulary::of).toList(), list("RelationClaim-kind"));
        assertEquals(
                Stream.concat(
                                Kinds.ALL.all().stream().map(Vocabulary::property),
                                Arrays.stream(RelationKind.values()).map(Vocabulary::of))
                        .toList(),
                list("Statement-predicate"));
        assertEquals(
                Ontology.load().sectors(),
                list("Entity-sector").stream().map(Node::getLocalName).collect(Collectors.toSet()));
    }

    @Test
    void checksEveryKindOfEventAndItsPlainTriple() {
        assertEquals(list("EventClaim-kind"), list("EventKind"));
        for (EventKind kind : Kinds.ALL.all()) {
            if (kind.parent().isPresent()) {
                assertTargets(kind.root().localName() + "Kinds", SHACL.targetClass, Vocabulary.of(kind));
            }
            assertTargets("PlainSubject", SHACL.targetSubjectsOf, Vocabulary.property(kind));
            assertTargets("PlainObject", SHACL.targetObjectsOf, Vocabulary.property(kind));
        }
    }

    private void assertTargets(String shape, Node how, Node target) {
        assertTrue(shapesGraph.contains(shape(shape), how, target), () -> shape + " does not look at " + target);
    }

    private static Node shape(String name) {
        return NodeFactory.createURI(NS + name);
    }

    private List<Node> list(String shape) {
        Node first = shapesGraph.find(shape(shape), SHACL.in, Node.ANY).next().getObject();
        return GraphList.members(new GNode(shapesGraph, first));
    }

    private Set<Node> subjects(Node type) {
        return shapesGraph.stream(Node.ANY, RDF.Nodes.type, type)
                .map(Triple::getSubject)
                .collect(Collectors.toSet());
    }

    private List<String> violations(String turtle) {
        ValidationReport report = ShaclValidator.get().validate(shapes, read(turtle));
        return report.getEntries().stream()
                .map(entry -> entry.source().getLocalName())
                .distinct()
                .sorted()
                .toList();
    }

    private static Graph read(String turtle) {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.fromString(turtle, Lang.TURTLE)
                .errorHandler(ErrorHandlerFactory.errorHandlerStrict)
                .parse(graph);
        return graph;
    }

    private static String resource(String name) {
        try (InputStream in = ShapesTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
