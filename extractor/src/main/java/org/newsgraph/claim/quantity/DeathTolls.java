package org.newsgraph.claim.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.grammar.PrepositionalPhrases;
import org.newsgraph.lexicon.Cues;
import org.newsgraph.lexicon.Cues.Cue;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** Finds what a sentence gives as the number of the dead: "the death toll rose to 45". */
final class DeathTolls {
    private final Cues cues;

    DeathTolls(Cues cues) {
        this.cues = cues;
    }

    /** "the death toll rose to 45", "a death toll of 45", "put the death toll at 45", "the number of dead reached 45". */
    List<CountedDead> of(Sentence sentence) {
        List<CountedDead> found = new ArrayList<>();
        for (Token toll : sentence.tokens()) {
            Optional<Token> counted = isDeathToll(sentence, toll) ? Optional.of(toll) : countedDead(sentence, toll);
            if (counted.isEmpty()) {
                continue;
            }
            Optional<Token> verb = sentence.head(toll);
            Stream<Token> inside = sentence.children(toll, "nmod").stream();
            Stream<Token> outside = verb.filter(word -> cues.has(Cue.TOLL_VERB, word.lemma())).stream()
                    .flatMap(word -> sentence.children(word, "obl", "obj", "nmod", "dep").stream())
                    .filter(word -> sentence.children(word, "case").stream()
                            .allMatch(preposition ->
                                    Set.of("to", "at", "of", "least", "than").contains(preposition.lemma())));
            Stream<Token> predicate =
                    verb.filter(word -> sentence.child(word, "cop").isPresent()).stream();
            List<Token> numbers = Stream.of(inside, outside, predicate)
                    .flatMap(one -> one)
                    .filter(word -> word.tag().equals("CD")
                            || sentence.child(word, "nummod").isPresent())
                    .limit(1)
                    .toList();
            found.add(new CountedDead(counted.get(), verb.filter(Token::isVerb).orElse(toll), numbers));
        }
        return found;
    }

    private boolean isDeathToll(Sentence sentence, Token toll) {
        if (!cues.has(Cue.TOLL, toll.lemma())) {
            return false;
        }
        List<Token> before = sentence.children(toll, "compound", "amod", "nmod:poss", "nmod");
        boolean grows = toll.is("nsubj")
                && sentence.head(toll)
                        .filter(verb -> cues.has(Cue.DEATH_TOLL_VERB, verb.lemma()))
                        .isPresent();
        return before.stream().anyMatch(word -> cues.has(Cue.THOSE_KILLED, word.lemma()))
                || (before.isEmpty() && grows);
    }

    /** "the number of dead", "the number of people killed": the words that say dead. */
    private Optional<Token> countedDead(Sentence sentence, Token number) {
        if (!cues.has(Cue.COUNT, number.lemma())) {
            return Optional.empty();
        }
        List<Token> whose = PrepositionalPhrases.of(sentence, number, "of");
        return whose.stream()
                .filter(word -> cues.has(Cue.THOSE_KILLED, word.lemma()))
                .findFirst()
                .or(() -> Stream.concat(whose.stream(), Stream.of(number))
                        .flatMap(word -> sentence.children(word, "acl").stream())
                        .filter(verb -> cues.has(Cue.KILLING, verb.lemma())
                                && verb.tag().equals("VBN"))
                        .findFirst());
    }
}
