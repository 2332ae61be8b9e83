package org.newsgraph.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsgraph.document.Sha256;
import org.newsgraph.export.facts.StoredClaim;
import org.newsgraph.export.facts.StoredEntity;
import org.newsgraph.export.facts.StoredFacts;
import org.newsgraph.export.facts.StoredRelation;
import org.newsgraph.export.facts.Words;
import org.newsgraph.graph.Vocabulary;

/**
 * Draws from a store what readers are to judge.
 *
 * <p>Who is drawn depends on the seed and the IRIs alone: each has a place in a fixed shuffle of all IRIs there could be,
 * and the first of those that the store has are taken. So a store that changes a little gives much the same sample.
 */
public final class Sample {
    private final StoredFacts facts;
    private final long seed;

    public Sample(StoredFacts facts, long seed) {
        this.facts = facts;
        this.seed = seed;
    }

    /** Claims of events; all there are where there are fewer than {@code size}. */
    public List<SampleRow> events(int size) {
        return first(
                size,
                facts.nodes(Vocabulary.EVENT)
                        .flatMap(node -> facts.event(node).claims().stream())
                        .map(claim -> row(claim, reading(claim))));
    }

    /** Claims of relations; all there are where there are fewer than {@code size}. */
    public List<SampleRow> relations(int size) {
        return first(
                size,
                facts.nodes(Vocabulary.RELATION).map(facts::relation).flatMap(relation -> relation.claims().stream()
                        .map(claim -> row(claim, reading(relation)))));
    }

    /** Mentions that take part in a claim and mean an entity with a link; all there are where there are fewer. */
    public List<SampleRow> links(int size) {
        Map<String, SampleRow> links = new TreeMap<>();
        facts.nodes(Vocabulary.EVENT)
                .flatMap(node -> facts.event(node).claims().stream())
                .forEach(claim -> claim.parts().forEach(part -> part.words()
                        .flatMap(words -> link(claim, part, words))
                        .ifPresent(row -> links.putIfAbsent(row.id(), row))));
        return first(size, links.values().stream());
    }

    private List<SampleRow> first(int size, Stream<SampleRow> rows) {
        return rows.sorted(Comparator.comparing(row -> Sha256.of(seed + " " + row.id())))
                .limit(size)
                .toList();
    }

    private static SampleRow row(StoredClaim claim, String reading) {
        return row(claim.iri(), claim.kind(), claim, reading);
    }

    private static SampleRow row(String id, String kind, StoredClaim claim, String reading) {
        return new SampleRow(
                id,
                kind,
                claim.document(),
                claim.sentence().begin(),
                claim.sentence().end(),
                claim.confidence().doubleValue(),
                oneLine(reading),
                oneLine(claim.sentence().text()),
                Optional.empty(),
                false);
    }

    private Optional<SampleRow> link(StoredClaim claim, StoredClaim.Part part, Words words) {
        return part.entity()
                .flatMap(facts::findEntity)
                .filter(entity -> !entity.links().isEmpty())
                .map(entity -> row(
                        words.document() + "#char=" + words.begin() + "," + words.end(),
                        "link",
                        claim,
                        "'" + words.text() + "' is " + String.join(", ", entity.links())));
    }

    /** "Call; agent: John Kerry ('Kerry'); target: Sergey Lavrov; asserted, said by …". */
    private String reading(StoredClaim claim) {
        List<String> parts = new ArrayList<>();
        parts.add(claim.kind() + " (" + claim.trigger().text() + ")");
        for (String role :
                claim.parts().stream().map(StoredClaim.Part::role).distinct().toList()) {
            parts.add(role + ": "
                    + claim.parts().stream()
                            .filter(part -> part.role().equals(role))
                            .flatMap(part -> label(part).stream())
                            .distinct()
                            .collect(Collectors.joining(" + ")));
        }
        parts.add(claim.factuality() + ", " + claim.certainty());
        if (!claim.sources().isEmpty()) {
            parts.add("said by " + claim.sources().stream().map(this::label).collect(Collectors.joining(" + ")));
        }
        claim.time().ifPresent(time -> parts.add("time: " + time));
        claim.quantities()
                .forEach(quantity -> parts.add(quantity.measures() + ": " + quantity.bound() + " "
                        + quantity.value().toPlainString()));
        return String.join("; ", parts);
    }

    private String reading(StoredRelation relation) {
        return label(relation.subject()) + " " + relation.predicate() + " "
                + relation.object().map(this::label).or(relation::words).orElse("?");
    }

    /** A name with the words that stand for it here, where they are others. */
    private Optional<String> label(StoredClaim.Part part) {
        Optional<String> words = part.words().map(Words::text);
        return part.entity()
                .map(this::label)
                .map(label -> label
                        + words.filter(Predicate.not(label::equals))
                                .map(other -> " ('" + other + "')")
                                .orElse(""))
                .or(() -> words);
    }

    private String label(String iri) {
        return facts.findEntity(iri).map(StoredEntity::label).orElse(iri);
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
