package org.newsgraph.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** Noun phrases after prepositions. */
public final class PrepositionalPhrases {
    private PrepositionalPhrases() {}

    /** The noun phrases after a preposition that depend on a token; a relative pronoun gives its antecedent. */
    public static List<Token> of(Sentence sentence, Token governor, String preposition) {
        List<Token> found = new ArrayList<>();
        for (Token child : sentence.children(governor, "obl", "nmod", "dep")) {
            boolean fits = !child.relation().equals("nmod:poss")
                    && sentence.children(child, "case", "mark").stream()
                            .anyMatch(word -> word.lemma().equalsIgnoreCase(preposition));
            if (fits && !child.isVerb()) {
                found.addAll(Coordination.members(sentence, RelativeClauses.antecedent(sentence, governor, child)));
            }
        }
        found.addAll(markedAddressees(sentence, governor, preposition));
        return found;
    }

    /** "called on X to leave", where the parser took "on" for a conjunction and X for the subject of the infinitive. */
    private static List<Token> markedAddressees(Sentence sentence, Token governor, String preposition) {
        if (!FunctionWords.TAKEN_FOR_CONJUNCTIONS.contains(preposition)) {
            return List.of();
        }
        return sentence.children(governor, "advcl", "xcomp", "ccomp", "acl").stream()
                .filter(clause -> VerbForm.isInfinitive(sentence, clause))
                .filter(clause -> sentence.children(clause, "mark").stream()
                        .anyMatch(mark -> mark.lemma().equalsIgnoreCase(preposition)
                                && !mark.tag().equals("TO")))
                .flatMap(clause -> sentence.children(clause, "nsubj").stream())
                .flatMap(subject -> Coordination.members(sentence, subject).stream())
                .toList();
    }

    /** Whether a noun stands after one of these prepositions: the first word that marks its case is one. */
    public static boolean isAfter(Sentence sentence, Token noun, Set<String> prepositions) {
        return sentence.child(noun, "case")
                .filter(word -> prepositions.contains(word.lemma()))
                .isPresent();
    }
}
