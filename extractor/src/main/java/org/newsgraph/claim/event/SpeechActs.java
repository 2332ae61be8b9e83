package org.newsgraph.claim.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsgraph.claim.Evidence;
import org.newsgraph.claim.Factuality;
import org.newsgraph.claim.Filler;
import org.newsgraph.claim.Stance;
import org.newsgraph.claim.UnscoredEvent;
import org.newsgraph.claim.stance.Speakers;
import org.newsgraph.claim.stance.StanceFinder;
import org.newsgraph.document.Span;
import org.newsgraph.grammar.ArgumentStructure;
import org.newsgraph.grammar.Voice;
import org.newsgraph.lexicon.Certainty;
import org.newsgraph.lexicon.Construction;
import org.newsgraph.lexicon.Cues;
import org.newsgraph.lexicon.Cues.Cue;
import org.newsgraph.lexicon.EventKind;
import org.newsgraph.lexicon.EventKind.Wording;
import org.newsgraph.lexicon.EventKinds;
import org.newsgraph.lexicon.Role;
import org.newsgraph.lexicon.Rule;
import org.newsgraph.mention.Entity;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/**
 * Finds what somebody demands or agrees to by saying something: "X said Y must withdraw", "agreed that Y should leave".
 *
 * <p>PLOVER counts such sayings among its Request (Halterman et al. 2023).
 */
public final class SpeechActs {
    private static final Map<String, Wording> ASKING = Map.of("must", Wording.MUST, "should", Wording.SHOULD);

    private final Fillers fillers;
    private final Speakers speakers;
    private final StanceFinder stances;
    private final EventKinds kinds;
    private final Cues cues;

    public SpeechActs(EventKinds kinds, Fillers fillers, Speakers speakers, StanceFinder stances, Cues cues) {
        this.kinds = kinds;
        this.fillers = fillers;
        this.speakers = speakers;
        this.stances = stances;
        this.cues = cues;
    }

    /**
     * The claims with the demands and agreements that the sentence's reports are, where the verb of saying is no act by
     * itself. A statement is none where its speaker does more than state.
     */
    public List<UnscoredEvent> settle(Sentence sentence, List<UnscoredEvent> claims) {
        List<UnscoredEvent> all = new ArrayList<>(claims);
        for (Token verb : sentence.tokens()) {
            if (speakers.reports(verb) && !isAct(verb, claims)) {
                said(sentence, verb)
                        .flatMap(clause -> act(sentence, verb, clause))
                        .ifPresent(all::add);
            }
        }
        List<UnscoredEvent> said = all.stream().filter(SpeechActs::isSaid).toList();
        all.removeIf(claim -> claim.kind().isFallback()
                && said.stream().anyMatch(act -> act.entities(Role.AGENT).equals(claim.entities(Role.AGENT))));
        return all;
    }

    private static boolean isSaid(UnscoredEvent claim) {
        return claim.evidence().is(Construction.SPEECH) || claim.evidence().is(Construction.INTENTION);
    }

    private static boolean isAct(Token verb, List<UnscoredEvent> claims) {
        return claims.stream()
                .anyMatch(claim ->
                        !claim.kind().isFallback() && claim.evidence().trigger().contains(verb.span()));
    }

    /** The clause that a verb of saying reports, below it or beside it. */
    private static Optional<Token> said(Sentence sentence, Token verb) {
        Stream<Token> below = sentence.children(verb, "ccomp").stream();
        Stream<Token> beside = verb.relation().equals("parataxis") ? sentence.head(verb).stream() : Stream.empty();
        return Stream.concat(below, beside)
                .filter(clause ->
                        clause.isVerb() || sentence.child(clause, "cop").isPresent())
                .findFirst();
    }

    private Optional<UnscoredEvent> act(Sentence sentence, Token verb, Token clause) {
        Optional<Token> modal = sentence.children(clause, "aux").stream()
                .filter(aux -> ASKING.containsKey(aux.lemma().toLowerCase(Locale.ROOT)))
                .findFirst();
        boolean agreed = cues.has(Cue.AGREEING, verb.lemma());
        boolean opinion = agreed && !verb.tag().matches("VBD|VBN");
        if (modal.isEmpty() || isTooLate(sentence, clause) || opinion || Voice.isPassive(sentence, clause)) {
            return Optional.empty();
        }
        List<Filler> sayers = actors(sentence, Role.AGENT, ArgumentStructure.subjects(sentence, verb));
        List<Filler> doers = actors(sentence, Role.TARGET, ArgumentStructure.subjects(sentence, clause));
        Set<Optional<Entity>> speaking = sayers.stream().map(Filler::entity).collect(Collectors.toSet());
        boolean same = doers.stream().map(Filler::entity).allMatch(speaking::contains);
        boolean unsaid = stances.of(sentence, verb).factuality() != Factuality.ASSERTED;
        Wording wording =
                agreed ? Wording.PROMISE : ASKING.get(modal.get().lemma().toLowerCase(Locale.ROOT));
        Optional<EventKind> made = kinds.madeBy(wording);
        if (sayers.isEmpty() || doers.isEmpty() || same || unsaid || made.isEmpty()) {
            return Optional.empty();
        }
        EventKind kind = made.get();
        Span trigger = agreed ? verb.span() : modal.get().span().union(clause.span());
        return Optional.of(new UnscoredEvent(
                kind,
                Optional.empty(),
                Optional.empty(),
                new Evidence(
                        sentence.span(),
                        trigger,
                        Rule.of(kind, agreed ? "agree must" : "say must", Construction.SPEECH)),
                agreed ? sayers : Stream.concat(sayers.stream(), doers.stream()).toList(),
                Optional.empty(),
                List.of(),
                Optional.of(fillers.words(sentence, clause)),
                new Stance(Factuality.ASSERTED, Certainty.CERTAIN, List.of(), true)));
    }

    /** "should have left": nobody can do any more what was not done. */
    private static boolean isTooLate(Sentence sentence, Token clause) {
        return sentence.children(clause, "aux").stream()
                .anyMatch(aux -> aux.lemma().equalsIgnoreCase("have"));
    }

    private List<Filler> actors(Sentence sentence, Role role, List<Token> tokens) {
        return tokens.stream()
                .flatMap(token -> fillers.of(sentence, role, token).stream())
                .filter(filler -> filler.entity()
                        .filter(entity -> entity.kind().isActor())
                        .isPresent())
                .toList();
    }
}
