package org.newsgraph.export.format;

import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.newsgraph.graph.Iris;
import org.newsgraph.graph.Vocabulary;
import org.newsgraph.graph.Vocabulary.Nif;
import org.newsgraph.graph.Vocabulary.Prov;

/**
 * Which triples a reader of facts needs: documents, entities, events, relations and claims with the words of their
 * sentence. Left out are the mentions of the text layer with what points at them, and what other triples say as well:
 * the reified plain triples, and where a claim was derived from, by what rule and with what codes.
 */
final class FactsProfile {
    private static final Set<Node> LEFT_OUT = Set.of(
            Vocabulary.TRIGGER,
            Vocabulary.ASSERTS,
            Vocabulary.DENOTES,
            Prov.WAS_DERIVED_FROM,
            Prov.WAS_ATTRIBUTED_TO,
            RDF.Nodes.subject,
            RDF.Nodes.predicate,
            RDF.Nodes.object,
            Nif.BEGIN_INDEX,
            Nif.END_INDEX,
            Nif.REFERENCE_CONTEXT);

    /** What a claim repeats of its event, its kind or its IRI, and how it was found. */
    private static final Set<Node> LEFT_OUT_OF_CLAIMS = Set.of(
            Vocabulary.RULE,
            Vocabulary.CAMEO,
            Vocabulary.MODE,
            Vocabulary.EARLIEST,
            Vocabulary.LATEST,
            Vocabulary.TIME_TEXT);

    private static final Set<Node> TYPES_LEFT_OUT =
            Set.of(Nif.STRING, Nif.OFFSET_BASED_STRING, Vocabulary.Rdf.STATEMENT);

    private final Graph graph;

    /** @param graph that holds the triples asked for */
    FactsProfile(Graph graph) {
        this.graph = graph;
    }

    boolean has(Triple triple) {
        Node property = triple.getPredicate();
        if (LEFT_OUT.contains(property) || isOfMention(property.getURI())) {
            return false;
        }
        if (LEFT_OUT_OF_CLAIMS.contains(property) && Iris.isClaim(triple.getSubject())) {
            return false;
        }
        if (property.equals(RDF.Nodes.type) && TYPES_LEFT_OUT.contains(triple.getObject())) {
            return false;
        }
        // Of all words only sentences are kept, which claims point at.
        return !property.equals(Nif.ANCHOR_OF) || graph.contains(triple.getSubject(), RDF.Nodes.type, Nif.SENTENCE);
    }

    private static boolean isOfMention(String property) {
        return property.startsWith(Vocabulary.NAMESPACE) && property.endsWith("Mention");
    }
}
