package org.newsgraph.claim.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.claim.Evidence;
import org.newsgraph.claim.Factuality;
import org.newsgraph.claim.Filler;
import org.newsgraph.claim.Source;
import org.newsgraph.claim.Stance;
import org.newsgraph.claim.UnscoredEvent;
import org.newsgraph.claim.stance.Polarity;
import org.newsgraph.claim.stance.Speakers;
import org.newsgraph.grammar.FunctionWords;
import org.newsgraph.grammar.VerbForm;
import org.newsgraph.lexicon.Certainty;
import org.newsgraph.lexicon.Construction;
import org.newsgraph.lexicon.EventKind;
import org.newsgraph.lexicon.EventKind.Act;
import org.newsgraph.lexicon.EventKind.Attitude;
import org.newsgraph.lexicon.EventKind.Wording;
import org.newsgraph.lexicon.EventKinds;
import org.newsgraph.lexicon.Intentions;
import org.newsgraph.lexicon.Intentions.Part;
import org.newsgraph.lexicon.Role;
import org.newsgraph.lexicon.Rule;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/**
 * Finds whom somebody's intention concerns: "X will send aid to Y" commits X to Y, "X plans to shell the town"
 * threatens the town, "X said it would not take part" refuses.
 *
 * <p>PLOVER and CAMEO count such intentions among Agree, Threaten and Reject; the event itself stays, unrealized.
 */
public final class Intents {
    private final EventKinds kinds;
    private final Intentions intentions;
    private final Fillers fillers;
    private final Speakers speakers;

    public Intents(EventKinds kinds, Intentions intentions, Fillers fillers, Speakers speakers) {
        this.kinds = kinds;
        this.intentions = intentions;
        this.fillers = fillers;
        this.speakers = speakers;
    }

    /**
     * The sentence's claims with the acts that its unrealized events are announced by. What one says oneself that one
     * will do for others is a promise, and like a promise no second event.
     */
    public List<UnscoredEvent> settle(Sentence sentence, List<EventCandidate> candidates) {
        List<UnscoredEvent> claims = new ArrayList<>();
        for (EventCandidate embedded : candidates) {
            boolean open = embedded.event().stance().factuality() == Factuality.UNREALIZED;
            Optional<UnscoredEvent> act =
                    open && !embedded.event().fillers(Role.AGENT).isEmpty()
                            ? intention(sentence, embedded, candidates).flatMap(word -> act(sentence, embedded, word))
                            : Optional.empty();
            boolean promised =
                    act.filter(one -> !one.kind().is(Act.THREATEN)).isPresent() && isOwnWord(embedded.event());
            if (!promised) {
                claims.add(embedded.event());
            }
            act.ifPresent(claims::add);
        }
        return claims;
    }

    /** The word that tells the intention; none where it begins an act of its own ("promised to"). */
    private Optional<Token> intention(Sentence sentence, EventCandidate embedded, List<EventCandidate> candidates) {
        Token verb = embedded.trigger().carrier().orElse(embedded.trigger().head());
        for (int steps = 0; steps < 4; steps++) {
            Optional<Token> modal = sentence.children(verb, "aux").stream()
                    .filter(aux -> intentions.has(aux.lemma(), Part.MODAL) || intentions.has(aux.lemma(), Part.HINT))
                    .findFirst();
            if (modal.isPresent()) {
                return isStated(sentence, verb, modal.get()) ? modal : Optional.empty();
            }
            if (verb.head() < 0 || !verb.relation().matches("xcomp|conj|obj|acl|advcl")) {
                return Optional.empty();
            }
            Token above = sentence.token(verb.head());
            // "is intended to" tells what something is for.
            boolean meant = intentions.has(above.lemma(), above.isVerb() ? Part.VERB : Part.NOUN)
                    && sentence.children(above, "nsubj:pass").isEmpty();
            if (meant && VerbForm.isInfinitive(sentence, verb)) {
                boolean acts = candidates.stream()
                        .anyMatch(one -> !one.event().kind().isFallback()
                                && one.trigger().words().contains(above));
                return acts ? Optional.empty() : Optional.of(above);
            }
            if (verb.relation().matches("acl|advcl")) {
                return Optional.empty();
            }
            verb = above;
        }
        return Optional.empty();
    }

    /** A main or reported clause, under no condition; "would" only as reported "will". */
    private boolean isStated(Sentence sentence, Token verb, Token modal) {
        Token clause = verb;
        while (clause.is("conj") && clause.head() >= 0) {
            clause = sentence.token(clause.head());
        }
        boolean below = clause.is("ccomp")
                && sentence.head(clause).filter(speakers::states).isPresent();
        boolean reported =
                below || sentence.children(clause, "parataxis").stream().anyMatch(speakers::states);
        boolean onlyReported = modal.lemma().equalsIgnoreCase("would") || intentions.has(modal.lemma(), Part.HINT);
        boolean will = onlyReported ? reported : reported || clause.is("root");
        boolean perfect = sentence.children(verb, "aux").stream()
                .anyMatch(aux -> aux.lemma().equals("have"));
        return will && !perfect && !Polarity.isAsked(sentence, verb);
    }

    private Optional<UnscoredEvent> act(Sentence sentence, EventCandidate embedded, Token word) {
        UnscoredEvent claim = embedded.event();
        Token verb = embedded.trigger().carrier().orElse(embedded.trigger().head());
        boolean not = isNot(sentence, verb)
                || sentence.head(word).filter(above -> isNot(sentence, above)).isPresent();
        boolean hostile = claim.kind().is(Attitude.HOSTILE);
        if (intentions.has(word.lemma(), Part.HINT) && (not || !hostile || !isOwnWord(claim))) {
            return Optional.empty();
        }
        Optional<EventKind> made = made(claim, not, isUnless(sentence, verb));
        if (made.isEmpty()) {
            return Optional.empty();
        }
        EventKind kind = made.get();
        List<Filler> taken = claim.fillers().stream()
                .filter(filler -> filler.entity().isPresent() && filler.role() != Role.INSTRUMENT)
                .toList();
        Rule rule = Rule.of(kind, (not ? "not " : "") + word.lemma(), Construction.INTENTION);
        return Optional.of(new UnscoredEvent(
                kind,
                Optional.empty(),
                Optional.empty(),
                new Evidence(
                        claim.evidence().sentence(),
                        word.span().union(claim.evidence().trigger()),
                        rule),
                taken,
                Optional.empty(),
                List.of(),
                Optional.of(fillers.words(sentence, verb)),
                new Stance(
                        Factuality.ASSERTED,
                        Certainty.CERTAIN,
                        others(claim),
                        claim.stance().neutral())));
    }

    /** What announcing an event, or that one will not do it, is by itself. */
    private Optional<EventKind> made(UnscoredEvent announced, boolean not, boolean unless) {
        if (!not && (isHostile(announced) || unless)) {
            return kinds.madeBy(Wording.THREAT);
        }
        boolean binds = announced.kind().is(Attitude.FRIENDLY)
                || (announced.kind().is(Attitude.ENCOUNTER) && isOwnWord(announced));
        return binds ? kinds.madeBy(not ? Wording.REFUSAL : Wording.PROMISE) : Optional.empty();
    }

    static boolean isHostile(UnscoredEvent embedded) {
        return embedded.kind().is(Attitude.HOSTILE);
    }

    /** "will withdraw unless …" threatens, whatever is to be done. */
    private static boolean isUnless(Sentence sentence, Token verb) {
        return sentence.children(verb, "advcl").stream()
                .flatMap(clause -> sentence.children(clause, "mark").stream())
                .anyMatch(mark -> mark.lemma().equalsIgnoreCase("unless"));
    }

    /** Whether the doer himself says so: one's calendar told by others commits nobody. */
    private static boolean isOwnWord(UnscoredEvent embedded) {
        return embedded.stance().sources().stream().anyMatch(source -> embedded.fillers(Role.AGENT).stream()
                .anyMatch(agent -> agent.entity().equals(Optional.of(source.entity()))));
    }

    private static boolean isNot(Sentence sentence, Token verb) {
        return sentence.children(verb, "advmod", "neg").stream()
                .anyMatch(word -> FunctionWords.NEGATIONS.contains(word.lemma()));
    }

    /** Who tells somebody else's intention; one's own is an act, not a report. */
    private static List<Source> others(UnscoredEvent embedded) {
        return embedded.stance().sources().stream()
                .filter(source -> embedded.fillers(Role.AGENT).stream()
                        .noneMatch(agent -> agent.entity().equals(Optional.of(source.entity()))))
                .toList();
    }
}
