package org.newsgraph.grammar;

import java.util.Optional;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** Relative pronouns, their antecedents, and the gap that a relative clause leaves where it has no pronoun. */
public final class RelativeClauses {
    private RelativeClauses() {}

    /** Whether the word is a relative pronoun by form and tag; "that" as a demonstrative or a conjunction is none. */
    public static boolean isRelative(Token token) {
        return FunctionWords.has(FunctionWords.RELATIVES, token) && token.tag().startsWith("W")
                || token.tag().equals("WDT");
    }

    /**
     * Whether the word is a relative pronoun by its form alone. Wider than {@link #isRelative}, since it takes "that"
     * however it was tagged; and narrower, since "whose" and "what" are none.
     */
    public static boolean isRelativeByForm(Token token) {
        return FunctionWords.has(FunctionWords.RELATIVE_PRONOUNS, token);
    }

    /** What an argument of a verb stands for: the antecedent of a relative pronoun, else itself. */
    static Token antecedent(Sentence sentence, Token verb, Token argument) {
        if (!isRelative(argument)) {
            return cleft(sentence, verb, argument).orElse(argument);
        }
        Token clause = Coordination.first(sentence, verb);
        return clause.is("acl") && clause.head() >= 0 ? sentence.token(clause.head()) : argument;
    }

    /** "What they shelled was a school": what the clause leaves open the sentence's predicate says, unless it is denied. */
    private static Optional<Token> cleft(Sentence sentence, Token verb, Token argument) {
        boolean what = argument.tag().equals("WP") && argument.lemma().equalsIgnoreCase("what") && verb.is("csubj");
        return sentence.head(verb)
                .filter(predicate -> what
                        && predicate.isNoun()
                        && sentence.child(predicate, "cop").isPresent())
                .filter(predicate -> sentence.children(predicate, "advmod", "neg").stream()
                        .noneMatch(word -> FunctionWords.has(FunctionWords.NEGATIONS, word)))
                .filter(predicate -> sentence.children(predicate, "det").stream()
                        .noneMatch(word -> FunctionWords.has(FunctionWords.NO_DETERMINERS, word)));
    }

    /** The antecedent that is the object of a relative clause without a pronoun: "the town the army shelled". */
    static Optional<Token> gap(Sentence sentence, Token verb) {
        boolean open = verb.relation().equals("acl:relcl")
                && sentence.child(verb, "nsubj")
                        .filter(subject -> !isRelative(subject))
                        .isPresent()
                && sentence.child(verb, "ccomp", "xcomp").isEmpty();
        return open && !hasRelativeOblique(sentence, verb) ? sentence.head(verb) : Optional.empty();
    }

    private static boolean hasRelativeOblique(Sentence sentence, Token verb) {
        return sentence.children(verb, "obl", "advmod").stream()
                .anyMatch(child -> isRelative(child) || child.tag().equals("WRB"));
    }
}
