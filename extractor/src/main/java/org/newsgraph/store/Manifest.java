package org.newsgraph.store;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.jspecify.annotations.Nullable;
import org.newsgraph.graph.Iris;
import org.newsgraph.graph.ManifestEntry;
import org.newsgraph.graph.Vocabulary;

/** The manifest's rows as triples of the store's own default graph, which the union of the documents hides. */
final class Manifest {
    private static final List<Node> COLUMNS = List.of(
            Vocabulary.SOURCE,
            Vocabulary.IN_DOCUMENT,
            Vocabulary.INPUT_SHA256,
            Vocabulary.GRAPH_TRIPLES,
            Vocabulary.GRAPH_SHA256,
            Vocabulary.VERSION,
            Vocabulary.ORIGIN);

    private Manifest() {}

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
        return rows(
                graph,
                graph.stream(Node.ANY, Vocabulary.Rdf.TYPE, Vocabulary.MANIFEST_ENTRY)
                        .map(Triple::getSubject)
                        .collect(Collectors.toSet()));
    }

    /** The rows whose version is so, by name. */
    static List<ManifestEntry> all(Graph graph, Predicate<String> version) {
        Set<Node> rows = of(graph, version);
        return rows.isEmpty() ? List.of() : rows(graph, rows);
    }

    /** The inputs of the documents whose version is so, in no order. */
    static List<StoredInput> inputs(Graph graph, Predicate<String> version) {
        Set<Node> rows = of(graph, version);
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<Node, Node> names = column(graph, Vocabulary.SOURCE);
        Map<Node, Node> fingerprints = column(graph, Vocabulary.INPUT_SHA256);
        Map<Node, Node> origins = column(graph, Vocabulary.ORIGIN);
        return rows.stream()
                .map(row -> new StoredInput(
                        text(row, Vocabulary.SOURCE, names.get(row)),
                        text(row, Vocabulary.INPUT_SHA256, fingerprints.get(row)),
                        text(row, Vocabulary.ORIGIN, origins.get(row))))
                .toList();
    }

    /** The rows whose version is so. There are few versions, so that each is tested once. */
    private static Set<Node> of(Graph graph, Predicate<String> version) {
        Map<Node, Boolean> tested = new HashMap<>();
        Map<Node, Node> versions = column(graph, Vocabulary.VERSION);
        versions.values()
                .removeIf(value ->
                        !tested.computeIfAbsent(value, unseen -> version.test(unseen.getLiteralLexicalForm())));
        return versions.keySet();
    }

    /** How many triples each document's graph holds. */
    static List<Long> graphTriples(Graph graph) {
        return column(graph, Vocabulary.GRAPH_TRIPLES).values().stream()
                .map(count -> Long.parseLong(count.getLiteralLexicalForm()))
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
        Map<Node, Node> cells = new HashMap<>();
        COLUMNS.forEach(column -> graph.stream(row, column, Node.ANY)
                .findFirst()
                .ifPresent(triple -> cells.put(column, triple.getObject())));
        return entry(row, cells);
    }

    /** Column by column: a look at the index for each cell would take several times as long. */
    private static List<ManifestEntry> rows(Graph graph, Set<Node> wanted) {
        Map<Node, Map<Node, Node>> cells = new HashMap<>();
        wanted.forEach(row -> cells.put(row, new HashMap<>()));
        COLUMNS.forEach(column -> column(graph, column).forEach((row, value) -> {
            if (wanted.contains(row)) {
                cells.get(row).put(column, value);
            }
        }));
        return cells.entrySet().stream()
                .map(row -> entry(row.getKey(), row.getValue()))
                .sorted(Comparator.comparing(ManifestEntry::name))
                .toList();
    }

    private static Map<Node, Node> column(Graph graph, Node property) {
        return graph.stream(Node.ANY, property, Node.ANY)
                .collect(Collectors.toMap(Triple::getSubject, Triple::getObject, (one, other) -> one, HashMap::new));
    }

    private static ManifestEntry entry(Node row, Map<Node, Node> cells) {
        Function<Node, String> text = column -> text(row, column, cells.get(column));
        return new ManifestEntry(
                text.apply(Vocabulary.SOURCE),
                present(row, Vocabulary.IN_DOCUMENT, cells.get(Vocabulary.IN_DOCUMENT))
                        .getURI(),
                text.apply(Vocabulary.INPUT_SHA256),
                Long.parseLong(text.apply(Vocabulary.GRAPH_TRIPLES)),
                text.apply(Vocabulary.GRAPH_SHA256),
                text.apply(Vocabulary.VERSION),
                text.apply(Vocabulary.ORIGIN));
    }

    private static String text(Node row, Node column, @Nullable Node cell) {
        return present(row, column, cell).getLiteralLexicalForm();
    }

    private static Node present(Node row, Node column, @Nullable Node cell) {
        if (cell == null) {
            throw new IllegalStateException("the manifest's row " + row + " lacks " + column);
        }
        return cell;
    }

    private static Node text(String value) {
        return NodeFactory.createLiteralString(value);
    }
}
