package org.newsgraph.pipeline.build;

import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.newsgraph.graph.DocumentGraph;
import org.newsgraph.graph.Vocabulary;
import org.newsgraph.text.AnnotatedText;
import org.newsgraph.text.Sentence;

/** A document on its way into the store, with what the build's summary counts. */
record Extracted(DocumentGraph graph, long tokens, Set<String> events, Set<String> entities, Set<String> relations) {
    static Extracted of(DocumentGraph graph, AnnotatedText text) {
        return of(graph, text.sentences().stream().mapToLong(Sentence::size).sum());
    }

    static Extracted of(DocumentGraph graph, long tokens) {
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
