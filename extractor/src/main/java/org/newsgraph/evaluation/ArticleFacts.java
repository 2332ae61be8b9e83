package org.newsgraph.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsgraph.export.facts.StoredClaim;
import org.newsgraph.export.facts.StoredEntity;
import org.newsgraph.export.facts.StoredEvent;
import org.newsgraph.export.facts.StoredFacts;
import org.newsgraph.export.facts.StoredRelation;

/** What a store says of one article of the gold, and who of the gold its nodes stand for. */
final class ArticleFacts {
    /** An event with those of its claims that the article makes. */
    record Said(StoredEvent event, List<StoredClaim> claims) {}

    private final StoredFacts facts;
    private final GoldNames names;
    private final Set<String> documents;
    /** The entities that the article mentions, by IRI. */
    private final Map<String, StoredEntity> mentioned = new LinkedHashMap<>();

    private final Map<String, Optional<String>> ids = new HashMap<>();

    /** @param documents the IRIs of the documents that are the article */
    ArticleFacts(StoredFacts facts, GoldNames names, Set<String> documents) {
        this.facts = facts;
        this.names = names;
        this.documents = documents;
        facts.entitiesIn(documents).forEach(entity -> mentioned.put(entity.iri(), entity));
    }

    Iterable<StoredEntity> mentioned() {
        return mentioned.values();
    }

    List<Said> events() {
        return facts.eventsIn(documents)
                .map(event -> new Said(
                        event,
                        event.claims().stream()
                                .filter(claim -> documents.contains(claim.document()))
                                .toList()))
                .toList();
    }

    List<StoredRelation> relations() {
        return facts.relationsIn(documents).toList();
    }

    /** The entity of the gold that a node stands for, whether or not the article mentions the node itself. */
    Optional<String> id(String iri) {
        return ids.computeIfAbsent(iri, unseen -> entity(unseen).flatMap(names::of));
    }

    /** The same, for each. */
    List<Optional<String>> ids(List<String> iris) {
        return iris.stream().map(this::id).collect(Collectors.toCollection(ArrayList::new));
    }

    /** The same for a node that the article mentions; nobody for any other. */
    Optional<String> idOfMentioned(String iri) {
        return mentioned.containsKey(iri) ? id(iri) : Optional.empty();
    }

    /** Empty where the IRI is no entity's. */
    Optional<StoredEntity> entity(String iri) {
        return Optional.ofNullable(mentioned.get(iri)).or(() -> facts.findEntity(iri));
    }
}
