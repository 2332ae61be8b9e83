package org.newsgraph.store;

import java.util.Collection;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.thrift.ThriftConvert;
import org.apache.jena.tdb2.store.NodeId;

/**
 * What a TDB2 database gives back of a term: it keeps numbers and days by value, so that other digits, and beyond
 * 2⁶³−1 another number, may come back than were put in.
 */
final class StoredForm {
    private StoredForm() {}

    /** The term as it comes back. */
    static Node of(Node term) {
        if (!term.isLiteral()) {
            return term;
        }
        NodeId inline = NodeId.inline(term);
        return inline == null ? ThriftConvert.convert(ThriftConvert.convert(term, true)) : NodeId.extract(inline);
    }

    /** The first literal among the triples' objects that would come back as another one. */
    static Optional<Node> changed(Collection<Triple> triples) {
        return triples.stream()
                .map(Triple::getObject)
                .filter(object -> !of(object).equals(object))
                .findFirst();
    }

    /** Why a document or a backup that holds such a literal is refused. */
    static String refusal(Node literal) {
        return "it holds " + literal + ", which the database would keep as " + of(literal)
                + ". Write such numbers as xsd:decimal (\"18446744073709551616.0\")";
    }
}
