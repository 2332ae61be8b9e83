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
        return Voice.isPassive(sentence, verb) ? agents(sentence, verb) : Subjects.surface(sentence, verb);
    }

    /**
     * The noun phrases after "by"; also those that the parser attaches to the first of coordinated passives, where
     * they stand after this one: "was kidnapped and murdered by bandits", but not "was kidnapped by bandits and murdered".
     */
    private static List<Token> agents(Sentence sentence, Token verb) {
        List<Token> own = PrepositionalPhrases.of(sentence, verb, "by");
        Token first = Coordination.first(sentence, verb);
        return !own.isEmpty() || !Voice.isPassive(sentence, first)
                ? own
                : PrepositionalPhrases.of(sentence, first, "by").stream()
                        .filter(agent -> agent.index() > verb.index())
                        .toList();
    }

    /** Those to whom the event is done; what is given, where somebody is given it. */
    public static List<Token> objects(Sentence sentence, Token verb) {
        return Voice.isPassive(sentence, verb) && !isGiven(sentence, verb)
                ? Subjects.surface(sentence, verb)
                : DirectObjects.of(sentence, verb);
    }

    /** Those who are given something: "gave the villagers blankets", "the villagers were given blankets". */
    public static List<Token> recipients(Sentence sentence, Token verb) {
        return Voice.isPassive(sentence, verb) && isGiven(sentence, verb)
                ? Subjects.surface(sentence, verb)
                : sentence.children(verb, "iobj").stream()
                        .flatMap(token -> Coordination.members(sentence, token).stream())
                        .toList();
    }

    /** A passive with an object of its own and a subject that it is done to. */
    private static boolean isGiven(Sentence sentence, Token verb) {
        return Valency.has(Valency.Pattern.GIVING, verb.lemma())
                && sentence.child(verb, "nsubj:pass").isPresent()
                && sentence.child(verb, "obj")
                        .filter(object -> object.index() > verb.index())
                        .isPresent();
    }
}
