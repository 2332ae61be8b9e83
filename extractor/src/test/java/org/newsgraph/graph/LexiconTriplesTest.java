package org.newsgraph.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.newsgraph.testing.Graphs.holds;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.newsgraph.lexicon.Entry;
import org.newsgraph.lexicon.Lexicon;

class LexiconTriplesTest {
    private final Lexicon lexicon = Lexicon.standard();
    private final List<Triple> triples = new ArrayList<>();
    private final Graph graph = GraphFactory.createDefaultGraph();

    LexiconTriplesTest() {
        LexiconTriples.write(lexicon, triples::add);
        triples.forEach(graph::add);
    }

    @Test
    void everyEntryIsASenseOfItsWords() {
        List<Entry> meaning = lexicon.entries().stream()
                .filter(entry -> entry.kind().isPresent())
                .toList();
        assertEquals(meaning.size(), count(OntoLex.LEXICAL_SENSE));
        assertEquals(
                meaning.stream()
                        .map(entry -> entry.trigger() + " " + entry.pos())
                        .distinct()
                        .count(),
                count(OntoLex.LEXICAL_ENTRY));
        assertEquals(
                meaning.stream()
                        .map(Entry::example)
                        .filter(example -> !example.isEmpty())
                        .count(),
                graph.stream(Node.ANY, OntoLex.EXAMPLE, Node.ANY).count());
    }

    @Test
    void anEntryHasFormSenseFrameAndExample() {
        assertTrue(holds(graph, """
                ?entry a <http://www.w3.org/ns/lemon/ontolex#LexicalEntry>, <http://www.w3.org/ns/lemon/ontolex#Word> ;
                  <http://www.lexinfo.net/ontology/3.0/lexinfo#partOfSpeech> <http://www.lexinfo.net/ontology/3.0/lexinfo#verb> ;
                  <http://www.w3.org/ns/lemon/ontolex#canonicalForm> [
                    <http://www.w3.org/ns/lemon/ontolex#writtenRep> "ambush"@en ] ;
                  <http://www.w3.org/ns/lemon/ontolex#sense> ?sense ;
                  <http://www.w3.org/ns/lemon/synsem#synBehavior> ?frame .
                ?sense <http://www.w3.org/ns/lemon/ontolex#reference> ng:Assault ;
                  <http://www.w3.org/ns/lemon/synsem#submap> ?map ;
                  <http://www.w3.org/2004/02/skos/core#example> "Maoist guerrillas ambushed a police patrol."@en .
                ?map <http://www.w3.org/ns/lemon/ontolex#reference> ng:target ;
                  <http://www.w3.org/ns/lemon/synsem#objOfProp> ?argument .
                ?frame a <http://www.w3.org/ns/lemon/synsem#SyntacticFrame> ;
                  <http://www.w3.org/ns/lemon/synsem#synArg> ?argument .
                ?argument rdfs:label "object"@en"""));
    }

    @Test
    void noTripleComesTwiceAndNoNodeIsBlank() {
        assertEquals(triples.size(), new HashSet<>(triples).size());
        assertTrue(triples.stream()
                .flatMap(triple -> Stream.of(triple.getSubject(), triple.getObject()))
                .noneMatch(Node::isBlank));
    }

    @Test
    void everyNodeOfItsOwnIsDescribed() {
        Set<Node> undescribed = triples.stream()
                .map(Triple::getObject)
                .filter(node -> node.isURI() && node.getURI().startsWith(LexiconTriples.LEXICON))
                .filter(node -> !graph.contains(node, RDF.Nodes.type, Node.ANY))
                .collect(Collectors.toSet());
        assertEquals(Set.of(), undescribed);
    }

    @Test
    void whatItRefersToIsInTheOntology() {
        Graph ontology = Ontology.load().graph();
        Set<Node> unknown = graph.stream(Node.ANY, OntoLex.REFERENCE, Node.ANY)
                .map(Triple::getObject)
                .filter(term -> !ontology.contains(term, RDF.Nodes.type, Node.ANY))
                .collect(Collectors.toSet());
        assertEquals(Set.of(), unknown);
    }

    @Test
    void allOfOneSubjectStandInARow() {
        assertFalse(triples.isEmpty());
        Set<Node> seen = new HashSet<>();
        Node last = null;
        for (Triple triple : triples) {
            if (!triple.getSubject().equals(last)) {
                assertFalse(!seen.add(triple.getSubject()), triple.getSubject() + " comes back");
                last = triple.getSubject();
            }
        }
    }

    private long count(Node type) {
        return graph.stream(Node.ANY, RDF.Nodes.type, type).count();
    }
}
