package org.newsgraph.graph;

import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.Quad;
import org.newsgraph.claim.Event;
import org.newsgraph.claim.Findings;
import org.newsgraph.claim.RelationClaim;
import org.newsgraph.correction.CorrectedFindings;
import org.newsgraph.document.Document;

/**
 * Writes what was found in a document as quads: its graph, which {@code docs/graph.md} shows, and the graph of its text.
 * Safe for several threads at once.
 *
 * <pre>{@code
 * ClaimToQuads claimToQuads = new ClaimToQuads(new Iris(Iris.DEFAULT_BASE), known);
 * claimToQuads.write(document, findings, sink);
 * }</pre>
 */
public final class ClaimToQuads {
    private final Iris iris;
    private final KnownNames known;

    public ClaimToQuads(Iris iris, KnownNames known) {
        this.iris = iris;
        this.known = known;
    }

    /** Writes each quad of the document once. Neither starts nor finishes the sink, which may take many documents. */
    public void write(Document document, Findings findings, StreamRDF sink) {
        write(document, CorrectedFindings.of(findings), sink);
    }

    /** Likewise, and writes which corrections were applied. */
    public void write(Document document, CorrectedFindings corrected, StreamRDF sink) {
        Findings findings = corrected.findings();
        DocumentQuads quads = new DocumentQuads(iris.in(document), document, sink);
        quads.writeDocument();
        corrected.dropped().forEach(row -> quads.add(quads.document(), Vocabulary.CORRECTION, Literals.text(row)));
        new EntityQuads(quads, known, corrected.applied()).write(findings);
        ClaimQuads claims = new ClaimQuads(quads);
        EventQuads events = new EventQuads(iris, quads, claims);
        Set<Node> written = new HashSet<>();
        for (Event event : findings.events()) {
            events.write(event, written);
        }
        RelationQuads relations = new RelationQuads(iris, quads, claims);
        for (RelationClaim relation : findings.relations()) {
            relations.write(relation, written);
        }
        sink.quad(Quad.create(
                Iris.text(quads.document()),
                quads.document(),
                Vocabulary.Nif.IS_STRING,
                Literals.text(document.text())));
    }
}
