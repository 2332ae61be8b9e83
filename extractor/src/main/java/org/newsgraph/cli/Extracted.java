package org.newsgraph.cli;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.newsgraph.document.Document;
import org.newsgraph.graph.DocumentGraph;
import org.newsgraph.graph.Vocabulary;

/** A document on its way into the store, with what the build's summary counts. */
record Extracted(DocumentGraph graph, long tokens, Set<String> events, Set<String> entities, Set<String> relations) {
    /** @param analysis packed, to be kept */
    static Extracted of(Document document, String version, Collection<Quad> quads, String analysis, long tokens) {
        DocumentGraph graph = DocumentGraph.of(document, version, quads).withAnalysis(analysis);
        return new Extracted(
                graph,
                tokens,
                instances(graph, Vocabulary.EVENT),
                instances(graph, Vocabulary.ENTITY),
                instances(graph, Vocabulary.RELATION));
    }

    private static Set<String> instances(DocumentGraph graph, Node type) {
        return graph.triples().stream()
                .filter(triple -> triple.getPredicate().equals(RDF.Nodes.type)
                        && triple.getObject().equals(type))
                .map(triple -> triple.getSubject().getURI())
                .collect(Collectors.toSet());
    }
}
