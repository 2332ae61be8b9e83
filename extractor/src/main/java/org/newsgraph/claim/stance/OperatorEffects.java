package org.newsgraph.claim.stance;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.grammar.Complements;
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

    /** The effect of the word above, with its particle if it has one ("ruled out"), on its complement. */
    Optional<FactualityOperators.Effect> of(Sentence sentence, Token above, Complement complement) {
        return of(Stream.of(above.lemma() + particle(sentence, above), above.lemma()), above, complement);
    }

    private Optional<FactualityOperators.Effect> of(Stream<String> words, Token above, Complement complement) {
        return words.flatMap(word -> operators.of(word, wordClass(above), complement).stream())
                .findFirst();
    }

    /** " off" after "brushed", with the space; nothing where there is no such word right after the verb. */
    private static String particle(Sentence sentence, Token verb) {
        return sentence.children(verb, "compound:prt", "advmod").stream()
                .filter(next -> next.index() == verb.index() + 1)
                .map(next -> " " + next.lemma().toLowerCase(Locale.ROOT))
                .findFirst()
                .orElse("");
    }

    private static WordClass wordClass(Token word) {
        return word.isVerb() ? WordClass.VERB : word.isNoun() ? WordClass.NOUN : WordClass.ADJECTIVE;
    }

    /**
     * The effect of the word on the event that is the content of a noun beside it: "dismissed claims that", "brushed off
     * suggestions that", "pushed back against reports that", "the denial of rumours that", "the claim that … is false".
     */
    Optional<FactualityOperators.Effect> onContent(Sentence sentence, Token noun, Token above) {
        boolean said = noun.is("nsubj")
                && (!above.isVerb() || sentence.child(above, "cop").isPresent());
        boolean object = noun.relation().matches("obj|nsubj:pass|dep");
        Optional<String> preposition = noun.relation().matches("obl|nmod")
                ? Complements.slot(sentence, noun).map(Slot::text)
                : Optional.empty();
        if (!said && !object && preposition.isEmpty()) {
            return Optional.empty();
        }
        String word = above.lemma();
        String particle = particle(sentence, above);
        // "dismissed as nonsense claims that": the parser takes the claims for what is after "as".
        String after = preposition
                .filter(one -> !one.equals("as"))
                .map(one -> " " + one)
                .orElse("");
        return of(Stream.of(word + particle + after, word + after), above, Special.CONTENT);
    }

    /** Whether the noun names what somebody claims or thinks, so that its clause need not be so: "claims", "the idea". */
    boolean isContentNoun(Token noun) {
        return noun.isNoun()
                && operators
                        .of(noun.lemma(), WordClass.NOUN, Function.CLAUSE)
                        .filter(effect -> effect.factuality().isEmpty()
                                && effect.certainty().isPresent())
                        .isPresent();
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
        return (gathered.isMeasure() && (object || about) ? of(sentence, above, Special.MEASURE) : none)
                .or(() -> gathered.isMeasure() && object && isIndefinite(sentence, below)
                        ? of(sentence, above, Special.PROPOSAL)
                        : none)
                .or(() -> object && !gathered.isSpeech() ? of(sentence, above, Special.EVENT) : none);
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
                        .flatMap(object -> of(sentence, object, slot).stream())
                        .findFirst()
                : Optional.empty();
    }
}
