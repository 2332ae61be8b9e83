package org.newsgraph.grammar;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** The predicate whose clause a word stands in, and the predicate's other arguments. */
public final class Predicates {
    private static final Set<String> AGENT = Set.of("by");

    private Predicates() {}

    /** The verb, or the noun or adjective with a subject, that governs a word. */
    public static Optional<Token> governing(Sentence sentence, Token word) {
        Token at = word;
        for (int steps = 0; steps < sentence.size() && at.head() >= 0; steps++) {
            Token above = sentence.token(at.head());
            boolean clause = at.relation().matches("nsubj.*|obj|iobj|obl.*|ccomp|advcl|xcomp");
            if (clause || above.isVerb()) {
                return Optional.of(above);
            }
            at = above;
        }
        return Optional.empty();
    }

    /**
     * The other arguments of the predicate that governs a word, directly or inside a phrase ("164 of them"): by their
     * relations to it, with its {@link Subjects#nearest} subject and the noun that its clause modifies.
     *
     * <p>Not what {@link ArgumentStructure} gives: these are the surface arguments, active or passive alike, since a
     * pronoun is bound by them all.
     */
    public static List<Token> otherArguments(Sentence sentence, Token word) {
        return governing(sentence, word)
                .map(predicate -> otherArguments(sentence, predicate, word))
                .orElse(List.of());
    }

    private static List<Token> otherArguments(Sentence sentence, Token predicate, Token word) {
        Set<Token> others = new LinkedHashSet<>(sentence.children(predicate, "nsubj", "obj", "iobj", "obl").stream()
                .filter(argument -> !sentence.isBelow(word, argument))
                .filter(argument -> !argument.is("obl") || PrepositionalPhrases.isAfter(sentence, argument, AGENT))
                .toList());
        if (!word.is("nsubj")) {
            Subjects.nearest(sentence, predicate)
                    .filter(subject -> subject.index() != word.index())
                    .ifPresent(others::add);
        }
        if (predicate.is("acl")) {
            sentence.head(predicate).ifPresent(others::add); // "the coalition it leads"
        }
        return List.copyOf(others);
    }

    /** Whether a word stands in the verb's direct object. */
    public static boolean isInObject(Sentence sentence, Token verb, Token word) {
        return sentence.children(verb, "obj").stream().anyMatch(object -> sentence.isBelow(word, object));
    }
}
