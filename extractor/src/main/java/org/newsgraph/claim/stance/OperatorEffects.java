package org.newsgraph.claim.stance;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.grammar.FunctionWords;
import org.newsgraph.lexicon.FactualityOperators;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** What a word does to the event in one of its slots: "refused to help", "opposed the deployment". */
final class OperatorEffects {
    /** In the table: the word takes its object for granted ("violated a truce"). */
    static final String GIVEN = "given";

    /** What leads from a word for talks, votes and the like to what they are about. */
    private static final Set<String> ABOUT = Set.of("to", "on", "over", "about");

    private final FactualityOperators operators;

    OperatorEffects(FactualityOperators operators) {
        this.operators = operators;
    }

    /** The effect of the word above on what stands in one of its slots. */
    Optional<FactualityOperators.Effect> of(Token above, String slot) {
        String pos = above.isVerb() ? "verb" : above.isNoun() ? "noun" : "adjective";
        return operators.of(above.lemma(), pos, slot);
    }

    /**
     * "opposed the deployment of troops", "put off the march", "backed a meeting", "talks on a withdrawal": events are
     * left open that words, or what is there already, would not be.
     */
    Optional<FactualityOperators.Effect> onEvent(Sentence sentence, Token below, String slot, StanceEvidence gathered) {
        Token above = sentence.token(below.head());
        boolean object = slot.equals("object");
        boolean about = above.isVerb() ? slot.equals("to") : ABOUT.contains(slot);
        Optional<FactualityOperators.Effect> none = Optional.empty();
        return (gathered.isMeasure() && (object || about) ? of(above, "measure") : none)
                .or(() ->
                        gathered.isMeasure() && object && isIndefinite(sentence, below) ? of(above, "proposal") : none)
                .or(() -> object && !gathered.isSpeech() ? of(above, "deed") : none);
    }

    /** "a meeting", "talks" */
    private static boolean isIndefinite(Sentence sentence, Token noun) {
        List<Token> determiners = sentence.children(noun, "det", "nmod:poss");
        return determiners.isEmpty()
                ? noun.tag().equals("NNS")
                : determiners.stream().allMatch(FunctionWords::isIndefiniteArticle);
    }

    /** "expressed readiness to resume talks": the parser attaches to the verb what its object promises. */
    Optional<FactualityOperators.Effect> ofObject(Sentence sentence, Token below, Token above, String slot) {
        return slot.equals("infinitive") && above.isVerb()
                ? sentence.children(above, "obj").stream()
                        .filter(object -> object.index() < below.index())
                        .flatMap(object -> of(object, slot).stream())
                        .findFirst()
                : Optional.empty();
    }
}
