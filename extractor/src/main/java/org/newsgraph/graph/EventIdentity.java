package org.newsgraph.graph;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.newsgraph.claim.Event;
import org.newsgraph.claim.EventClaim;
import org.newsgraph.claim.Factuality;
import org.newsgraph.claim.Filler;
import org.newsgraph.lexicon.EventKind;
import org.newsgraph.lexicon.Role;
import org.newsgraph.mention.Entity;
import org.newsgraph.mention.TimeValue;

/**
 * What makes two articles speak of one event: its kind, its day, and the identified participants by role.
 *
 * @param agents canonical names, sorted; of a reciprocal kind all parties
 * @param targets canonical names, sorted; none of a reciprocal kind
 * @param objects canonical names, sorted; none of a reciprocal kind
 */
record EventIdentity(EventKind kind, LocalDate day, List<String> agents, List<String> targets, List<String> objects) {

    /** Empty where fewer than two participants are identified or the day is not known. */
    static Optional<EventIdentity> of(Event event) {
        boolean reciprocal = event.kind().isReciprocal();
        List<String> agents = reciprocal ? names(event, Role.AGENT, Role.TARGET) : names(event, Role.AGENT);
        List<String> targets = reciprocal ? List.of() : names(event, Role.TARGET);
        List<String> objects = reciprocal ? List.of() : names(event, Role.OBJECT);
        long participants = Stream.of(agents, targets, objects)
                .flatMap(List::stream)
                .distinct()
                .count();
        return participants < 2
                ? Optional.empty()
                : day(event).map(day -> new EventIdentity(event.kind(), day, agents, targets, objects));
    }

    /** The day that most asserted claims give, the first of equals; where none gives one, that of all claims. */
    static Optional<LocalDate> day(Event event) {
        List<EventClaim> asserted = event.claims().stream()
                .filter(claim -> claim.stance().factuality() == Factuality.ASSERTED)
                .toList();
        return mostFrequentDay(asserted).or(() -> mostFrequentDay(event.claims()));
    }

    private static Optional<LocalDate> mostFrequentDay(List<EventClaim> claims) {
        Map<LocalDate, Integer> counts = new LinkedHashMap<>();
        claims.stream()
                .flatMap(claim -> claim.time().stream())
                .flatMap(time -> time.value().stream())
                .filter(value -> value.precision() == TimeValue.Precision.DAY)
                .forEach(value -> counts.merge(value.earliest(), 1, Integer::sum));
        int most = counts.values().stream().max(Integer::compare).orElse(0);
        return counts.keySet().stream().filter(day -> counts.get(day) == most).findFirst();
    }

    private static List<String> names(Event event, Role... roles) {
        Set<Role> wanted = Set.of(roles);
        TreeSet<String> names = new TreeSet<>();
        event.claims().stream()
                .flatMap(claim -> claim.fillers().stream())
                .filter(filler -> wanted.contains(filler.role()))
                .map(Filler::entity)
                .flatMap(Optional::stream)
                .filter(Entity::isIdentified)
                .map(Entity::name)
                .forEach(names::add);
        return List.copyOf(names);
    }
}
