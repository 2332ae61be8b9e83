package org.newsgraph.claim.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsgraph.grammar.Coordination;
import org.newsgraph.lexicon.Cues;
import org.newsgraph.lexicon.Cues.Cue;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** Finds who is told to be among the dead: "among those killed were two monks". */
final class MembersOfTheDead {
    private final Cues cues;

    MembersOfTheDead(Cues cues) {
        this.cues = cues;
    }

    /** "the dead included 12 policemen", "among those killed were two monks", "two monks were among the dead". */
    List<CountedDead> of(Sentence sentence) {
        List<CountedDead> found = new ArrayList<>();
        for (Token word : sentence.tokens()) {
            Optional<Token> dead = theDead(sentence, word);
            if (dead.isEmpty()) {
                continue;
            }
            Optional<Token> above = sentence.head(dead.get());
            boolean among = sentence.children(dead.get(), "case").stream()
                    .anyMatch(child -> child.lemma().equalsIgnoreCase("among"));
            boolean copular = sentence.child(dead.get(), "cop").isPresent();
            if (among && copular) {
                subjects(sentence, dead.get()).forEach(list -> found.add(new CountedDead(word, dead.get(), list)));
            } else if (among
                    && above.isPresent()
                    && sentence.child(above.get(), "cop").isPresent()) {
                found.add(new CountedDead(word, above.get(), Coordination.members(sentence, above.get())));
            } else if (among && above.filter(verb -> verb.lemma().equals("be")).isPresent()) {
                subjects(sentence, above.get()).forEach(list -> found.add(new CountedDead(word, above.get(), list)));
            } else if (among && above.filter(Token::isVerb).isPresent()) {
                // "counted 82 soldiers among the dead"
                objects(sentence, above.get()).forEach(list -> found.add(new CountedDead(word, above.get(), list)));
            } else if (among
                    && above.filter(noun -> noun.is("obj") || noun.is("conj")).isPresent()) {
                listed(sentence, above.get()).forEach(list -> found.add(new CountedDead(word, list.get(0), list)));
            } else if (dead.get().is("nsubj")
                    && above.filter(verb -> cues.has(Cue.INCLUDING, verb.lemma()))
                            .isPresent()) {
                sentence.child(above.get(), "obj")
                        .map(object -> Coordination.members(sentence, object))
                        .ifPresent(list -> found.add(new CountedDead(word, above.get(), list)));
            } else if (dead.get().is("nsubj")
                    && above.filter(noun -> sentence.child(noun, "cop").isPresent())
                            .isPresent()) {
                found.add(new CountedDead(word, above.get(), Coordination.members(sentence, above.get())));
            }
        }
        return found;
    }

    private static Stream<List<Token>> objects(Sentence sentence, Token verb) {
        return sentence.child(verb, "obj").map(object -> Coordination.members(sentence, object)).stream();
    }

    /** The whole list, where the parser attached something to one member of it. */
    private static Stream<List<Token>> listed(Sentence sentence, Token member) {
        Token first = member;
        while (first.is("conj")
                && first.head() >= 0
                && sentence.token(first.head()).isNoun()) {
            first = sentence.token(first.head());
        }
        return first.is("obj") ? Stream.of(Coordination.members(sentence, first)) : Stream.empty();
    }

    private static Stream<List<Token>> subjects(Sentence sentence, Token clause) {
        return sentence.child(clause, "nsubj").map(subject -> Coordination.members(sentence, subject)).stream();
    }

    /** The head of the phrase in which a word means those who were killed: "the dead", "those killed", "the victims". */
    private Optional<Token> theDead(Sentence sentence, Token word) {
        if (cues.has(Cue.THOSE_KILLED, word.lemma())) {
            return sentence.child(word, "det")
                    .filter(article -> article.text().equalsIgnoreCase("the"))
                    .map(article -> word);
        }
        boolean those = cues.has(Cue.KILLING, word.lemma()) && word.tag().equals("VBN");
        return sentence.head(word)
                .filter(above -> those
                        && word.relation().matches("acl|amod")
                        && above.lemma().matches("(?i)those|that"));
    }
}
