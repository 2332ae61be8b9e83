package org.newsgraph.claim.event;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsgraph.claim.Event;
import org.newsgraph.claim.EventClaim;
import org.newsgraph.claim.RelationClaim;
import org.newsgraph.gazetteer.EntityKind;
import org.newsgraph.lexicon.Bound;
import org.newsgraph.lexicon.Measure;
import org.newsgraph.lexicon.Role;
import org.newsgraph.mention.Entity;
import org.newsgraph.mention.EntityMention;
import org.newsgraph.mention.ResolvedText;

/**
 * Takes for one group those whom the claims of one killing count: "hundreds of civilians", later "more than 250 people"
 * and "at least 253 civilians".
 *
 * <p>The group bears the name that counts it most exactly.
 */
public final class Victims {
    private final Map<Entity, Entity> groups;

    private Victims(Map<Entity, Entity> groups) {
        this.groups = Map.copyOf(groups);
    }

    /** Those of all events; who stands in a relation or is quoted is left as he is. */
    public static Victims of(List<Event> events, List<RelationClaim> relations, SameVictims dead) {
        Set<Entity> taken = new HashSet<>();
        relations.forEach(claim -> {
            taken.add(claim.subject());
            claim.object().ifPresent(taken::add);
        });
        claims(events)
                .flatMap(claim -> claim.stance().sources().stream())
                .forEach(source -> taken.add(source.entity()));
        Map<Entity, Entity> groups = new HashMap<>();
        for (Event event : events) {
            if (event.kind().isDeadly()) {
                groups.putAll(groups(event, taken, dead));
                taken.addAll(groups.keySet());
            }
        }
        return new Victims(groups);
    }

    private static Stream<EventClaim> claims(List<Event> events) {
        return events.stream().flatMap(event -> event.claims().stream());
    }

    private static Map<Entity, Entity> groups(Event event, Set<Entity> taken, SameVictims dead) {
        List<EventClaim> counting = event.claims().stream()
                .filter(claim ->
                        victim(claim).filter(one -> !taken.contains(one)).isPresent())
                .filter(dead::isCounted)
                .toList();
        Optional<EventClaim> exact = counting.stream().min(Comparator.comparing(Victims::exactness));
        if (exact.isEmpty()) {
            return Map.of();
        }
        Set<Entity> same = counting.stream()
                .filter(claim -> claim == exact.get() || dead.mayBeOne(claim, exact.get()))
                .flatMap(claim -> victim(claim).stream())
                .collect(Collectors.toSet());
        Entity group = named(victim(exact.get()).orElseThrow(), same);
        return same.size() < 2 ? Map.of() : same.stream().collect(Collectors.toMap(one -> one, one -> group));
    }

    /** Those whom a claim counts as killed, where they are one unnamed group; parts of them ("two monks") are none. */
    private static Optional<Entity> victim(EventClaim claim) {
        Set<Entity> targets = claim.entities(Role.TARGET);
        boolean whole =
                claim.quantities().isEmpty() || claim.quantities().get(0).measures() == Measure.Known.KILLED;
        return targets.size() == 1 && whole
                ? targets.stream().findFirst().filter(one -> !one.isIdentified() && one.kind() == EntityKind.GROUP)
                : Optional.empty();
    }

    private static int exactness(EventClaim claim) {
        return claim.quantities().stream()
                .findFirst()
                .map(quantity -> quantity.bound().ordinal())
                .orElse(Bound.values().length);
    }

    private static Entity named(Entity one, Set<Entity> all) {
        return new Entity(
                one.name(),
                one.locality(),
                one.kind(),
                all.stream().flatMap(entity -> entity.names().stream()).toList(),
                one.country(),
                one.sector(),
                one.links(),
                one.parent());
    }

    /** The events, each group of victims in them one. */
    public List<Event> in(List<Event> events) {
        return events.stream()
                .map(event -> new Event(
                        event.kind(),
                        event.claims().stream()
                                .map(claim -> claim.replacing(this::group))
                                .toList()))
                .toList();
    }

    /** The text, in which the words for a group of victims mean that one. */
    public ResolvedText in(ResolvedText resolved) {
        Map<EntityMention, List<Entity>> denoted = new HashMap<>();
        resolved.denoted()
                .forEach((mention, entities) -> denoted.put(
                        mention, entities.stream().map(this::group).distinct().toList()));
        return new ResolvedText(resolved.text(), resolved.mentions(), denoted, resolved.titles(), resolved.times());
    }

    private Entity group(Entity entity) {
        return groups.getOrDefault(entity, entity);
    }
}
