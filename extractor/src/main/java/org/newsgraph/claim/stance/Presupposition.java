package org.newsgraph.claim.stance;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsgraph.grammar.Complements;
import org.newsgraph.grammar.FunctionWords;
import org.newsgraph.lexicon.FactualityOperators;
import org.newsgraph.lexicon.Slot;
import org.newsgraph.lexicon.Slot.Function;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** Events that a sentence takes for granted, whatever becomes of what it tells of them: "violated the truce". */
final class Presupposition {
    /** What leads from a noun to the event that it belongs to, and which is there without it. */
    private static final Set<Slot> OCCASION = Stream.of(
                    "in", "to", "on", "over", "about", "during", "after", "before", "since")
            .map(Slot.After::new)
            .collect(Collectors.toUnmodifiableSet());

    private static final Slot FOR = new Slot.After("for");

    private final OperatorEffects effects;

    Presupposition(FactualityOperators operators) {
        this.effects = new OperatorEffects(operators);
    }

    /**
     * Whether an event noun's governor takes the event for granted: "to uphold the ceasefire" speaks of one that is
     * there, "to call for a ceasefire" of one that is not.
     */
    boolean holds(Sentence sentence, Token noun, StanceEvidence gathered) {
        Optional<Token> above = sentence.head(noun);
        Optional<Slot> slot = Complements.slot(sentence, noun);
        boolean definite = sentence.children(noun, "det", "nmod:poss").stream()
                .noneMatch(word -> FunctionWords.isIndefiniteArticle(word)
                        || Set.of("no", "any").contains(word.lemma().toLowerCase(Locale.ROOT)));
        boolean mentioned = sentence.child(noun, "acl:relcl").isPresent();
        if (slot.isPresent() && isGiven(sentence, above, slot.get())) {
            return true;
        }
        if (isOccasion(sentence, noun, above, slot, gathered)) {
            return true;
        }
        return above.isPresent()
                && slot.isPresent()
                && above.get().isVerb()
                && (definite || mentioned)
                && !slot.get().equals(FOR)
                && effects.of(sentence, above.get(), slot.get())
                        .or(() -> effects.onEvent(sentence, noun, slot.get(), gathered))
                        .isEmpty()
                && effects.ofPreposition(slot.get()).isEmpty();
    }

    /** "refused any help in the war": the war is on, whatever becomes of the help. */
    private boolean isOccasion(
            Sentence sentence, Token noun, Optional<Token> above, Optional<Slot> slot, StanceEvidence gathered) {
        boolean event = !gathered.isMeasure() && !gathered.isSpeech();
        return event
                && slot.filter(OCCASION::contains).isPresent()
                && above.filter(Token::isNoun).isPresent()
                && effects.of(sentence, above.get(), slot.get()).isEmpty()
                && sentence.children(noun, "det").stream()
                        .anyMatch(word -> word.lemma().equalsIgnoreCase("the"));
    }

    /** "violated the truce", "denied responsibility for the bombing" */
    private boolean isGiven(Sentence sentence, Optional<Token> above, Slot slot) {
        return above.filter(word -> word.isNoun() || slot == Function.OBJECT)
                .flatMap(word -> effects.of(sentence, word, slot))
                .filter(FactualityOperators.Effect::presupposes)
                .isPresent();
    }
}
