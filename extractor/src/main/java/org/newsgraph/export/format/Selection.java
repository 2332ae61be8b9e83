package org.newsgraph.export.format;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.newsgraph.export.facts.NotInStoreException;
import org.newsgraph.graph.Iris;
import org.newsgraph.graph.ManifestEntry;
import org.newsgraph.graph.Vocabulary.Nif;
import org.newsgraph.store.StoreView;

/** What of a store the options mean. */
final class Selection {
    private final StoreView view;
    private final ExportOptions options;
    private final Optional<Node> graph;
    private final FactsProfile facts;

    /** @throws NotInStoreException where the graph or the document is not there */
    Selection(StoreView view, ExportOptions options) {
        this.view = view;
        this.options = options;
        this.graph = options.document()
                .map(name -> view.find(name)
                        .map(ManifestEntry::iri)
                        .orElseThrow(() -> new NotInStoreException("document", name)))
                .or(options::graph)
                .map(NodeFactory::createURI);
        graph.filter(name -> !view.dataset().containsGraph(name)).ifPresent(name -> {
            throw new NotInStoreException("graph", name.getURI());
        });
        this.facts = new FactsProfile(graph());
    }

    /** The one graph, or the union of all. */
    Graph graph() {
        return graph.map(view::graph).orElseGet(view::union);
    }

    /** The documents whose graphs are selected. */
    List<ManifestEntry> documents() {
        return view.manifest().stream()
                .filter(entry -> graph.filter(name -> !name.hasURI(entry.iri())).isEmpty())
                .toList();
    }

    /** The triples of the graph or the union, with texts where they are wanted. */
    Stream<Triple> triples() {
        return Stream.concat(graph().stream().filter(this::isWanted), texts().map(Quad::asTriple));
    }

    /** The quads, with texts in their graphs and the manifest in the default graph where they are wanted. */
    Stream<Quad> quads() {
        Stream<Quad> quads = Iter.asStream(view.dataset().findNG(graph.orElse(Node.ANY), Node.ANY, Node.ANY, Node.ANY));
        return Stream.of(quads.filter(quad -> isWanted(quad.asTriple())), texts(), manifest())
                .flatMap(part -> part);
    }

    private boolean isWanted(Triple triple) {
        return !options.has(ExportOption.FACTS) || facts.has(triple);
    }

    private Stream<Quad> texts() {
        return wanted().flatMap(entry -> {
            Node document = NodeFactory.createURI(entry.iri());
            return view.text(document).stream()
                    .map(NodeFactory::createLiteralString)
                    .map(text -> Quad.create(Iris.text(document), document, Nif.IS_STRING, text));
        });
    }

    private Stream<Quad> manifest() {
        return wanted().flatMap(entry -> view.row(entry).stream())
                .map(triple -> Quad.create(Quad.defaultGraphNodeGenerated, triple));
    }

    private Stream<ManifestEntry> wanted() {
        return options.has(ExportOption.TEXTS) ? documents().stream() : Stream.empty();
    }
}
