package org.newsgraph.claim.stance;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.newsgraph.claim.Stance;
import org.newsgraph.claim.Trigger;
import org.newsgraph.grammar.Complements;
import org.newsgraph.grammar.Control;
import org.newsgraph.grammar.FunctionWords;
import org.newsgraph.lexicon.FactualityOperators;
import org.newsgraph.lexicon.Nouns;
import org.newsgraph.lexicon.SettingVerbs;
import org.newsgraph.lexicon.Slot;
import org.newsgraph.lexicon.Slot.Function;
import org.newsgraph.mention.MentionIndex;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/**
 * Settles who says that an event happened and how far, by walking up the tree from its trigger: negation, modals,
 * conditions, plans and demands, reports.
 */
public final class StanceFinder {
    private final OperatorEffects effects;
    private final Presupposition presupposition;
    private final Polarity polarity;
    private final Speakers speakers;
    private final SettingVerbs verbs;

    public StanceFinder(FactualityOperators operators, SettingVerbs verbs, MentionIndex mentions, Nouns nouns) {
        this.effects = new OperatorEffects(operators);
        this.presupposition = new Presupposition(operators);
        this.polarity = new Polarity(operators);
        this.verbs = verbs;
        this.speakers = new Speakers(operators, mentions, nouns);
    }

    public Stance find(Trigger trigger) {
        Sentence sentence = trigger.sentence();
        StanceEvidence gathered = new StanceEvidence(trigger.entry().kind());
        Token at = trigger.head();
        polarity.beside(sentence, at, gathered);
        if (trigger.carrier().isPresent()) {
            Token carrier = trigger.carrier().get();
            polarity.beside(sentence, carrier, gathered);
            if (!carrier.is("acl")) {
                Complements.slot(sentence, at)
                        .flatMap(slot -> effects.of(sentence, carrier, slot))
                        .ifPresent(gathered::take);
                at = carrier;
            }
        }
        boolean bareNoun = trigger.head().isNoun() && trigger.carrier().isEmpty();
        climb(sentence, at, gathered, !bareNoun || !presupposition.holds(sentence, at, gathered));
        if (Polarity.isAsked(sentence, trigger.head())) {
            gathered.leaveOpen();
        }
        if (gathered.sources().isEmpty()) {
            speakers.credited(sentence, trigger.head(), gathered.passed()).forEach(gathered.sources()::putIfAbsent);
        }
        return gathered.settle();
    }

    /** The stance towards what a verb or a predicate states of itself, without an event: "is the leader of …". */
    public Stance of(Sentence sentence, Token predicate) {
        StanceEvidence gathered = new StanceEvidence();
        polarity.beside(sentence, predicate, gathered);
        climb(sentence, predicate, gathered, true);
        if (Polarity.isAsked(sentence, predicate)) {
            gathered.leaveOpen();
        }
        return gathered.settle();
    }

    /** The stance towards what a word beside a name says in passing: only its own negation counts. */
    public Stance beside(Sentence sentence, Token word) {
        StanceEvidence gathered = new StanceEvidence();
        polarity.beside(sentence, word, gathered);
        return gathered.settle();
    }

    private void climb(Sentence sentence, Token from, StanceEvidence gathered, boolean isFactual) {
        Token at = from;
        boolean factual = isFactual;
        Optional<Token> content = Optional.empty();
        for (int steps = 0; steps < sentence.size() && at.head() >= 0; steps++) {
            Token above = sentence.token(at.head());
            gathered.passed().add(at);
            parenthesis(sentence, at, gathered);
            boolean ofContent = content.filter(at::equals).isPresent() && ofContent(sentence, at, above, gathered);
            if (isContent(sentence, at, above)) {
                content = Optional.of(above);
            }
            if (!ofContent) {
                factual = step(sentence, at, above, gathered, factual);
            }
            at = above;
        }
        parenthesis(sentence, at, gathered);
    }

    /** Takes what one step up the tree says; false where what stands above has no say in factuality any more. */
    private boolean step(Sentence sentence, Token at, Token above, StanceEvidence gathered, boolean factual) {
        return switch (at.relation()) {
            case "conj" -> {
                polarity.ofCoordination(sentence, at, above, gathered);
                yield factual;
            }
            case "acl:relcl", "appos" -> false;
            case "parataxis" -> {
                if (!isReportAfter(sentence, at)) {
                    report(sentence, above, gathered);
                }
                if (isSpeakerBefore(sentence, above, at)) {
                    // "UN: army shelled hospital"
                    speakers.named(sentence, above).forEach(gathered.sources()::putIfAbsent);
                }
                yield false;
            }
            default -> {
                if (factual) {
                    yield apply(sentence, at, above, gathered);
                }
                presupposed(sentence, at, above, gathered);
                yield false;
            }
        };
    }

    private static boolean isOfSpeaker(Token token) {
        return FunctionWords.FIRST_PERSON_PRONOUNS.contains(token.text().toLowerCase(Locale.ROOT));
    }

    /** "UN: army shelled hospital", and not what somebody says of himself in a turn. */
    private static boolean isSpeakerBefore(Sentence sentence, Token label, Token clause) {
        int colon = label.index() + 1;
        List<Token> subjects = sentence.children(clause, "nsubj", "nsubj:pass");
        return label.isNoun()
                && colon < clause.index()
                && sentence.token(colon).text().equals(":")
                && sentence.tokens().subList(0, label.index()).stream()
                        .allMatch(word -> word.isProper() && word.head() == label.index())
                && !subjects.isEmpty()
                && subjects.stream().noneMatch(StanceFinder::isOfSpeaker);
    }

    /** Whether the word below is what the noun above says that somebody claims: "claims that …", "talk of …". */
    private boolean isContent(Sentence sentence, Token below, Token above) {
        return effects.isContentNoun(above)
                && Complements.slot(sentence, below)
                        .filter(slot -> effects.of(sentence, above, slot).isPresent())
                        .isPresent();
    }

    /** Applies what is done to a claim, if anything is, to the event that is its content: "dismissed claims that …". */
    private boolean ofContent(Sentence sentence, Token noun, Token above, StanceEvidence gathered) {
        Optional<FactualityOperators.Effect> effect = effects.onContent(sentence, noun, above);
        effect.ifPresent(gathered::take);
        boolean source = effect.or(
                        () -> Complements.slot(sentence, noun).flatMap(slot -> effects.of(sentence, above, slot)))
                .filter(FactualityOperators.Effect::source)
                .isPresent();
        if (source) {
            speakers.of(sentence, above).forEach(gathered.sources()::putIfAbsent);
        }
        if (effect.isPresent() && Polarity.isNegated(sentence, above)) {
            gathered.leaveOpen();
        }
        gathered.report();
        return effect.isPresent();
    }

    /** What the sentence takes for granted stays so, but a denial around it leaves no plain triple of it. */
    private void presupposed(Sentence sentence, Token below, Token above, StanceEvidence gathered) {
        if (below.relation().equals("ccomp")) {
            report(sentence, above, gathered);
        }
        boolean denied = Complements.slot(sentence, below)
                .flatMap(slot -> effects.of(sentence, above, slot))
                .filter(FactualityOperators.Effect::negates)
                .isPresent();
        if (denied || isContent(sentence, below, above)) {
            gathered.forbidPlainTriple();
        }
    }

    /** Applies what the word above does to the one below; false where its factuality has no say any more. */
    private boolean apply(Sentence sentence, Token below, Token above, StanceEvidence gathered) {
        polarity.ofConjunction(sentence, below, gathered);
        polarity.ofSequence(sentence, below, above, gathered);
        Optional<Slot> slot = Complements.slot(sentence, below);
        if (slot.isEmpty()) {
            boolean happens = below.is("nsubj") && verbs.tellsOfCourse(above.lemma());
            if (happens) {
                polarity.beside(sentence, above, gathered);
            }
            return happens || below.relation().matches("compound|nmod:poss|nmod|obl");
        }
        if (!below.isVerb()) {
            effects.ofPreposition(slot.get()).ifPresent(gathered::take);
        }
        if (slot.get() == Function.CLAUSE && isEmbeddedQuestion(sentence, below)) {
            return false;
        }
        if (slot.get() == Function.INFINITIVE
                && (Control.getsInTouch(sentence, above) || Control.isDemonstration(above))) {
            if (!gathered.isSpeech()) {
                gathered.leaveOpen();
            }
            polarity.beside(sentence, above, gathered);
            return true;
        }
        Optional<FactualityOperators.Effect> effect = effects.ofObject(sentence, below, above, slot.get())
                .or(() -> effects.of(sentence, above, slot.get()))
                .or(() -> effects.onEvent(sentence, below, slot.get(), gathered));
        if (effect.isEmpty() && isPurpose(below, above, slot.get())) {
            gathered.leaveOpen();
        }
        if (slot.get() == Function.INFINITIVE) {
            polarity.onInfinitive(sentence, above).ifPresent(gathered::take);
        }
        effect.ifPresent(gathered::take);
        if (effect.filter(FactualityOperators.Effect::presupposes).isPresent()) {
            return false;
        }
        if (effect.filter(FactualityOperators.Effect::source).isPresent()) {
            speakers.of(sentence, above).forEach(gathered.sources()::putIfAbsent);
            if (Polarity.isNegated(sentence, above)) {
                // Who does not say or believe it leaves it open.
                gathered.leaveOpen();
            }
            gathered.report();
        } else if (effect.isPresent() || slot.get() instanceof Function) {
            polarity.beside(sentence, above, gathered);
        }
        return true;
    }

    /** "did not say who killed the lawyer": that he was killed is taken for granted. */
    private static boolean isEmbeddedQuestion(Sentence sentence, Token clause) {
        return sentence.children(clause, "nsubj", "obj", "advmod").stream()
                .anyMatch(child -> child.tag().matches("WP|WRB") && child.index() < clause.index());
    }

    private static boolean isPurpose(Token below, Token above, Slot slot) {
        return slot == Function.INFINITIVE
                && (below.relation().matches("advcl|acl|dep") || above.tag().startsWith("NN"));
    }

    /** "…, the group said", "as the mayor reported": a report that the parser attached beside the clause. */
    private void parenthesis(Sentence sentence, Token clause, StanceEvidence gathered) {
        for (Token child : sentence.children(clause, "parataxis", "dep", "advcl")) {
            boolean beside = !child.is("advcl")
                    || sentence.child(child, "mark")
                            .filter(mark -> mark.lemma().equals("as"))
                            .isPresent();
            if (child.isVerb()
                    && beside
                    && !tellsOfItsOwn(sentence, child)
                    && !gathered.passed().contains(child)) {
                report(sentence, child, gathered);
            }
        }
        speakers.credited(sentence, clause, gathered.passed()).forEach(gathered.sources()::putIfAbsent);
    }

    /** "Chad has agreed to talks, the speaker said": that he said it is not what Chad agreed to. */
    private boolean isReportAfter(Sentence sentence, Token verb) {
        return speakers.reports(verb)
                && sentence.child(verb, "ccomp", "xcomp").isEmpty()
                && sentence.head(verb)
                        .filter(head -> head.index() < verb.index())
                        .isPresent();
    }

    /** "Norland bans imports, Westmark threatens to retaliate": a second headline, which does not report the first. */
    private static boolean tellsOfItsOwn(Sentence sentence, Token verb) {
        return verb.is("parataxis")
                && sentence.children(verb, "xcomp", "ccomp").stream()
                        .anyMatch(mentioned -> mentioned.index() > verb.index());
    }

    private void report(Sentence sentence, Token verb, StanceEvidence gathered) {
        Optional<FactualityOperators.Effect> effect =
                effects.of(sentence, verb, Function.CLAUSE).filter(FactualityOperators.Effect::source);
        effect.ifPresent(said -> gathered.take(
                new FactualityOperators.Effect(Optional.empty(), said.certainty(), true, said.neutral())));
        if (effect.isPresent() || speakers.isQuoted(sentence, verb)) {
            speakers.of(sentence, verb).forEach(gathered.sources()::putIfAbsent);
        }
    }
}
