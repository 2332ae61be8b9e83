package org.newsgraph.grammar;

import java.util.List;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/**
 * Who does what to whom around a verb, whatever the construction: active and passive ({@link Voice}), relative clauses
 * ({@link RelativeClauses}), control and raising ({@link Control}), coordination ({@link Coordination}).
 *
 * <p>Arguments are the head tokens of noun phrases; coordinated ones come apart.
 */
public final class ArgumentStructure {
    private ArgumentStructure() {}

    /** Those who do the event. */
    public static List<Token> subjects(Sentence sentence, Token verb) {
        return Voice.isPassive(sentence, verb)
                ? PrepositionalPhrases.of(sentence, verb, "by")
                : Subjects.surface(sentence, verb);
    }

    /** Those to whom the event is done. */
    public static List<Token> objects(Sentence sentence, Token verb) {
        return Voice.isPassive(sentence, verb) ? Subjects.surface(sentence, verb) : DirectObjects.of(sentence, verb);
    }
}
