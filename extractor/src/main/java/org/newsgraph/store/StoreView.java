package org.newsgraph.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.newsgraph.graph.Flaw;
import org.newsgraph.graph.ManifestEntry;
import org.newsgraph.graph.Validation;
import org.newsgraph.graph.Vocabulary;
import org.newsgraph.lexicon.EventKinds;
import org.newsgraph.tables.Domain;
import org.newsgraph.tables.TableSource;

/** A store at one moment, for reading. Use it inside {@link Store#read} only. */
public final class StoreView {
    private final DatasetGraph dataset;
    private final Graph own;

    StoreView(DatasetGraph dataset, Graph own) {
        this.dataset = dataset;
        this.own = own;
    }

    /** The documents' graphs, and their union as default graph. */
    public DatasetGraph dataset() {
        return dataset;
    }

    /** All that the documents support, each triple once. */
    public Graph union() {
        return dataset.getDefaultGraph();
    }

    /** One graph; empty where there is none of that name. */
    public Graph graph(Node name) {
        return dataset.getGraph(name);
    }

    /** A document's text. */
    public Optional<String> text(Node document) {
        return own.stream(document, Vocabulary.Nif.IS_STRING, Node.ANY)
                .map(Triple::getObject)
                .map(Node::getLiteralLexicalForm)
                .findFirst();
    }

    /** A digest of what a graph was made from besides the documents, as long as these have not changed since. */
    Optional<String> inputOf(Node graph) {
        return own.stream(graph, Vocabulary.INPUT_SHA256, Node.ANY)
                .map(Triple::getObject)
                .map(Node::getLiteralLexicalForm)
                .findFirst();
    }

    /** What is kept of a document's analysis. */
    public Optional<String> analysis(ManifestEntry entry) {
        return Manifest.analysis(own, entry);
    }

    /** The manifest's rows, by name. */
    public List<ManifestEntry> manifest() {
        return Manifest.all(own);
    }

    /** The rows whose version is so, by name: without reading the others. */
    public List<ManifestEntry> manifest(Predicate<String> version) {
        return Manifest.all(own, version);
    }

    /** The inputs of the documents whose version is so, in no order: without reading the whole rows. */
    public List<StoredInput> inputs(Predicate<String> version) {
        return Manifest.inputs(own, version);
    }

    /** What the store would take of the disk when compacted, about: told by the manifest, without reading whole rows. */
    long compactedBytes() {
        return Footprint.compacted(own);
    }

    /** A document's row, by its name or its IRI. */
    public Optional<ManifestEntry> find(String nameOrIri) {
        return Manifest.find(own, nameOrIri);
    }

    /** The triples of a document's row. */
    public List<Triple> row(ManifestEntry entry) {
        return entry.triples();
    }

    /** What is wrong with the documents, by document and node. */
    public List<Flaw> flaws(Validation validation) {
        List<Flaw> flaws = new ArrayList<>(Integrity.check(this));
        for (ManifestEntry entry : manifest()) {
            Node document = NodeFactory.createURI(entry.iri());
            Graph graph = GraphFactory.createDefaultGraph();
            GraphUtil.addInto(graph, graph(document));
            text(document).ifPresent(text -> flaws.addAll(validation.check(entry.name(), graph, text)));
        }
        return flaws;
    }

    /** What the store's documents were read with besides the program's own tables. */
    public Domain domain() {
        return text(Store.DOMAIN)
                .map(content -> Domain.parse("the store's domain", content))
                .orElse(Domain.none());
    }

    /** The kinds that its events may be of: the program's own and the domain's. */
    public EventKinds kinds() {
        return EventKinds.read(TableSource.with(domain()));
    }

    public Counts counts() {
        return Counts.of(this);
    }

    /** The documents' IRIs, by name. */
    public List<Node> documents() {
        return manifest().stream()
                .map(ManifestEntry::iri)
                .map(NodeFactory::createURI)
                .toList();
    }
}
