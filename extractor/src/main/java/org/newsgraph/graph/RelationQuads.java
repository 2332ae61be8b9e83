package org.newsgraph.graph;

import java.util.Set;
import org.apache.jena.graph.Node;
import org.newsgraph.claim.RelationClaim;
import org.newsgraph.graph.Vocabulary.Rdf;
import org.newsgraph.lexicon.RelationKind;
import org.newsgraph.lexicon.Role;
import org.newsgraph.mention.Entity;

/**
 * Writes relations and their claims.
 *
 * <p>One that reads both ways has one node, whichever way a text puts it: its subject is the end whose IRI sorts first.
 */
final class RelationQuads {
    private static final Set<RelationKind> TEXTUAL = Set.of(RelationKind.HOLDS_POSITION, RelationKind.ALSO_KNOWN_AS);

    private final Iris iris;
    private final DocumentQuads quads;
    private final ClaimQuads claims;

    RelationQuads(Iris iris, DocumentQuads quads, ClaimQuads claims) {
        this.iris = iris;
        this.quads = quads;
        this.claims = claims;
    }

    /**
     * Writes a claim; but not one whose object is words that name no entity, unless the kind may have words there.
     *
     * @param written the claims so far; the same one is not written again
     */
    void write(RelationClaim claim, Set<Node> written) {
        if (claim.object().isEmpty() && !TEXTUAL.contains(claim.kind())) {
            return;
        }
        Node node = quads.iris().claim(claim);
        if (!written.add(node)) {
            return;
        }
        if (claim.object().isEmpty()) {
            writeTextual(node, claim, claim.objectText().orElseThrow());
        } else {
            writeBetween(node, claim, claim.object().get());
        }
    }

    private void writeTextual(Node node, RelationClaim claim, String words) {
        Node subject = quads.iris().entity(claim.subject());
        Node property = Vocabulary.of(claim.kind());
        Node statement = iris.statement(claim.kind().localName(), subject, words);
        write(node, claim, statement, subject, Literals.text(words));
        claim.subjectSpan().ifPresent(span -> quads.add(node, mentionOf(false), quads.mention(span, claim.subject())));
        claim.objectSpan().ifPresent(span -> quads.add(node, Vocabulary.mention(Role.OBJECT), quads.words(span)));
        if (claim.stance().isPlain()) {
            claims.assertPlainly(node, statement, subject, property, Literals.text(words));
        }
    }

    private void writeBetween(Node node, RelationClaim claim, Entity other) {
        Node first = quads.iris().entity(claim.subject());
        Node second = quads.iris().entity(other);
        boolean turned = claim.kind().isSymmetric() && first.getURI().compareTo(second.getURI()) > 0;
        Node subject = turned ? second : first;
        Node object = turned ? first : second;
        write(node, claim, statement(claim.kind(), subject, object), subject, object);
        claim.subjectSpan().ifPresent(span -> quads.add(node, mentionOf(turned), quads.mention(span, claim.subject())));
        claim.objectSpan().ifPresent(span -> quads.add(node, mentionOf(!turned), quads.mention(span, other)));
        if (claim.stance().isPlain() && !subject.equals(object)) {
            assertPlainly(node, claim.kind(), subject, object);
            if (claim.kind().isSymmetric()) {
                assertPlainly(node, claim.kind(), object, subject);
            }
        }
    }

    private void write(Node node, RelationClaim claim, Node statement, Node subject, Node object) {
        Node property = Vocabulary.of(claim.kind());
        claims.write(node, claim, Vocabulary.RELATION_CLAIM, statement, property);
        claims.describe(statement, subject, property, object);
        quads.add(statement, Rdf.TYPE, Vocabulary.RELATION);
    }

    private static Node mentionOf(boolean object) {
        return object ? Vocabulary.mention(Role.OBJECT) : Vocabulary.SUBJECT_MENTION;
    }

    private void assertPlainly(Node claim, RelationKind kind, Node subject, Node object) {
        claims.assertPlainly(claim, statement(kind, subject, object), subject, Vocabulary.of(kind), object);
    }

    private Node statement(RelationKind kind, Node subject, Node object) {
        return iris.statement(kind.localName(), subject, object);
    }
}
