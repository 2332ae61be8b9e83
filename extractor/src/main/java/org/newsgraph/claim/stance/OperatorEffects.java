package org.newsgraph.claim.stance;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.grammar.FunctionWords;
import org.newsgraph.lexicon.Complement;
import org.newsgraph.lexicon.Complement.Special;
import org.newsgraph.lexicon.FactualityOperators;
import org.newsgraph.lexicon.FactualityOperators.WordClass;
import org.newsgraph.lexicon.Slot;
import org.newsgraph.lexicon.Slot.Function;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** What a word does to the event in one of its slots: "refused to help", "opposed the deployment". */
final class OperatorEffects {
    private static final Slot TO = new Slot.After("to");

    /** What leads from a word for talks, votes and the like to what they are about. */
    private static final Set<Slot> ABOUT =
            Set.of(TO, new Slot.After("on"), new Slot.After("over"), new Slot.After("about"));

    private final FactualityOperators operators;

    OperatorEffects(FactualityOperators operators) {
        this.operators = operators;
    }

    /** The effect of the word above on its complement. */
    Optional<FactualityOperators.Effect> of(Token above, Complement complement) {
        WordClass wordClass = above.isVerb() ? WordClass.VERB : above.isNoun() ? WordClass.NOUN : WordClass.ADJECTIVE;
        return operators.of(above.lemma(), wordClass, complement);
    }

    /** The effect of the preposition on the noun after it: "without". */
    Optional<FactualityOperators.Effect> ofPreposition(Slot slot) {
        return slot instanceof Slot.After after
                ? operators.of(after.preposition(), WordClass.PREPOSITION, Special.NOUN)
                : Optional.empty();
    }

    /**
     * "opposed the deployment of troops", "put off the march", "backed a meeting", "talks on a withdrawal": events are
     * left open that words, or what is there already, would not be.
     */
    Optional<FactualityOperators.Effect> onEvent(Sentence sentence, Token below, Slot slot, StanceEvidence gathered) {
        Token above = sentence.token(below.head());
        boolean object = slot == Function.OBJECT;
        boolean about = above.isVerb() ? slot.equals(TO) : ABOUT.contains(slot);
        Optional<FactualityOperators.Effect> none = Optional.empty();
        return (gathered.isMeasure() && (object || about) ? of(above, Special.MEASURE) : none)
                .or(() -> gathered.isMeasure() && object && isIndefinite(sentence, below)
                        ? of(above, Special.PROPOSAL)
                        : none)
                .or(() -> object && !gathered.isSpeech() ? of(above, Special.EVENT) : none);
    }

    /** "a meeting", "talks" */
    private static boolean isIndefinite(Sentence sentence, Token noun) {
        List<Token> determiners = sentence.children(noun, "det", "nmod:poss");
        return determiners.isEmpty()
                ? noun.tag().equals("NNS")
                : determiners.stream().allMatch(FunctionWords::isIndefiniteArticle);
    }

    /** "expressed readiness to resume talks": the parser attaches to the verb what its object promises. */
    Optional<FactualityOperators.Effect> ofObject(Sentence sentence, Token below, Token above, Slot slot) {
        return slot == Function.INFINITIVE && above.isVerb()
                ? sentence.children(above, "obj").stream()
                        .filter(object -> object.index() < below.index())
                        .flatMap(object -> of(object, slot).stream())
                        .findFirst()
                : Optional.empty();
    }
}
