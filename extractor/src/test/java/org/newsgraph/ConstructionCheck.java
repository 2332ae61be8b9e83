package org.newsgraph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.newsgraph.claim.Event;
import org.newsgraph.claim.EventClaim;
import org.newsgraph.claim.Findings;

/** Compares what was found in a construction with what its lines say. */
final class ConstructionCheck {
    private final Construction construction;
    private final Findings findings;
    private final List<EventClaim> claims;
    private final int[] matched;

    private ConstructionCheck(Construction construction, Findings findings) {
        this.construction = construction;
        this.findings = findings;
        this.claims = findings.events().stream()
                .flatMap(event -> event.claims().stream())
                .toList();
        this.matched = new int[claims.size()];
    }

    /** What is wrong; nothing where the findings are as the lines say. */
    static List<String> problems(Construction construction, Findings findings) {
        return new ConstructionCheck(construction, findings).problems();
    }

    private List<String> problems() {
        List<String> problems = new ArrayList<>();
        Arrays.fill(matched, -1);
        List<ExpectedEvent> missing = new ArrayList<>();
        for (int i = 0; i < construction.required().size(); i++) {
            if (!assign(i, new boolean[claims.size()])) {
                missing.add(construction.required().get(i));
            }
        }
        missing.forEach(event -> problems.add("missing: " + event.line() + nearest(event)));
        for (int i = 0; i < claims.size(); i++) {
            if (construction.whole() && !isAccounted(i)) {
                problems.add("surplus: " + show(claims.get(i)));
            }
        }
        for (ExpectedEvent event : construction.forbidden()) {
            claims.stream().filter(event::fitsFully).forEach(claim -> problems.add("forbidden: " + show(claim)));
        }
        for (ExpectedRelation relation : construction.relations()) {
            boolean met = findings.relations().stream().anyMatch(relation::isMetBy);
            if (met == relation.forbidden()) {
                problems.add((met ? "forbidden: " : "missing: ") + relation.line());
            }
        }
        return problems;
    }

    /** Finds a claim for a required event, and another for one that had it before (an augmenting path). */
    private boolean assign(int required, boolean[] tried) {
        for (int i = 0; i < claims.size(); i++) {
            if (!tried[i]
                    && construction
                            .required()
                            .get(required)
                            .differences(claims.get(i))
                            .isEmpty()) {
                tried[i] = true;
                if (matched[i] < 0 || assign(matched[i], tried)) {
                    matched[i] = required;
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isAccounted(int i) {
        EventClaim claim = claims.get(i);
        return matched[i] >= 0
                || claim.kind().isFallback()
                || construction.optional().stream().anyMatch(event -> event.fits(claim))
                || construction.required().stream()
                        .anyMatch(event -> event.differences(claim).isEmpty()
                                && eventOf(claim).claims().size() > 1);
    }

    private Event eventOf(EventClaim claim) {
        return findings.events().stream()
                .filter(event -> event.claims().contains(claim))
                .findFirst()
                .orElseThrow();
    }

    private String nearest(ExpectedEvent event) {
        Optional<EventClaim> nearest = claims.stream()
                .filter(claim -> matched[claims.indexOf(claim)] < 0)
                .filter(claim -> event.kinds().stream()
                        .anyMatch(kind -> kind.root().equals(claim.kind().root())))
                .min(Comparator.comparing(claim -> event.differences(claim).size()));
        return nearest.map(claim -> "; nearest: " + String.join(", ", event.differences(claim)))
                .orElse("");
    }

    /** A claim in the words of an expectation, with the rule that found it. */
    static String show(EventClaim claim) {
        List<String> parts = new ArrayList<>(List.of(claim.kind().localName()));
        claim.fillers().forEach(filler -> parts.add(ExpectedEvent.show(filler)));
        parts.add(claim.stance().factuality().localName() + " "
                + claim.stance().certainty().localName());
        claim.stance()
                .sources()
                .forEach(source -> parts.add("source " + source.entity().name()));
        claim.time()
                .ifPresent(time ->
                        parts.add("time " + time.value().map(Object::toString).orElse(time.text())));
        claim.quantities().forEach(quantity -> parts.add("quantity " + ExpectedQuantity.show(quantity)));
        return String.join(" | ", parts) + "  (" + claim.evidence().rule().text() + ")";
    }
}
