package org.newsgraph.cli;

import java.util.concurrent.Callable;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.newsgraph.graph.ManifestEntry;
import org.newsgraph.store.StoreSnapshot;
import org.newsgraph.store.StoreView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the documents in the store. */
@Command(
        name = "list",
        description = {
            "Lists the documents in the store, one a line, by name:",
            "name, day of publication, triples in its graph, title, set apart by tabs."
        },
        sortOptions = false)
final class ListCommand implements Callable<Integer> {
    @Mixin
    Shared shared = new Shared();

    private final Console console;

    ListCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (StoreSnapshot store = shared.read()) {
            store.read(view -> {
                view.manifest().forEach(entry -> console.people().println(line(view, entry)));
                return true;
            });
        }
        return ExitCode.DONE.code();
    }

    private static String line(StoreView view, ManifestEntry entry) {
        Node document = NodeFactory.createURI(entry.iri());
        Graph graph = view.graph(document);
        return String.join(
                "\t",
                entry.name(),
                literal(graph, document, DCTerms.date.asNode()),
                Long.toString(entry.graphTriples()),
                literal(graph, document, DCTerms.title.asNode()));
    }

    private static String literal(Graph graph, Node document, Node property) {
        return graph.stream(document, property, Node.ANY)
                .map(Triple::getObject)
                .map(Node::getLiteralLexicalForm)
                .findFirst()
                .map(text -> text.replaceAll("\\s+", " "))
                .orElse("");
    }
}
