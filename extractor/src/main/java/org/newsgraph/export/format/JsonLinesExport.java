package org.newsgraph.export.format;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.newsgraph.export.facts.StoredFacts;
import org.newsgraph.graph.Ontology;
import org.newsgraph.graph.Vocabulary;
import org.newsgraph.store.StoreView;

/** One JSON object a line for each document, entity, event and relation, in this order and then by IRI. */
final class JsonLinesExport implements Exporter {
    private final Ontology ontology;

    JsonLinesExport(Ontology ontology) {
        this.ontology = ontology;
    }

    @Override
    public void export(StoreView view, ExportOptions options, OutputStream out) throws IOException {
        StoredFacts facts = new StoredFacts(new Selection(view, options).graph(), view.kinds());
        FactsAsJson json = new FactsAsJson(ontology);
        write(facts, Vocabulary.DOCUMENT, node -> json.document(facts.document(node)), out);
        write(facts, Vocabulary.ENTITY, node -> json.entity(facts.entity(node), facts.mentions(node)), out);
        write(facts, Vocabulary.EVENT, node -> json.event(facts.event(node)), out);
        write(facts, Vocabulary.RELATION, node -> json.relation(facts.relation(node)), out);
    }

    private static void write(StoredFacts facts, Node type, Function<Node, ObjectNode> json, OutputStream out)
            throws IOException {
        facts.forEach(type, node -> {
            out.write(FactsAsJson.bytes(json.apply(node)));
            out.write('\n');
        });
    }
}
