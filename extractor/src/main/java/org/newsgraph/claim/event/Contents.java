package org.newsgraph.claim.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.newsgraph.claim.Factuality;
import org.newsgraph.claim.Filler;
import org.newsgraph.claim.Trigger;
import org.newsgraph.claim.UnscoredEvent;
import org.newsgraph.gazetteer.EntityKind;
import org.newsgraph.grammar.VerbForm;
import org.newsgraph.lexicon.Argument;
import org.newsgraph.lexicon.Cues;
import org.newsgraph.lexicon.Cues.Cue;
import org.newsgraph.lexicon.Entry;
import org.newsgraph.lexicon.EventKind;
import org.newsgraph.lexicon.EventKind.Act;
import org.newsgraph.lexicon.EventKind.Trait;
import org.newsgraph.lexicon.EventKind.Wording;
import org.newsgraph.lexicon.EventKinds;
import org.newsgraph.lexicon.Hint;
import org.newsgraph.lexicon.Role;
import org.newsgraph.lexicon.SettingVerbs;
import org.newsgraph.lexicon.Slot;
import org.newsgraph.lexicon.Slot.Function;
import org.newsgraph.mention.Entity;
import org.newsgraph.mention.MentionIndex;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/**
 * Makes one event of an act and of the event that is its content: who threatens to shell a town threatens the town.
 *
 * <p>An act without a target takes those that its content concerns. An event that its doer agrees, threatens or refuses
 * to do is no second event: PLOVER and CAMEO code the act alone.
 */
public final class Contents {
    private static final Set<Argument> MATTERS = Set.of(Role.TARGET, Role.OBJECT, Role.TOPIC, Argument.Content.CONTENT);

    private final Optional<EventKind> threat;
    private final MentionIndex mentions;
    private final Fillers fillers;
    private final ConcernedParties concerned;
    private final SettingVerbs verbs;
    private final Cues cues;

    public Contents(EventKinds kinds, MentionIndex mentions, Fillers fillers, SettingVerbs verbs, Cues cues) {
        this.threat = kinds.madeBy(Wording.THREAT);
        this.mentions = mentions;
        this.fillers = fillers;
        this.concerned = new ConcernedParties(mentions, cues);
        this.verbs = verbs;
        this.cues = cues;
    }

    /** What the sentence tells, the acts with their targets, without the events that are part of an act. */
    public List<EventCandidate> settle(Sentence sentence, List<EventCandidate> candidates) {
        Set<Trigger> absorbed = new HashSet<>();
        // What is promised may be to threaten: the innermost act takes over first.
        List<EventCandidate> settled = new ArrayList<>(candidates);
        for (int i = settled.size() - 1; i >= 0; i--) {
            EventCandidate act = settled.get(i);
            List<EventCandidate> inner = inner(sentence, act, settled);
            inner.stream()
                    .filter(embedded -> isPart(sentence, act, embedded))
                    .map(EventCandidate::trigger)
                    .forEach(absorbed::add);
            settled.stream()
                    .filter(other -> isAnswered(act, other) || isOwnPurpose(sentence, act, other))
                    .map(EventCandidate::trigger)
                    .forEach(absorbed::add);
            UnscoredEvent claim = complete(sentence, act, inner);
            boolean threatens = isPromise(act)
                    && inner.stream()
                            .anyMatch(
                                    embedded -> isPart(sentence, act, embedded) && Intents.isHostile(embedded.event()));
            settled.set(
                    i,
                    new EventCandidate(
                            act.trigger(),
                            act.assigned(),
                            threat.filter(kind -> threatens).map(claim::as).orElse(claim)));
        }
        return settled.stream().filter(one -> !absorbed.contains(one.trigger())).toList();
    }

    /** "will give Chad a grant to finance schools": the purpose tells the event once more, between the same parties. */
    private static boolean isOwnPurpose(Sentence sentence, EventCandidate act, EventCandidate purpose) {
        return purpose != act
                && purpose.event().kind().root().equals(act.event().kind().root())
                && purpose.event().stance().factuality() == Factuality.UNREALIZED
                && VerbForm.isInfinitive(sentence, purpose.trigger().head())
                && isBelow(sentence, purpose.trigger().head(), act)
                && parties(act).containsAll(parties(purpose));
    }

    private static boolean isBelow(Sentence sentence, Token infinitive, EventCandidate act) {
        Token at = infinitive;
        for (int steps = 0; steps < 4 && at.relation().matches("advcl|acl|conj|obj|iobj|obl|nmod"); steps++) {
            at = sentence.token(at.head());
            if (act.trigger().words().contains(at)
                    || act.trigger().carrier().filter(at::equals).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static Set<Entity> parties(EventCandidate candidate) {
        return candidate.event().entities(Role.AGENT, Role.TARGET);
    }

    private List<Token> contents(Sentence sentence, EventCandidate act) {
        EventKind kind = act.event().kind();
        if (kind.act().isEmpty()) {
            return List.of();
        }
        Slots slots = new Slots(act.trigger(), mentions, verbs, cues);
        // What is denied concerns nobody; what is refused does.
        Stream<Slot> names = kind.is(Act.REFUSE)
                ? Stream.of(Function.INFINITIVE)
                : Stream.of(Function.INFINITIVE, Function.CLAUSE, Function.GERUND);
        Stream<Token> below = names.flatMap(slot -> slots.fillers(slot).stream());
        return Stream.concat(below, stances(sentence, act).stream()).distinct().toList();
    }

    /** The nouns that say what a protest is for, around its own verb. */
    private List<Token> stances(Sentence sentence, EventCandidate act) {
        if (!act.event().kind().is(Act.PROTEST)) {
            return List.of();
        }
        Token verb = act.trigger().carrier().orElse(act.trigger().head());
        return Stream.concat(
                        sentence.children(verb, "obl").stream(),
                        sentence.children(act.trigger().head(), "obl", "nmod").stream())
                .filter(noun -> cues.has(Cue.STANCE_OF_A_PROTEST, noun.lemma()))
                .filter(noun -> sentence.child(noun, "case")
                        .filter(word -> word.lemma().equals("in"))
                        .isPresent())
                .distinct()
                .toList();
    }

    /** The events that the act's content tells. */
    private List<EventCandidate> inner(Sentence sentence, EventCandidate act, List<EventCandidate> candidates) {
        List<Token> contents = contents(sentence, act);
        return candidates.stream()
                .filter(embedded -> embedded != act && !embedded.event().kind().isFallback())
                .filter(embedded -> contents.stream().anyMatch(content -> tells(sentence, content, embedded.trigger())))
                .toList();
    }

    /** "to shell the town", "to carry out a raid", "to help to supply": the clause's own event, not one it mentions. */
    private static boolean tells(Sentence sentence, Token content, Trigger embedded) {
        Token at = embedded.carrier().orElse(embedded.head());
        for (int steps = 0; steps < 5; steps++) {
            if (at.equals(content)) {
                return true;
            }
            if (at.head() < 0 || !at.relation().matches("xcomp|conj|obj")) {
                return false;
            }
            at = sentence.token(at.head());
        }
        return false;
    }

    private boolean isPart(Sentence sentence, EventCandidate act, EventCandidate embedded) {
        EventKind kind = act.event().kind();
        boolean open = embedded.event().stance().factuality() != Factuality.ASSERTED;
        if (kind.is(Act.PROTEST)) {
            if (embedded.event().kind().is(Act.PROTEST)) {
                return stances(sentence, act).contains(embedded.trigger().head());
            }
            return embedded.event().kind().is(Act.REQUEST) && isBySame(act, embedded);
        }
        boolean infinitive =
                act.trigger().entry().hints().stream().noneMatch(new Hint.Stands(Function.CLAUSE, true)::equals);
        return embedded.event().kind().is(Trait.PART)
                && kind.act().filter(Act::isAboutOwnActs).isPresent()
                && open
                && infinitive
                && isBySame(act, embedded);
    }

    /** "rejected the union's demand": the answer tells of the demand and of whose it was. */
    private static boolean isAnswered(EventCandidate act, EventCandidate other) {
        return act.event().kind().is(Act.REFUSE)
                && other.event().kind().is(Act.REQUEST)
                && other.trigger().head().isNoun()
                && act.assigned().stream()
                        .anyMatch(one -> one.token().equals(other.trigger().head()));
    }

    /** "is ready to", "promised to": what one binds oneself to may be a threat to others. */
    private static boolean isPromise(EventCandidate act) {
        Entry entry = act.trigger().entry();
        return act.event().kind().is(Act.COMMIT)
                && (entry.pos() == Entry.PartOfSpeech.ADJECTIVE
                        || entry.frame().name().matches("promise|attitude"));
    }

    private static boolean isBySame(EventCandidate act, EventCandidate embedded) {
        Set<Entity> doers = embedded.event().entities(Role.AGENT);
        return doers.isEmpty() || act.event().entities(Role.AGENT).containsAll(doers);
    }

    private UnscoredEvent complete(Sentence sentence, EventCandidate act, List<EventCandidate> inner) {
        UnscoredEvent claim = act.event();
        EventKind kind = claim.kind();
        if (!kind.is(Trait.CONCERNING) && !isSufferedByOwner(claim)
                || claim.fillers(Role.TARGET).stream().anyMatch(Contents::isParty)
                || claim.entities(Role.AGENT).isEmpty()) {
            return claim;
        }
        Set<Filler> found = new LinkedHashSet<>();
        inner.stream()
                .flatMap(embedded -> embedded.event().fillers().stream())
                .filter(filler -> isTaken(filler, claim))
                .forEach(found::add);
        boolean hasTarget = found.stream().anyMatch(filler -> filler.role() == Role.TARGET && isParty(filler));
        if (!hasTarget) {
            List<Token> matters = matters(sentence, act);
            if (kind.isViolent()) {
                return claim.with(targets(sentence, claim, matters, concerned::owners));
            }
            // What is accused or demanded concerns its doer before anybody whom it touches.
            List<Filler> doers = kind.is(Act.ACCUSE) || kind.is(Act.REQUEST)
                    ? targets(sentence, claim, matters, concerned::doing)
                    : List.of();
            found.addAll(doers.isEmpty() ? targets(sentence, claim, matters, concerned::by) : doers);
            if (claim.fillers(Role.PLACE).isEmpty()) {
                found.addAll(places(sentence, contents(sentence, act)));
            }
        }
        return found.isEmpty() ? claim : claim.with(new ArrayList<>(found));
    }

    /** One who can be addressed or acted on; "the elections" in "boycott Chad's elections" are none. */
    private static boolean isParty(Filler filler) {
        return filler.entity()
                .filter(entity -> entity.kind() != EntityKind.THING)
                .isPresent();
    }

    private static boolean isSufferedByOwner(UnscoredEvent claim) {
        return claim.kind().isViolent()
                && (!claim.fillers(Role.TARGET).isEmpty()
                        || !claim.fillers(Role.OBJECT).isEmpty());
    }

    private static boolean isTaken(Filler filler, UnscoredEvent act) {
        boolean role = filler.role() == Role.TARGET
                || filler.role() == Role.OBJECT
                || (filler.role() == Role.PLACE && act.fillers(Role.PLACE).isEmpty());
        return role && isOther(filler, act);
    }

    private static boolean isOther(Filler filler, UnscoredEvent act) {
        Optional<Entity> entity = filler.entity();
        return entity.isPresent() && !act.entities(Role.AGENT).contains(entity.get());
    }

    private List<Filler> places(Sentence sentence, List<Token> contents) {
        return contents.stream()
                .flatMap(content -> concerned.places(sentence, content).stream())
                .flatMap(token -> fillers.of(sentence, Role.PLACE, token).stream())
                .toList();
    }

    private List<Filler> targets(
            Sentence sentence,
            UnscoredEvent claim,
            List<Token> matters,
            BiFunction<Sentence, Token, List<Token>> finding) {
        return matters.stream()
                .flatMap(word -> finding.apply(sentence, word).stream())
                .flatMap(token -> fillers.of(sentence, Role.TARGET, token).stream())
                .filter(filler -> filler.entity().isPresent() && isOther(filler, claim))
                .toList();
    }

    /** The words that tell the act's matter: what is agreed to be done, or the thing asked for or turned down. */
    private List<Token> matters(Sentence sentence, EventCandidate act) {
        boolean suffered = act.event().kind().isViolent();
        Stream<Token> things = act.assigned().stream()
                .filter(one -> MATTERS.contains(one.argument()))
                .map(RoleAssigner.Assigned::token)
                .filter(token -> mentions.denoted(sentence, token).stream()
                        .allMatch(entity -> entity.kind() == EntityKind.THING
                                || (suffered && entity.kind() == EntityKind.FACILITY)));
        return Stream.concat(things, contents(sentence, act).stream())
                .distinct()
                .toList();
    }
}
