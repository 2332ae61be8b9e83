package org.newsgraph.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsgraph.export.facts.StoredEntity;
import org.newsgraph.gazetteer.EntityKind;

/** Counts which entities of an article are found, split over several nodes, merged into one, and linked. */
final class EntityScore {
    private final Gold gold;
    private final GoldNames names;
    private final ArticleFacts facts;
    private final Tally tally;
    private final Set<String> core;

    EntityScore(Gold gold, GoldNames names, ArticleFacts facts, Tally tally) {
        this.gold = gold;
        this.names = names;
        this.facts = facts;
        this.tally = tally;
        this.core = gold.entities().stream()
                .filter(Gold.Entity::core)
                .map(Gold.Entity::id)
                .collect(Collectors.toSet());
    }

    void count() {
        Set<String> found = new HashSet<>();
        Map<String, List<StoredEntity>> nodes = new HashMap<>();
        for (StoredEntity node : facts.mentioned()) {
            Optional<String> id = facts.id(node.iri());
            id.ifPresent(found::add);
            boolean named = node.kind() != EntityKind.GROUP && node.kind() != EntityKind.THING;
            if (named && names.isExact(node)) {
                nodes.computeIfAbsent(id.orElse(""), unseen -> new ArrayList<>())
                        .add(node);
            }
            tally.add(Figure.ENTITIES_MERGED, isMerged(node));
        }
        tally.add(Figure.ENTITIES_GOLD, core.size());
        tally.add(Figure.ENTITIES_FOUND, (int)
                core.stream().filter(found::contains).count());
        nodes.forEach((id, several) -> tally.add(Figure.ENTITIES_SPLIT, core.contains(id) ? several.size() - 1 : 0));
        countLinks();
    }

    /** Whether a node bears the names of several; a capital may stand for its state. */
    private boolean isMerged(StoredEntity node) {
        Set<String> cities = gold.entities().stream()
                .filter(entity -> entity.type().equals("City"))
                .map(Gold.Entity::id)
                .collect(Collectors.toSet());
        Set<String> all = names.named(node);
        long states = all.stream().filter(id -> !cities.contains(id)).count();
        return states > 1 || all.size() > 1 && all.size() > states + 1;
    }

    private void countLinks() {
        Map<String, Gold.Entity> byId = new HashMap<>();
        gold.entities().forEach(entity -> byId.put(entity.id(), entity));
        Set<String> right = new HashSet<>();
        for (StoredEntity node : facts.mentioned()) {
            Set<String> said = node.links().stream()
                    .filter(link -> link.contains("dbpedia.org") || link.contains("wikipedia.org"))
                    .map(Normalized::link)
                    .collect(Collectors.toSet());
            Optional<Gold.Entity> entity = facts.id(node.iri()).map(byId::get);
            if (!said.isEmpty() && entity.isPresent()) {
                Set<String> titles =
                        entity.get().links().stream().map(Normalized::name).collect(Collectors.toSet());
                tally.add(Figure.LINKS_SAID, 1);
                tally.add(Figure.LINKS_RIGHT, titles.containsAll(said));
                if (titles.containsAll(said)) {
                    right.add(entity.get().id());
                }
            }
        }
        Set<String> linkable = byId.values().stream()
                .filter(entity -> entity.core() && entity.linked())
                .map(Gold.Entity::id)
                .collect(Collectors.toSet());
        tally.add(Figure.LINKS_GOLD, linkable.size());
        tally.add(Figure.LINKS_FOUND, (int)
                linkable.stream().filter(right::contains).count());
    }
}
