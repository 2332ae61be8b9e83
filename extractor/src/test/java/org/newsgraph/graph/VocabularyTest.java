package org.newsgraph.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.newsgraph.claim.Factuality;
import org.newsgraph.gazetteer.EntityKind;
import org.newsgraph.lexicon.Certainty;
import org.newsgraph.lexicon.RelationKind;
import org.newsgraph.lexicon.Role;
import org.newsgraph.testing.Kinds;

/** The program's names and the ontology's are the same names. */
class VocabularyTest {
    private static final List<String> BUILT_IN = List.of(
            "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
            "http://www.w3.org/2000/01/rdf-schema#",
            "http://www.w3.org/2002/07/owl#");

    private final Graph ontology = Ontology.load().graph();

    @Test
    void everyTermOfTheProgramIsDeclared() {
        Set<Node> missing = Stream.concat(constants(), enumerated())
                .filter(term -> BUILT_IN.stream().noneMatch(term.getURI()::startsWith))
                .filter(term -> !ontology.contains(term, RDF.Nodes.type, Node.ANY))
                .collect(Collectors.toSet());
        assertEquals(Set.of(), missing);
    }

    @Test
    void everyOwnTermDeclaredIsKnownToTheProgram() {
        Set<Node> known = Stream.concat(constants(), enumerated()).collect(Collectors.toSet());
        Set<Node> unknown = own(ontology);
        unknown.removeAll(known);
        assertEquals(Set.of(), unknown);
    }

    @Test
    void noTwoConstantsAreOneTerm() {
        Set<Node> seen = new HashSet<>();
        Set<Node> twice = Stream.concat(constants(), enumerated())
                .filter(term -> !seen.add(term))
                .collect(Collectors.toSet());
        assertEquals(Set.of(), twice);
    }

    @Test
    void everyOwnTermHasOneLabelOneDefinitionAndAnExample() {
        Set<String> faults = new TreeSet<>();
        for (Node term : own(ontology)) {
            for (Node property : List.of(RDFS.Nodes.label, RDFS.Nodes.comment, SKOS.example.asNode())) {
                List<Node> values = ontology.stream(term, property, Node.ANY)
                        .map(Triple::getObject)
                        .toList();
                if (values.size() != 1 || !values.get(0).getLiteralLanguage().equals("en")) {
                    faults.add(term.getLocalName() + " " + property.getLocalName() + " " + values);
                }
            }
        }
        assertEquals(Set.of(), faults);
    }

    /** The ontology's own terms that it declares. */
    static Set<Node> own(Graph ontology) {
        return ontology.stream(Node.ANY, RDF.Nodes.type, Node.ANY)
                .map(Triple::getSubject)
                .filter(term -> term.getURI().startsWith(Vocabulary.NAMESPACE))
                .collect(Collectors.toSet());
    }

    private static Stream<Node> constants() {
        return Stream.concat(Stream.of(Vocabulary.class), Arrays.stream(Vocabulary.class.getDeclaredClasses()))
                .flatMap(group -> Arrays.stream(group.getDeclaredFields()))
                .filter(field -> field.getType() == Node.class && Modifier.isPublic(field.getModifiers()))
                .map(VocabularyTest::value);
    }

    private static Node value(Field field) {
        try {
            return (Node) field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    private static Stream<Node> enumerated() {
        return Stream.of(
                        Kinds.ALL.all().stream().map(Vocabulary::of),
                        Kinds.ALL.all().stream().map(Vocabulary::property),
                        Arrays.stream(EntityKind.values()).map(Vocabulary::of),
                        Arrays.stream(Role.values()).map(Vocabulary::of),
                        Arrays.stream(Role.values()).map(Vocabulary::mention),
                        Arrays.stream(RelationKind.values()).map(Vocabulary::of),
                        Arrays.stream(Factuality.values()).map(Vocabulary::of),
                        Arrays.stream(Certainty.values()).map(Vocabulary::of),
                        Ontology.load().sectors().stream().map(Vocabulary::sector))
                .flatMap(terms -> terms);
    }
}
