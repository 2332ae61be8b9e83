package org.newsgraph.export.facts;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.newsgraph.graph.Vocabulary;
import org.newsgraph.graph.Vocabulary.Nif;
import org.newsgraph.graph.Vocabulary.Rdf;

/** Reads values off a graph, in a fixed order. */
public record Nodes(Graph graph) {

    /** The values of a property, sorted by IRI or by words. */
    List<Node> objects(Node subject, Node property) {
        return graph.stream(subject, property, Node.ANY)
                .map(Triple::getObject)
                .sorted(Comparator.comparing(Nodes::words))
                .toList();
    }

    /** The subjects that have a value, sorted by IRI. */
    List<Node> subjects(Node property, Node object) {
        return graph.stream(Node.ANY, property, object)
                .map(Triple::getSubject)
                .distinct()
                .sorted(Comparator.comparing(Nodes::words))
                .toList();
    }

    /** The nodes of a class, as they come. */
    Stream<Node> instances(Node type) {
        return graph.stream(Node.ANY, Rdf.TYPE, type).map(Triple::getSubject);
    }

    public boolean isA(Node node, Node type) {
        return graph.contains(node, Rdf.TYPE, type);
    }

    public List<String> texts(Node subject, Node property) {
        return objects(subject, property).stream().map(Nodes::words).toList();
    }

    /** The value, the first where there are several. */
    Optional<Node> object(Node subject, Node property) {
        return objects(subject, property).stream().findFirst();
    }

    public Optional<String> text(Node subject, Node property) {
        return object(subject, property).map(Nodes::words);
    }

    /** @throws IllegalStateException where there is none: no graph that fits the shapes lacks it */
    public Node need(Node subject, Node property) {
        return object(subject, property)
                .orElseThrow(() -> new IllegalStateException(
                        subject + " lacks " + property + ". Run 'newsgraph validate' to find out more"));
    }

    /** The local name of a term of the ontology. */
    public String local(Node subject, Node property) {
        return local(need(subject, property));
    }

    public static String local(Node term) {
        return term.getURI().substring(Vocabulary.NAMESPACE.length());
    }

    public Words words(Node subject, Node property) {
        return at(need(subject, property));
    }

    /** Where in which document words stand. */
    Words at(Node words) {
        return new Words(
                need(words, Nif.REFERENCE_CONTEXT).getURI(),
                Integer.parseInt(words(need(words, Nif.BEGIN_INDEX))),
                Integer.parseInt(words(need(words, Nif.END_INDEX))),
                words(need(words, Nif.ANCHOR_OF)));
    }

    /** The places of a claim's mentions under a property that mean the entity, in order of the text. */
    Stream<Words> mentions(Node claim, Node property, Node entity) {
        return objects(claim, property).stream()
                .filter(words -> graph.contains(words, Vocabulary.DENOTES, entity))
                .map(this::at)
                .sorted();
    }

    /** An IRI or the words of a literal. */
    public static String words(Node node) {
        return node.isURI() ? node.getURI() : node.getLiteralLexicalForm();
    }
}
