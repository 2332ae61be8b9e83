package org.newsgraph.graph;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.util.NodeFactoryExtra;

/**
 * What the store knows of how a document came in: enough to skip it next time, to warn when another takes its name, and
 * to check that its graph is whole.
 *
 * @param name the document's URL, else its name
 * @param iri of the document, which is its graph's name too
 * @param inputSha256 of the input's bytes
 * @param graphTriples how many triples its graph holds
 * @param graphSha256 over the sorted N-Triples of its graph
 * @param version of everything that shapes the graph: program, ontology, lexicon, tables, models, options, corrections
 * @param origin where the document was read from
 */
public record ManifestEntry(
        String name,
        String iri,
        String inputSha256,
        long graphTriples,
        String graphSha256,
        String version,
        String origin) {
    /** The row as the triples of the node {@link Iris#manifest}. */
    public List<Triple> triples() {
        Node document = NodeFactory.createURI(iri);
        Node row = Iris.manifest(document);
        return List.of(
                Triple.create(row, Vocabulary.Rdf.TYPE, Vocabulary.MANIFEST_ENTRY),
                Triple.create(row, Vocabulary.IN_DOCUMENT, document),
                Triple.create(row, Vocabulary.SOURCE, Literals.text(name)),
                Triple.create(row, Vocabulary.INPUT_SHA256, Literals.text(inputSha256)),
                Triple.create(row, Vocabulary.GRAPH_TRIPLES, NodeFactoryExtra.intToNode(graphTriples)),
                Triple.create(row, Vocabulary.GRAPH_SHA256, Literals.text(graphSha256)),
                Triple.create(row, Vocabulary.VERSION, Literals.text(version)),
                Triple.create(row, Vocabulary.ORIGIN, Literals.text(origin)));
    }
}
