package org.newsgraph.claim.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.claim.Event;
import org.newsgraph.claim.EventClaim;
import org.newsgraph.gazetteer.EntityKind;
import org.newsgraph.lexicon.Construction;
import org.newsgraph.lexicon.EventKind.Trait;
import org.newsgraph.lexicon.Role;
import org.newsgraph.mention.Entity;
import org.newsgraph.mention.TimeMention;
import org.newsgraph.mention.TimeValue;

/**
 * Groups the claims of an article that speak of one event: kinds that agree, identified participants that do not
 * contradict each other and at least one of them in common, times that do not contradict each other.
 */
public final class EventCoreference {
    /** Characters between two sentences of which the one goes on counting the other's victims. */
    private static final int SHORT_WAY = 10;

    private final SameVictims dead;

    public EventCoreference(SameVictims dead) {
        this.dead = dead;
    }

    public List<Event> group(List<EventClaim> claims) {
        List<List<EventClaim>> groups = new ArrayList<>();
        for (EventClaim claim : claims) {
            Optional<List<EventClaim>> same = tolled(groups, claim).or(() -> groups.stream()
                    .filter(group -> group.stream().allMatch(other -> isSame(other, claim)))
                    .max(Comparator.comparing(group -> shared(group.get(0), claim))));
            same.ifPresentOrElse(group -> group.add(claim), () -> groups.add(new ArrayList<>(List.of(claim))));
        }
        return groups.stream().map(Event::of).toList();
    }

    /** "Among the dead were …" goes on counting those whose killing was told right before. */
    private static Optional<List<EventClaim>> tolled(List<List<EventClaim>> groups, EventClaim claim) {
        boolean counts = claim.kind().isDeadly() && claim.evidence().is(Construction.TOLL);
        return groups.stream()
                .filter(group -> counts && !group.isEmpty())
                .filter(group -> group.get(0).kind().isDeadly())
                .filter(group ->
                        group.get(0).stance().factuality() == claim.stance().factuality())
                .filter(group -> group.stream().anyMatch(other -> isRightBefore(other, claim)))
                .reduce((first, last) -> last);
    }

    private static boolean isRightBefore(EventClaim one, EventClaim other) {
        int between =
                other.evidence().sentence().begin() - one.evidence().sentence().end();
        return between >= 0 && between <= SHORT_WAY;
    }

    private boolean isSame(EventClaim one, EventClaim other) {
        if (!one.kind().isA(other.kind()) && !other.kind().isA(one.kind())) {
            return false;
        }
        if (one.kind().isFallback()) {
            return false;
        }
        if (one.stance().factuality() != other.stance().factuality() || contradictsInTime(one, other)) {
            return false;
        }
        if (isSameByPlace(one, other)) {
            return true;
        }
        if (isOtherEvent(one, other)) {
            return false;
        }
        return one.kind().isReciprocal() ? isSameSide(parties(one), parties(other)) : isSameByRole(one, other);
    }

    /**
     * "signed a truce" and "gave in to the strikers": a kind and a narrower one, of which one alone tells to whom it is
     * done. What is told without a target may have another, so the two stay apart unless their place is the same.
     */
    private static boolean isOtherEvent(EventClaim one, EventClaim other) {
        Set<Entity> affected = affected(one);
        Set<Entity> others = affected(other);
        return !one.kind().equals(other.kind())
                && one.kind().is(Trait.AFFECTING)
                && affected.isEmpty() != others.isEmpty();
    }

    /** "the fighting in Homs" twice, or two tolls of it: nobody is named who could tell two events apart. */
    private boolean isSameByPlace(EventClaim one, EventClaim other) {
        Set<Entity> places = grounds(one);
        places.retainAll(grounds(other));
        boolean nobody = parties(one).isEmpty() && parties(other).isEmpty();
        boolean victims = one.kind().isDeadly()
                && other.kind().isDeadly()
                && one.entities(Role.AGENT).isEmpty()
                && other.entities(Role.AGENT).isEmpty()
                && Stream.of(one, other)
                        .flatMap(claim -> parties(claim).stream())
                        .noneMatch(Entity::isIdentified)
                && dead.mayBeOne(one, other);
        return !places.isEmpty()
                && (victims
                        || (nobody && affected(one).isEmpty() && affected(other).isEmpty()));
    }

    private static Set<Entity> grounds(EventClaim claim) {
        Set<Entity> places = claim.entities(Role.PLACE);
        places.removeIf(place -> !place.isIdentified() || place.kind() == EntityKind.COUNTRY);
        return places;
    }

    private static boolean isSameByRole(EventClaim one, EventClaim other) {
        Set<Entity> agents = one.entities(Role.AGENT);
        Set<Entity> otherAgents = other.entities(Role.AGENT);
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
        return claim.entities(Role.AGENT, Role.TARGET);
    }

    private static Set<Entity> affected(EventClaim claim) {
        return claim.entities(Role.TARGET, Role.OBJECT);
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
                && contradict(one.time().get(), other.time().get());
    }

    /** Times that can't be told: two days by their names, "last week" and "this week". */
    private static boolean contradict(TimeMention one, TimeMention other) {
        boolean intervals =
                one.precision() == TimeValue.Precision.INTERVAL && other.precision() == TimeValue.Precision.INTERVAL;
        boolean neither =
                one.precision() != TimeValue.Precision.INTERVAL && other.precision() != TimeValue.Precision.INTERVAL;
        boolean stated = Stream.of(one, other).allMatch(time -> time.text().matches("(?i)(last|this|next) .*"));
        return !one.text().equalsIgnoreCase(other.text()) && (neither || (intervals && stated));
    }
}
