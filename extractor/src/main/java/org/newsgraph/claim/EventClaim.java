package org.newsgraph.claim;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsgraph.lexicon.EventKind;
import org.newsgraph.lexicon.Role;
import org.newsgraph.mention.Entity;
import org.newsgraph.mention.TimeMention;

/**
 * A place in a document that states an event.
 *
 * @param mode PLOVER's mode where the lexicon's entry decides one ("phone")
 * @param cameo the CAMEO code where the lexicon's entry decides one
 * @param fillers who and what takes part, in order of the text within a role
 * @param content for events of speech what is said
 */
public record EventClaim(
        EventKind kind,
        Optional<String> mode,
        Optional<String> cameo,
        Evidence evidence,
        List<Filler> fillers,
        Optional<TimeMention> time,
        List<Quantity> quantities,
        Optional<String> content,
        Stance stance,
        double confidence)
        implements Claim {
    public EventClaim {
        fillers = List.copyOf(fillers);
        quantities = List.copyOf(quantities);
    }

    /** The same claim at a time. */
    public EventClaim at(TimeMention when) {
        return new EventClaim(
                kind, mode, cameo, evidence, fillers, Optional.of(when), quantities, content, stance, confidence);
    }

    /** The same claim with this confidence. */
    public EventClaim trusted(double share) {
        return new EventClaim(kind, mode, cameo, evidence, fillers, time, quantities, content, stance, share);
    }

    /** The fillers of one role, in order of the text. */
    public List<Filler> fillers(Role role) {
        return fillers.stream().filter(filler -> filler.role() == role).toList();
    }

    /** Those who fill any of these roles, in order of the text. */
    public Set<Entity> entities(Role... roles) {
        return Stream.of(roles)
                .flatMap(role -> fillers(role).stream())
                .flatMap(filler -> filler.entity().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The same claim with further fillers. */
    public EventClaim with(List<Filler> further) {
        List<Filler> all = new ArrayList<>(fillers);
        all.addAll(further);
        return new EventClaim(kind, mode, cameo, evidence, all, time, quantities, content, stance, confidence);
    }

    /** The same claim of those whom the given rule takes its participants for. */
    public EventClaim replacing(UnaryOperator<Entity> rule) {
        List<Filler> replaced = fillers.stream()
                .map(filler -> new Filler(filler.role(), filler.entity().map(rule), filler.text(), filler.span()))
                .toList();
        return new EventClaim(kind, mode, cameo, evidence, replaced, time, quantities, content, stance, confidence);
    }

    /** The same claim with these numbers instead of its own. */
    public EventClaim counting(List<Quantity> numbers) {
        return new EventClaim(kind, mode, cameo, evidence, fillers, time, numbers, content, stance, confidence);
    }

    /** The same claim of another kind, without the codes of its own. */
    public EventClaim as(EventKind other) {
        return new EventClaim(
                other,
                Optional.empty(),
                Optional.empty(),
                evidence,
                fillers,
                time,
                quantities,
                content,
                stance,
                confidence);
    }
}
