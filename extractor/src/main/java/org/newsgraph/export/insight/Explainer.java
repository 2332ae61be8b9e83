package org.newsgraph.export.insight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.newsgraph.export.facts.Nodes;
import org.newsgraph.export.facts.StoredClaim;
import org.newsgraph.export.facts.StoredClaims;
import org.newsgraph.export.facts.StoredFacts;
import org.newsgraph.export.facts.Words;
import org.newsgraph.graph.Vocabulary;
import org.newsgraph.graph.Vocabulary.Rdf;
import org.newsgraph.graph.Vocabulary.Rdfs;
import org.newsgraph.lexicon.Role;
import org.newsgraph.store.StoreView;

/**
 * Finds what a name or an IRI means and every claim about it.
 *
 * <pre>{@code
 * List<Explanation> found = store.read(view -> new Explainer(view).explain("John Kerry"));
 * }</pre>
 */
public final class Explainer {
    private final Nodes nodes;
    private final StoredFacts facts;
    private final StoredClaims claims;

    public Explainer(StoreView view) {
        this.nodes = new Nodes(view.union());
        this.facts = new StoredFacts(view.union(), view.kinds());
        this.claims = new StoredClaims(nodes);
    }

    /**
     * @param nameOrIri a label or name of an entity or event, in any case of letters, or an IRI
     * @return what it means, by IRI; nothing where the store does not know it
     */
    public List<Explanation> explain(String nameOrIri) {
        Node exact = NodeFactory.createURI(nameOrIri);
        Stream<Node> found =
                isKnown(exact) ? Stream.of(exact) : named(nameOrIri).filter(this::isKnown);
        return found.map(this::explain).toList();
    }

    private boolean isKnown(Node node) {
        return Stream.of(Vocabulary.ENTITY, Vocabulary.EVENT, Vocabulary.RELATION, Rdf.STATEMENT)
                .anyMatch(type -> nodes.isA(node, type));
    }

    private Stream<Node> named(String name) {
        String wanted = name.strip().toLowerCase(Locale.ROOT);
        return Stream.of(Rdfs.LABEL, Vocabulary.NAME)
                .flatMap(property -> nodes.graph().stream(Node.ANY, property, Node.ANY))
                .filter(triple ->
                        Nodes.words(triple.getObject()).toLowerCase(Locale.ROOT).equals(wanted))
                .map(Triple::getSubject)
                .distinct()
                .sorted(Comparator.comparing(Node::getURI));
    }

    private Explanation explain(Node node) {
        List<Explanation.Said> said = claimsAbout(node)
                .map(claims::claim)
                .sorted(StoredClaim.ORDER)
                .map(this::said)
                .toList();
        return new Explanation(node.getURI(), kind(node), label(node), said);
    }

    /** Claims that state it, that assert it, or in which it takes part or speaks. */
    private Stream<Node> claimsAbout(Node node) {
        List<Node> properties =
                new ArrayList<>(List.of(Vocabulary.STATES, Vocabulary.ASSERTS, Vocabulary.CLAIM_SOURCE));
        Stream.of(Role.values()).map(Vocabulary::of).forEach(properties::add);
        Stream<Node> direct = properties.stream()
                .flatMap(property -> nodes.graph().stream(Node.ANY, property, node))
                .map(Triple::getSubject);
        Stream<Node> asEnd = Stream.of(Rdf.SUBJECT, Rdf.OBJECT)
                .flatMap(property -> nodes.graph().stream(Node.ANY, property, node))
                .flatMap(end -> nodes.graph().stream(Node.ANY, Vocabulary.STATES, end.getSubject()))
                .map(Triple::getSubject);
        return Stream.concat(direct, asEnd).distinct().filter(claim -> nodes.isA(claim, Vocabulary.CLAIM));
    }

    private Explanation.Said said(StoredClaim claim) {
        Words sentence = claim.sentence();
        List<Explanation.Part> parts = new ArrayList<>();
        claim.parts().forEach(part -> parts.add(part(part, sentence)));
        claim.topics().forEach(topic -> parts.add(new Explanation.Part("topic", topic, Optional.empty())));
        return new Explanation.Said(
                claim.iri(),
                claim.kind(),
                nodes.need(NodeFactory.createURI(claim.iri()), Vocabulary.STATES)
                        .getURI(),
                sentence.text(),
                mark(claim.trigger(), sentence).orElse(new Explanation.Mark(0, 0)),
                parts,
                claim.sources().stream().map(this::label).toList(),
                claim.factuality(),
                claim.certainty(),
                claim.time().or(claim::timeText),
                claim.quantities().stream().map(StoredClaim.Quantity::text).toList(),
                claim.content(),
                claim.confidence().toPlainString(),
                claim.rule(),
                facts.document(NodeFactory.createURI(claim.document())));
    }

    private Explanation.Part part(StoredClaim.Part part, Words sentence) {
        String label = part.entity()
                .map(this::label)
                .or(() -> part.words().map(Words::text))
                .orElse("");
        return new Explanation.Part(part.role(), label, part.words().flatMap(words -> mark(words, sentence)));
    }

    /** Where words stand in a sentence's words; empty where they stand elsewhere. */
    private static Optional<Explanation.Mark> mark(Words words, Words sentence) {
        if (words.begin() < sentence.begin() || words.end() > sentence.end()) {
            return Optional.empty();
        }
        int begin = sentence.text().offsetByCodePoints(0, words.begin() - sentence.begin());
        int end = sentence.text().offsetByCodePoints(begin, words.end() - words.begin());
        return Optional.of(new Explanation.Mark(begin, end));
    }

    private String kind(Node node) {
        if (nodes.isA(node, Vocabulary.ENTITY)) {
            return facts.entity(node).kind().localName();
        }
        return nodes.isA(node, Vocabulary.EVENT)
                ? facts.event(node).kind().localName()
                : nodes.local(node, Rdf.PREDICATE);
    }

    private String label(Node node) {
        if (!nodes.isA(node, Rdf.STATEMENT)) {
            return facts.label(node);
        }
        Node object = nodes.need(node, Rdf.OBJECT);
        String end = object.isURI() ? facts.label(object) : object.getLiteralLexicalForm();
        return facts.label(nodes.need(node, Rdf.SUBJECT)) + " " + nodes.local(node, Rdf.PREDICATE) + " " + end;
    }

    private String label(String iri) {
        return facts.label(NodeFactory.createURI(iri));
    }
}
