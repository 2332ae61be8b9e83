package org.newsgraph.graph;

import java.math.BigDecimal;
import org.apache.jena.graph.Node;
import org.newsgraph.claim.Claim;
import org.newsgraph.claim.Source;
import org.newsgraph.graph.Vocabulary.Prov;
import org.newsgraph.graph.Vocabulary.Rdf;

/** Writes what claims of events and of relations have in common, and the plain triples that they assert. */
final class ClaimQuads {
    private final DocumentQuads quads;

    ClaimQuads(DocumentQuads quads) {
        this.quads = quads;
    }

    /**
     * @param type the class of the claim
     * @param stated the event or the relation
     * @param kind the event's class or the relation's property
     */
    void write(Node node, Claim claim, Node type, Node stated, Node kind) {
        quads.add(node, Rdf.TYPE, type);
        quads.add(node, Rdf.TYPE, Vocabulary.CLAIM);
        quads.add(node, Vocabulary.IN_DOCUMENT, quads.document());
        quads.add(node, Prov.WAS_DERIVED_FROM, quads.document());
        quads.add(node, Prov.WAS_ATTRIBUTED_TO, SoftwareAgent.NODE);
        SoftwareAgent.describe(triple -> quads.add(triple.getSubject(), triple.getPredicate(), triple.getObject()));
        quads.add(node, Vocabulary.STATES, stated);
        quads.add(node, Vocabulary.CLAIM_KIND, kind);
        quads.add(node, Vocabulary.SENTENCE, quads.sentence(claim.evidence().sentence()));
        quads.add(node, Vocabulary.TRIGGER, quads.words(claim.evidence().trigger()));
        quads.add(node, Vocabulary.RULE, Literals.text(claim.evidence().rule().text()));
        quads.add(node, Vocabulary.CONFIDENCE, Literals.decimal(BigDecimal.valueOf(claim.confidence())));
        quads.add(node, Vocabulary.HAS_FACTUALITY, Vocabulary.of(claim.stance().factuality()));
        quads.add(node, Vocabulary.HAS_CERTAINTY, Vocabulary.of(claim.stance().certainty()));
        claim.stance().sources().forEach(source -> write(node, source));
    }

    private void write(Node claim, Source source) {
        quads.add(claim, Vocabulary.CLAIM_SOURCE, quads.iris().entity(source.entity()));
        source.span()
                .ifPresent(span ->
                        quads.add(claim, Vocabulary.CLAIM_SOURCE_MENTION, quads.mention(span, source.entity())));
    }

    /** Writes a triple as a node. */
    void describe(Node statement, Node subject, Node property, Node object) {
        quads.add(statement, Rdf.TYPE, Rdf.STATEMENT);
        quads.add(statement, Rdf.SUBJECT, subject);
        quads.add(statement, Rdf.PREDICATE, property);
        quads.add(statement, Rdf.OBJECT, object);
    }

    /** Writes the plain triple, its node, and that the claim asserts it. */
    void assertPlainly(Node claim, Node statement, Node subject, Node property, Node object) {
        describe(statement, subject, property, object);
        quads.add(claim, Vocabulary.ASSERTS, statement);
        quads.add(subject, property, object);
    }
}
