package org.newsgraph.store;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.util.NodeFactoryExtra;
import org.newsgraph.graph.Iris;
import org.newsgraph.graph.Vocabulary;

/** The manifest's rows as triples of the store's own default graph, which the union of the documents hides. */
final class Manifest {
    private Manifest() {}

    static Stream<Triple> triples(ManifestEntry entry) {
        Node document = NodeFactory.createURI(entry.iri());
        Node row = Iris.manifest(document);
        return Stream.of(
                Triple.create(row, Vocabulary.Rdf.TYPE, Vocabulary.MANIFEST_ENTRY),
                Triple.create(row, Vocabulary.IN_DOCUMENT, document),
                Triple.create(row, Vocabulary.SOURCE, text(entry.name())),
                Triple.create(row, Vocabulary.INPUT_SHA256, text(entry.inputSha256())),
                Triple.create(row, Vocabulary.GRAPH_TRIPLES, NodeFactoryExtra.intToNode(entry.graphTriples())),
                Triple.create(row, Vocabulary.GRAPH_SHA256, text(entry.graphSha256())),
                Triple.create(row, Vocabulary.VERSION, text(entry.version())),
                Triple.create(row, Vocabulary.ORIGIN, text(entry.origin())));
    }

    /** The kept analysis: beside the row, since nobody but a build asks for it. */
    static Triple analysis(ManifestEntry entry, String packed) {
        Node row = Iris.manifest(NodeFactory.createURI(entry.iri()));
        return Triple.create(
                row, Vocabulary.ANALYSIS, NodeFactory.createLiteralDT(packed, XSDDatatype.XSDbase64Binary));
    }

    static Optional<String> analysis(Graph graph, ManifestEntry entry) {
        return graph.stream(Iris.manifest(NodeFactory.createURI(entry.iri())), Vocabulary.ANALYSIS, Node.ANY)
                .map(triple -> triple.getObject().getLiteralLexicalForm())
                .findFirst();
    }

    /** All rows, by name. */
    static List<ManifestEntry> all(Graph graph) {
        return graph.stream(Node.ANY, Vocabulary.Rdf.TYPE, Vocabulary.MANIFEST_ENTRY)
                .map(triple -> entry(graph, triple.getSubject()))
                .sorted(Comparator.comparing(ManifestEntry::name))
                .toList();
    }

    /** The rows whose version is so, by name. */
    static List<ManifestEntry> all(Graph graph, Predicate<String> version) {
        return graph.stream(Node.ANY, Vocabulary.VERSION, Node.ANY)
                .filter(triple -> version.test(triple.getObject().getLiteralLexicalForm()))
                .map(triple -> entry(graph, triple.getSubject()))
                .sorted(Comparator.comparing(ManifestEntry::name))
                .toList();
    }

    /** The row of a document, by its name or its IRI. */
    static Optional<ManifestEntry> find(Graph graph, String nameOrIri) {
        return graph.stream(Node.ANY, Vocabulary.SOURCE, text(nameOrIri))
                .map(Triple::getSubject)
                .findFirst()
                .or(() -> Optional.of(Iris.manifest(NodeFactory.createURI(nameOrIri))))
                .filter(row -> graph.contains(row, Vocabulary.Rdf.TYPE, Vocabulary.MANIFEST_ENTRY))
                .map(row -> entry(graph, row));
    }

    private static ManifestEntry entry(Graph graph, Node row) {
        return new ManifestEntry(
                literal(graph, row, Vocabulary.SOURCE),
                object(graph, row, Vocabulary.IN_DOCUMENT).getURI(),
                literal(graph, row, Vocabulary.INPUT_SHA256),
                Long.parseLong(literal(graph, row, Vocabulary.GRAPH_TRIPLES)),
                literal(graph, row, Vocabulary.GRAPH_SHA256),
                literal(graph, row, Vocabulary.VERSION),
                literal(graph, row, Vocabulary.ORIGIN));
    }

    private static String literal(Graph graph, Node row, Node property) {
        return object(graph, row, property).getLiteralLexicalForm();
    }

    private static Node object(Graph graph, Node row, Node property) {
        return graph.stream(row, property, Node.ANY)
                .map(Triple::getObject)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the manifest's row " + row + " lacks " + property));
    }

    private static Node text(String value) {
        return NodeFactory.createLiteralString(value);
    }
}
