package org.newsgraph.graph;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.newsgraph.claim.Event;
import org.newsgraph.claim.EventClaim;
import org.newsgraph.claim.Filler;
import org.newsgraph.claim.Quantity;
import org.newsgraph.graph.Vocabulary.Rdf;
import org.newsgraph.graph.Vocabulary.Rdfs;
import org.newsgraph.lexicon.EventKind;
import org.newsgraph.lexicon.Role;
import org.newsgraph.mention.TimeMention;

/** Writes events, their claims, and the plain triples among those who take part. */
final class EventQuads {
    /** The roles that an event itself carries; place, time and means are what its claims say. */
    private static final Set<Role> SHARED = Set.of(Role.AGENT, Role.TARGET, Role.OBJECT, Role.TOPIC);

    private final Iris iris;
    private final DocumentQuads quads;
    private final ClaimQuads claims;
    private final Set<Node> local = new HashSet<>();

    EventQuads(Iris iris, DocumentQuads quads, ClaimQuads claims) {
        this.iris = iris;
        this.quads = quads;
        this.claims = claims;
    }

    /**
     * @param written the claims so far; one of the same words and fillers is the same and not written again, lest it be
     *     given two times or two confidences
     */
    void write(Event event, Set<Node> written) {
        List<EventClaim> fresh = event.claims().stream()
                .filter(claim -> written.add(quads.iris().claim(claim)))
                .toList();
        if (fresh.isEmpty()) {
            return;
        }
        Node node = node(event);
        for (Optional<EventKind> kind = Optional.of(event.kind());
                kind.isPresent();
                kind = kind.get().parent()) {
            quads.add(node, Rdf.TYPE, Vocabulary.of(kind.get()));
        }
        quads.add(node, Rdf.TYPE, Vocabulary.EVENT);
        quads.add(node, Rdfs.LABEL, Literals.text(EventLabel.of(event)));
        fresh.forEach(claim -> write(node, claim));
    }

    /** Of two local events of one kind whose words begin at one place ("would give … and supply …") the second has a number. */
    private Node node(Event event) {
        Node first = quads.iris().event(event);
        if (EventIdentity.of(event).isPresent()) {
            return first;
        }
        Node node = first;
        for (int number = 2; !local.add(node); number++) {
            node = NodeFactory.createURI(first.getURI() + "." + number);
        }
        return node;
    }

    private void write(Node event, EventClaim claim) {
        Node node = quads.iris().claim(claim);
        claims.write(node, claim, Vocabulary.EVENT_CLAIM, event, Vocabulary.of(claim.kind()));
        claim.mode().ifPresent(mode -> quads.add(node, Vocabulary.MODE, Literals.text(mode)));
        claim.cameo().ifPresent(code -> quads.add(node, Vocabulary.CAMEO, Literals.text(code)));
        claim.content().ifPresent(content -> quads.add(node, Vocabulary.CONTENT, Literals.text(content)));
        claim.fillers().forEach(filler -> write(event, node, filler));
        claim.time().ifPresent(time -> write(node, time));
        Set<Node> quantities = new HashSet<>();
        for (Quantity quantity : claim.quantities()) {
            Node counted = quads.iris().quantity(node, quantity);
            if (quantities.add(counted)) {
                write(node, counted, quantity);
            }
        }
        if (claim.stance().isPlain()) {
            writePlainTriples(node, claim);
        }
    }

    private void write(Node event, Node claim, Filler filler) {
        if (filler.entity().isEmpty()) {
            filler.text().ifPresent(text -> quads.add(claim, Vocabulary.TOPIC_TEXT, Literals.text(text)));
            filler.span().ifPresent(span -> quads.add(claim, Vocabulary.mention(filler.role()), quads.words(span)));
            return;
        }
        Node entity = quads.iris().entity(filler.entity().get());
        Node role = Vocabulary.of(filler.role());
        quads.add(claim, role, entity);
        filler.span()
                .ifPresent(span -> quads.add(
                        claim,
                        Vocabulary.mention(filler.role()),
                        quads.mention(span, filler.entity().get())));
        if (SHARED.contains(filler.role())) {
            quads.add(event, role, entity);
        }
    }

    private void write(Node claim, TimeMention time) {
        quads.add(claim, Vocabulary.TIME_TEXT, Literals.text(time.text()));
        quads.add(claim, Vocabulary.TIME_MENTION, quads.words(time.span()));
        time.value().filter(Literals::isWritable).ifPresent(value -> {
            quads.add(claim, Vocabulary.TIME, Literals.time(value));
            quads.add(claim, Vocabulary.EARLIEST, Literals.date(value.earliest()));
            quads.add(claim, Vocabulary.LATEST, Literals.date(value.latest()));
        });
    }

    private void write(Node claim, Node node, Quantity quantity) {
        quads.add(claim, Vocabulary.HAS_QUANTITY, node);
        quads.add(node, Rdf.TYPE, Vocabulary.QUANTITY);
        quads.add(node, Vocabulary.MEASURES, Literals.text(quantity.measures().label()));
        quads.add(node, Vocabulary.VALUE, Literals.number(quantity.value()));
        quads.add(node, Vocabulary.BOUND, Literals.text(quantity.bound().label()));
        quads.add(node, Vocabulary.QUANTITY_TEXT, Literals.text(quantity.text()));
        quads.add(node, Vocabulary.QUANTITY_MENTION, quads.words(quantity.span()));
    }

    private void writePlainTriples(Node claim, EventClaim stated) {
        List<Node> agents = entities(stated, Role.AGENT);
        List<Node> targets = entities(stated, Role.TARGET);
        if (stated.kind().isReciprocal()) {
            // "Clinton called Trimble and Adams" says nothing of Trimble and Adams: the two sides are linked, both
            // ways.
            List<Node> others = targets.isEmpty() ? agents : targets;
            writePlainTriples(claim, stated.kind(), agents, others);
            writePlainTriples(claim, stated.kind(), others, agents);
        } else {
            List<Node> others = targets.isEmpty() ? entities(stated, Role.OBJECT) : targets;
            writePlainTriples(claim, stated.kind(), agents, others);
        }
    }

    private void writePlainTriples(Node claim, EventKind kind, List<Node> subjects, List<Node> objects) {
        for (Node subject : subjects) {
            for (Node object : objects) {
                if (!subject.equals(object)) {
                    Node statement = iris.statement(kind.property(), subject, object);
                    claims.assertPlainly(claim, statement, subject, Vocabulary.property(kind), object);
                }
            }
        }
    }

    private List<Node> entities(EventClaim claim, Role role) {
        return claim.fillers(role).stream()
                .flatMap(filler -> filler.entity().stream())
                .map(entity -> quads.iris().entity(entity))
                .distinct()
                .toList();
    }
}
