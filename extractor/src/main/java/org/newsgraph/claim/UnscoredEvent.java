package org.newsgraph.claim;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsgraph.lexicon.Certainty;
import org.newsgraph.lexicon.EventKind;
import org.newsgraph.lexicon.Role;
import org.newsgraph.mention.Entity;
import org.newsgraph.mention.TimeMention;

/**
 * A place in a document that states an event, before anybody has said how sure that is.
 *
 * @param mode PLOVER's mode where the lexicon's entry decides one ("phone")
 * @param cameo the CAMEO code where the lexicon's entry decides one
 * @param fillers who and what takes part, in order of the text within a role
 * @param content for events of speech what is said
 */
public record UnscoredEvent(
        EventKind kind,
        Optional<String> mode,
        Optional<String> cameo,
        Evidence evidence,
        List<Filler> fillers,
        Optional<TimeMention> time,
        List<Quantity> quantities,
        Optional<String> content,
        Stance stance)
        implements Unscored {
    public UnscoredEvent {
        fillers = List.copyOf(fillers);
        quantities = List.copyOf(quantities);
    }

    /** The same event at a time. */
    public UnscoredEvent at(TimeMention when) {
        return new UnscoredEvent(kind, mode, cameo, evidence, fillers, Optional.of(when), quantities, content, stance);
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

    /** The same event with further fillers. */
    public UnscoredEvent with(List<Filler> further) {
        List<Filler> all = new ArrayList<>(fillers);
        all.addAll(further);
        return new UnscoredEvent(kind, mode, cameo, evidence, all, time, quantities, content, stance);
    }

    /** The same event of those whom the given rule takes its participants for. */
    public UnscoredEvent replacing(UnaryOperator<Entity> rule) {
        List<Filler> replaced = fillers.stream()
                .map(filler -> new Filler(filler.role(), filler.entity().map(rule), filler.text(), filler.span()))
                .toList();
        return new UnscoredEvent(kind, mode, cameo, evidence, replaced, time, quantities, content, stance);
    }

    /** The same event as these sources tell it. */
    public UnscoredEvent saidBy(List<Source> sources) {
        return new UnscoredEvent(
                kind,
                mode,
                cameo,
                evidence,
                fillers,
                time,
                quantities,
                content,
                new Stance(stance.factuality(), stance.certainty(), sources, stance.neutral()));
    }

    /** The same event as somebody tells it who is not known. */
    public UnscoredEvent alleged() {
        Certainty weaker = stance.certainty() == Certainty.CERTAIN ? Certainty.ALLEGED : stance.certainty();
        Stance alleged = new Stance(stance.factuality(), weaker, stance.sources(), false);
        return new UnscoredEvent(kind, mode, cameo, evidence, fillers, time, quantities, content, alleged);
    }

    /** The same event with these numbers instead of its own. */
    public UnscoredEvent counting(List<Quantity> numbers) {
        return new UnscoredEvent(kind, mode, cameo, evidence, fillers, time, numbers, content, stance);
    }

    /** The same event of another kind, without the codes of its own. */
    public UnscoredEvent as(EventKind other) {
        return new UnscoredEvent(
                other, Optional.empty(), Optional.empty(), evidence, fillers, time, quantities, content, stance);
    }
}
