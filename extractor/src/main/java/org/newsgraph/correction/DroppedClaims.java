package org.newsgraph.correction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsgraph.claim.Claim;
import org.newsgraph.claim.Event;
import org.newsgraph.claim.EventClaim;
import org.newsgraph.claim.Findings;
import org.newsgraph.claim.RelationClaim;
import org.newsgraph.mention.Entity;

/** Leaves wrong claims out, and events of which no claim is left. */
final class DroppedClaims {
    private final Set<String> wrong;
    private final Function<Claim, String> iri;

    DroppedClaims(List<Correction.Drop> rows, Function<Claim, String> iri) {
        this.wrong = rows.stream().map(Correction.Drop::claim).collect(Collectors.toSet());
        this.iri = iri;
    }

    CorrectedFindings leftOut(CorrectedText text, Findings findings) {
        Map<Entity, SortedSet<String>> applied = new HashMap<>();
        text.applied().forEach((entity, rows) -> applied.put(entity, new TreeSet<>(rows)));
        SortedSet<String> dropped = new TreeSet<>();
        List<Event> events = new ArrayList<>();
        for (Event event : findings.events()) {
            List<EventClaim> right = event.claims().stream()
                    .filter(claim -> !isWrong(claim, applied, dropped))
                    .toList();
            if (right.size() == event.claims().size()) {
                events.add(event);
            } else if (!right.isEmpty()) {
                events.add(Event.of(right));
            }
        }
        List<RelationClaim> relations = findings.relations().stream()
                .filter(claim -> !isWrong(claim, applied, dropped))
                .toList();
        return new CorrectedFindings(
                new Findings(findings.resolved(), events, relations), applied, List.copyOf(dropped));
    }

    private boolean isWrong(Claim claim, Map<Entity, SortedSet<String>> applied, SortedSet<String> dropped) {
        String name = iri.apply(claim);
        if (!wrong.contains(name)) {
            return false;
        }
        String row = new Correction.Drop(name).text();
        dropped.add(row);
        parts(claim).forEach(entity -> applied.computeIfAbsent(entity, one -> new TreeSet<>())
                .add(row));
        return true;
    }

    private static Stream<Entity> parts(Claim claim) {
        return claim instanceof EventClaim event
                ? event.fillers().stream().flatMap(filler -> filler.entity().stream())
                : Stream.of(Optional.of(((RelationClaim) claim).subject()), ((RelationClaim) claim).object())
                        .flatMap(Optional::stream);
    }
}
