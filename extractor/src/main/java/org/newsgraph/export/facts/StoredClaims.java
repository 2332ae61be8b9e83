package org.newsgraph.export.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.newsgraph.graph.Vocabulary;
import org.newsgraph.graph.Vocabulary.Rdf;
import org.newsgraph.lexicon.Role;

/** Reads claims back from a graph. */
public record StoredClaims(Nodes nodes) {

    public StoredClaim claim(Node claim) {
        boolean ofEvent = nodes.isA(claim, Vocabulary.EVENT_CLAIM);
        return new StoredClaim(
                claim.getURI(),
                nodes.need(claim, Vocabulary.IN_DOCUMENT).getURI(),
                nodes.local(claim, Vocabulary.CLAIM_KIND),
                nodes.local(claim, Vocabulary.HAS_FACTUALITY),
                nodes.local(claim, Vocabulary.HAS_CERTAINTY),
                nodes.texts(claim, Vocabulary.CLAIM_SOURCE),
                nodes.words(claim, Vocabulary.SENTENCE),
                nodes.words(claim, Vocabulary.TRIGGER),
                ofEvent ? roles(claim) : ends(claim),
                nodes.texts(claim, Vocabulary.TOPIC_TEXT),
                nodes.text(claim, Vocabulary.TIME),
                nodes.text(claim, Vocabulary.TIME_TEXT),
                nodes.objects(claim, Vocabulary.HAS_QUANTITY).stream()
                        .map(this::quantity)
                        .sorted(Comparator.comparing(StoredClaim.Quantity::words))
                        .toList(),
                nodes.text(claim, Vocabulary.CONTENT),
                nodes.text(claim, Vocabulary.MODE),
                nodes.text(claim, Vocabulary.CAMEO),
                new BigDecimal(Nodes.words(nodes.need(claim, Vocabulary.CONFIDENCE))),
                Nodes.words(nodes.need(claim, Vocabulary.RULE)));
    }

    private List<StoredClaim.Part> roles(Node claim) {
        List<StoredClaim.Part> parts = new ArrayList<>();
        for (Role role : Role.values()) {
            nodes.objects(claim, Vocabulary.of(role)).stream()
                    .flatMap(entity -> parts(claim, role.localName(), Vocabulary.mention(role), entity))
                    .sorted(Comparator.comparing(
                            part -> part.words().map(Words::begin).orElse(Integer.MAX_VALUE)))
                    .forEach(parts::add);
        }
        return parts;
    }

    /** A relation's ends, as its statement has them. */
    private List<StoredClaim.Part> ends(Node claim) {
        Node relation = nodes.need(claim, Vocabulary.STATES);
        Node object = nodes.need(relation, Rdf.OBJECT);
        Stream<StoredClaim.Part> objects = object.isURI()
                ? parts(claim, "object", Vocabulary.mention(Role.OBJECT), object)
                : Stream.of(new StoredClaim.Part(
                        "object",
                        Optional.empty(),
                        nodes.object(claim, Vocabulary.mention(Role.OBJECT)).map(nodes::at)));
        return Stream.concat(
                        parts(claim, "subject", Vocabulary.SUBJECT_MENTION, nodes.need(relation, Rdf.SUBJECT)), objects)
                .toList();
    }

    /** An entity in a role: once for each place that names it, or once without place. */
    private Stream<StoredClaim.Part> parts(Node claim, String role, Node property, Node entity) {
        List<Words> places = nodes.mentions(claim, property, entity).toList();
        Optional<String> iri = Optional.of(entity.getURI());
        return places.isEmpty()
                ? Stream.of(new StoredClaim.Part(role, iri, Optional.empty()))
                : places.stream().map(words -> new StoredClaim.Part(role, iri, Optional.of(words)));
    }

    private StoredClaim.Quantity quantity(Node quantity) {
        return new StoredClaim.Quantity(
                Nodes.words(nodes.need(quantity, Vocabulary.MEASURES)),
                new BigDecimal(Nodes.words(nodes.need(quantity, Vocabulary.VALUE))),
                Nodes.words(nodes.need(quantity, Vocabulary.BOUND)),
                Nodes.words(nodes.need(quantity, Vocabulary.QUANTITY_TEXT)),
                nodes.words(quantity, Vocabulary.QUANTITY_MENTION));
    }
}
