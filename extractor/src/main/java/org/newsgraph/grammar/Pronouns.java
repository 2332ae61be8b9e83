package org.newsgraph.grammar;

import java.util.Locale;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** Pronouns that taggers take for nouns, adjectives or numbers: "nobody", "no one", "each other", "one another". */
public final class Pronouns {
    private Pronouns() {}

    /** "attacked each other", "accused one another": those who do it do it to those among them. */
    public static boolean isReciprocal(Sentence sentence, Token token) {
        return (is(token, "other") && is(sentence, token.index() - 1, "each"))
                || (is(token, "one") && is(sentence, token.index() + 1, "another"));
    }

    /** "nobody", "no one" */
    public static boolean isNobody(Sentence sentence, Token token) {
        return is(token, "nobody")
                || is(token, "no-one")
                || (is(token, "one") && is(sentence, token.index() - 1, "no"));
    }

    /** Whether a pronoun stands for persons as participants, whoever they are. */
    public static boolean isOfPersons(Sentence sentence, Token token) {
        return FunctionWords.PRONOUNS_OF_PERSONS.contains(token.text().toLowerCase(Locale.ROOT))
                || isReciprocal(sentence, token)
                || isNobody(sentence, token);
    }

    private static boolean is(Sentence sentence, int at, String word) {
        return at >= 0 && at < sentence.size() && is(sentence.token(at), word);
    }

    private static boolean is(Token token, String word) {
        return token.text().equalsIgnoreCase(word);
    }
}
