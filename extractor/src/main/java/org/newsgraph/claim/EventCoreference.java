package org.newsgraph.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsgraph.lexicon.EventKind;
import org.newsgraph.lexicon.Role;
import org.newsgraph.mention.Entity;
import org.newsgraph.mention.TimeValue;

/**
 * Groups the claims of an article that speak of one event: kinds that agree, identified participants that do not
 * contradict each other and at least one of them in common, times that do not contradict each other.
 */
final class EventCoreference {
    List<Event> group(List<EventClaim> claims) {
        List<List<EventClaim>> groups = new ArrayList<>();
        for (EventClaim claim : claims) {
            Optional<List<EventClaim>> same = groups.stream()
                    .filter(group -> group.stream().allMatch(other -> isSame(other, claim)))
                    .max(Comparator.comparing(group -> shared(group.get(0), claim)));
            same.ifPresentOrElse(group -> group.add(claim), () -> groups.add(new ArrayList<>(List.of(claim))));
        }
        return groups.stream().map(Event::of).toList();
    }

    private static boolean isSame(EventClaim one, EventClaim other) {
        if (!one.kind().isA(other.kind()) && !other.kind().isA(one.kind())) {
            return false;
        }
        if (one.kind() == EventKind.STATEMENT) {
            return false;
        }
        if (one.stance().factuality() != other.stance().factuality() || contradictsInTime(one, other)) {
            return false;
        }
        return one.kind().isReciprocal() ? isSameSide(parties(one), parties(other)) : isSameByRole(one, other);
    }

    private static boolean isSameByRole(EventClaim one, EventClaim other) {
        Set<Entity> agents = identified(one, Role.AGENT);
        Set<Entity> otherAgents = identified(other, Role.AGENT);
        Set<Entity> affected = affected(one);
        Set<Entity> otherAffected = affected(other);
        return isCompatible(agents, otherAgents)
                && isCompatible(affected, otherAffected)
                && shared(one, other) > 0
                && (!agents.isEmpty() || !otherAgents.isEmpty() || !affected.isEmpty());
    }

    private static boolean isSameSide(Set<Entity> one, Set<Entity> other) {
        return isCompatible(one, other) && !one.isEmpty() && !other.isEmpty();
    }

    /** One holds all of the other: a later mention may leave participants out. */
    private static boolean isCompatible(Set<Entity> one, Set<Entity> other) {
        return one.containsAll(other) || other.containsAll(one);
    }

    private static int shared(EventClaim one, EventClaim other) {
        Set<Entity> common = new HashSet<>(parties(one));
        common.addAll(affected(one));
        Set<Entity> others = new HashSet<>(parties(other));
        others.addAll(affected(other));
        common.retainAll(others);
        return common.size();
    }

    private static Set<Entity> parties(EventClaim claim) {
        Set<Entity> parties = new HashSet<>(identified(claim, Role.AGENT));
        parties.addAll(identified(claim, Role.TARGET));
        return parties;
    }

    private static Set<Entity> affected(EventClaim claim) {
        Set<Entity> affected = new HashSet<>(identified(claim, Role.TARGET));
        affected.addAll(claim.fillers(Role.OBJECT).stream()
                .flatMap(filler -> filler.entity().stream())
                .collect(Collectors.toSet()));
        return affected;
    }

    private static Set<Entity> identified(EventClaim claim, Role role) {
        return claim.fillers(role).stream()
                .flatMap(filler -> filler.entity().stream())
                .collect(Collectors.toSet());
    }

    private static boolean contradictsInTime(EventClaim one, EventClaim other) {
        Optional<TimeValue> first = one.time().flatMap(time -> time.value());
        Optional<TimeValue> second = other.time().flatMap(time -> time.value());
        if (first.isPresent() && second.isPresent()) {
            return first.get().latest().isBefore(second.get().earliest())
                    || second.get().latest().isBefore(first.get().earliest());
        }
        return one.time().isPresent()
                && other.time().isPresent()
                && !one.time().get().text().equals(other.time().get().text());
    }
}
