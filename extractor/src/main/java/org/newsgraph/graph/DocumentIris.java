package org.newsgraph.graph;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.newsgraph.claim.Claim;
import org.newsgraph.claim.Event;
import org.newsgraph.claim.EventClaim;
import org.newsgraph.claim.Filler;
import org.newsgraph.claim.Quantity;
import org.newsgraph.claim.RelationClaim;
import org.newsgraph.document.Document;
import org.newsgraph.document.Sha256;
import org.newsgraph.document.Span;
import org.newsgraph.mention.Entity;

/** The IRIs of what stands in one document. Spans go in as UTF-16 offsets and come out as code points. */
public final class DocumentIris {
    /** Digits of the SHA-256 over a claim's fillers. */
    private static final int DIGITS = 12;

    private final Iris iris;
    private final Node document;
    private final String path;
    private final CodePoints codePoints;

    DocumentIris(Iris iris, Document document) {
        this.iris = iris;
        this.document = iris.document(document.name());
        this.path = Iris.documentPath(document.name());
        this.codePoints = new CodePoints(document.text());
    }

    public Node document() {
        return document;
    }

    public CodePoints codePoints() {
        return codePoints;
    }

    /** Words of the document: a mention, a sentence, a trigger (RFC 5147). */
    public Node words(Span span) {
        Span at = codePoints.of(span);
        return fragment("char=" + at.begin() + "," + at.end());
    }

    /** An entity that its canonical name identifies. */
    Node entity(String name) {
        return iris.entity(name);
    }

    public Node entity(Entity entity) {
        return entity.locality()
                .map(first -> iris.iri("entity/in/" + path + "/" + Segments.slug(entity.name()) + "."
                        + codePoints.of(first).begin()))
                .orElseGet(() -> iris.entity(entity.name()));
    }

    /** One IRI in all documents where kind, day and two participants are known, else the document's own. */
    public Node event(Event event) {
        Optional<EventIdentity> identity = EventIdentity.of(event);
        return identity.map(iris::event).orElseGet(() -> {
            Span first = codePoints.of(event.claims().get(0).evidence().trigger());
            return iris.iri("event/in/" + path + "/" + event.kind().localName() + "." + first.begin());
        });
    }

    public Node claim(Claim claim) {
        Span trigger = codePoints.of(claim.evidence().trigger());
        String digits = Sha256.of(fillers(claim)).substring(0, DIGITS);
        return fragment("claim=" + trigger.begin() + "," + trigger.end() + "," + kind(claim) + "," + digits);
    }

    public Node quantity(Node claim, Quantity quantity) {
        Span at = codePoints.of(quantity.span());
        return NodeFactory.createURI(claim.getURI() + ",quantity=" + at.begin() + "," + at.end());
    }

    private Node fragment(String fragment) {
        return NodeFactory.createURI(document.getURI() + "#" + fragment);
    }

    private static String kind(Claim claim) {
        if (claim instanceof EventClaim event) {
            return event.kind().localName();
        }
        return ((RelationClaim) claim).kind().localName();
    }

    /** Roles and what fills them, a line each, in sorted order. */
    private String fillers(Claim claim) {
        Stream<String> lines = claim instanceof EventClaim event
                ? event.fillers().stream().map(this::line)
                : lines((RelationClaim) claim);
        return lines.distinct().sorted().collect(Collectors.joining("\n"));
    }

    private String line(Filler filler) {
        return line(filler.role().localName(), filler.entity(), filler.text());
    }

    private Stream<String> lines(RelationClaim claim) {
        return Stream.of(
                line("subject", Optional.of(claim.subject()), Optional.empty()),
                line("object", claim.object(), claim.objectText()));
    }

    private String line(String role, Optional<Entity> entity, Optional<String> text) {
        String filler = entity.map(someone -> "<" + iris.entityPath(entity(someone)) + ">")
                .orElseGet(() -> "\"" + text.orElse("") + "\"");
        return role + " " + filler;
    }
}
