package org.newsgraph.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.newsgraph.gazetteer.EntityKind;
import org.newsgraph.lexicon.EventKind;
import org.newsgraph.lexicon.RelationKind;
import org.newsgraph.testing.Kinds;

class OntologyTest {
    private static final Set<Node> PROPERTY_TYPES =
            Set.of(OWL2.ObjectProperty.asNode(), OWL2.DatatypeProperty.asNode(), OWL2.AnnotationProperty.asNode());

    private final Ontology ontology = Ontology.load();
    private final Graph graph = ontology.graph();

    @Test
    void answersVersionCodesAndLabels() {
        assertEquals(SoftwareAgent.VERSION, ontology.version());
        assertEquals(Optional.of("CONSULT"), ontology.plover(Kinds.CALL));
        assertEquals(Optional.empty(), ontology.plover(Kinds.STATEMENT));
        assertEquals(Optional.of("041"), ontology.cameo(Kinds.CALL));
        assertEquals(Optional.of("10"), ontology.cameo(Kinds.REQUEST));
        assertEquals(Optional.of("aid delivery"), ontology.label(Vocabulary.of(Kinds.AID_DELIVERY)));
        assertEquals(Optional.empty(), ontology.label(Vocabulary.term("Nonsense")));
    }

    @Test
    void versionIriNamesTheVersion() {
        assertTrue(graph.contains(
                NodeFactory.createURI(Vocabulary.ONTOLOGY),
                OWL2.versionIRI.asNode(),
                NodeFactory.createURI(Vocabulary.ONTOLOGY + "/" + ontology.version())));
    }

    @Test
    void hierarchyOfEventsIsTheProgramsOwn() {
        for (EventKind kind : Kinds.ALL.all()) {
            Node above = kind.parent().map(Vocabulary::of).orElse(Vocabulary.EVENT);
            assertEquals(Set.of(above), ownValues(Vocabulary.of(kind), RDFS.Nodes.subClassOf), kind.localName());
        }
        Set<Node> kinds = Kinds.ALL.all().stream().map(Vocabulary::of).collect(Collectors.toSet());
        assertEquals(kinds, below(Vocabulary.EVENT));
    }

    @Test
    void everyRootHasItsOwnPloverCodeButStatement() {
        Map<Optional<String>, List<EventKind>> byCode = Kinds.ALL.all().stream()
                .filter(kind -> kind.parent().isEmpty())
                .collect(Collectors.groupingBy(ontology::plover));
        assertEquals(17, byCode.size());
        assertEquals(List.of(Kinds.STATEMENT), byCode.get(Optional.<String>empty()));
    }

    @Test
    void everyKindHasOneCameoCode() {
        for (EventKind kind : Kinds.ALL.all()) {
            List<String> codes = graph.stream(Vocabulary.of(kind), SKOS.notation.asNode(), Node.ANY)
                    .filter(triple ->
                            Vocabulary.CAMEO_CODE.hasURI(triple.getObject().getLiteralDatatypeURI()))
                    .map(triple -> triple.getObject().getLiteralLexicalForm())
                    .toList();
            assertEquals(1, codes.size(), kind.localName());
            assertTrue(codes.get(0).matches("\\d{2,4}"), kind.localName());
            assertEquals(
                    kind.parent().isEmpty(),
                    graph.contains(Vocabulary.of(kind), Vocabulary.COVERS_CAMEO, Node.ANY),
                    kind.localName());
        }
    }

    @Test
    void plainPropertiesAreTheProgramsOwnAndSymmetricWhereReciprocal() {
        for (EventKind kind : Kinds.ALL.all()) {
            Node property = Vocabulary.property(kind);
            assertEquals(Set.of(property), ownValues(Vocabulary.of(kind), Vocabulary.PLAIN_PROPERTY));
            assertEquals(kind.isReciprocal(), isSymmetric(property), kind.property());
        }
    }

    @Test
    void relationsAreSymmetricWhereTheyReadBothWays() {
        for (RelationKind kind : RelationKind.values()) {
            assertEquals(kind.isSymmetric(), isSymmetric(Vocabulary.of(kind)), kind.localName());
        }
    }

    @Test
    void actorsAndLocationsAreTheProgramsOwn() {
        for (EntityKind kind : EntityKind.values()) {
            assertEquals(kind.isActor(), below(Vocabulary.ACTOR).contains(Vocabulary.of(kind)), kind.localName());
            assertEquals(kind.isPlace(), below(Vocabulary.LOCATION).contains(Vocabulary.of(kind)), kind.localName());
            assertTrue(below(Vocabulary.ENTITY).contains(Vocabulary.of(kind)), kind.localName());
        }
    }

    @Test
    void sectorsAreThePloverSectorsAndNamedByTheirCodes() {
        Set<Node> sectors = graph.stream(Node.ANY, RDF.Nodes.type, Vocabulary.SECTOR)
                .map(Triple::getSubject)
                .collect(Collectors.toSet());
        assertTrue(ontology.sectors().containsAll(Set.of("GOV", "MIL", "REB", "IGO", "NGO", "MED", "BUS", "CVL")));
        for (Node sector : sectors) {
            assertEquals(
                    List.of(sector.getLocalName()),
                    graph.stream(sector, SKOS.notation.asNode(), Node.ANY)
                            .map(triple -> triple.getObject().getLiteralLexicalForm())
                            .toList());
        }
    }

    /** What OWL 2 DL asks and is easily broken by an edit. */
    @Test
    void everyPropertyIsOfOneTypeAndEveryTermIsDeclared() {
        Set<Node> blank = graph.stream()
                .flatMap(triple -> Stream.of(triple.getSubject(), triple.getObject()))
                .filter(Node::isBlank)
                .collect(Collectors.toSet());
        assertEquals(Set.of(), blank);

        Set<Node> subjects = graph.stream().map(Triple::getSubject).collect(Collectors.toSet());
        subjects.remove(NodeFactory.createURI(Vocabulary.ONTOLOGY));
        for (Node term : subjects) {
            Set<Node> types = values(term, RDF.Nodes.type);
            long asProperty = types.stream().filter(PROPERTY_TYPES::contains).count();
            long asClass = types.contains(OWL2.Class.asNode()) ? 1 : 0;
            long asDatatype = types.contains(RDFS.Datatype.asNode()) ? 1 : 0;
            long asIndividual = types.contains(OWL2.NamedIndividual.asNode()) ? 1 : 0;
            assertEquals(1, asProperty + asClass + asDatatype + asIndividual, term + " " + types);
        }
        Set<Node> predicates = graph.stream()
                .map(Triple::getPredicate)
                .filter(property -> !property.getURI().startsWith("http://www.w3.org/1999/02/22-rdf-syntax-ns#")
                        && !property.getURI().startsWith("http://www.w3.org/2000/01/rdf-schema#")
                        && !property.getURI().startsWith("http://www.w3.org/2002/07/owl#"))
                .collect(Collectors.toSet());
        assertFalse(predicates.isEmpty());
        for (Node predicate : predicates) {
            assertEquals(Set.of(OWL2.AnnotationProperty.asNode()), values(predicate, RDF.Nodes.type), predicate + "");
        }
        for (Node property : List.of(RDFS.Nodes.subClassOf, RDFS.Nodes.subPropertyOf, SKOS.closeMatch.asNode())) {
            graph.stream(Node.ANY, property, Node.ANY)
                    .forEach(triple -> assertTrue(subjects.contains(triple.getObject()), triple + ""));
        }
    }

    private boolean isSymmetric(Node property) {
        return graph.contains(property, RDF.Nodes.type, OWL2.SymmetricProperty.asNode());
    }

    private Set<Node> below(Node term) {
        Set<Node> below = graph.stream(Node.ANY, RDFS.Nodes.subClassOf, term)
                .map(Triple::getSubject)
                .collect(Collectors.toSet());
        Set<Node> all = new HashSet<>(below);
        below.stream().map(this::below).flatMap(Collection::stream).forEach(all::add);
        return all;
    }

    private Set<Node> values(Node subject, Node property) {
        return graph.stream(subject, property, Node.ANY).map(Triple::getObject).collect(Collectors.toSet());
    }

    private Set<Node> ownValues(Node subject, Node property) {
        return values(subject, property).stream()
                .filter(value -> value.getURI().startsWith(Vocabulary.NAMESPACE))
                .collect(Collectors.toSet());
    }
}
