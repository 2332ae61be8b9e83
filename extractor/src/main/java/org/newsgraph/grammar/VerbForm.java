package org.newsgraph.grammar;

import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** The form in which a verb stands: infinitive, with a modal auxiliary, past. */
public final class VerbForm {
    private VerbForm() {}

    /** Whether "to" opens the verb's clause, be it tagged as a particle or as a conjunction: "to leave", "to have left". */
    public static boolean isInfinitive(Sentence sentence, Token verb) {
        return verb.isVerb()
                && sentence.children(verb, "mark", "aux").stream()
                        .anyMatch(mark -> mark.tag().equals("TO")
                                || (mark.is("mark")
                                        && mark.lemma().equals("to")
                                        && verb.tag().equals("VB")));
    }

    /**
     * Whether the verb is a base form and "to" its first conjunction. Narrower than {@link #isInfinitive}: neither "to have
     * left", whose main verb is a participle, nor "in order to leave", which another word opens.
     */
    public static boolean isPlainInfinitive(Sentence sentence, Token verb) {
        return verb.tag().equals("VB")
                && sentence.child(verb, "mark")
                        .filter(mark -> mark.lemma().equals("to"))
                        .isPresent();
    }

    /** "will meet", "should meet". */
    public static boolean hasModal(Sentence sentence, Token verb) {
        return sentence.children(verb, "aux").stream()
                .anyMatch(auxiliary -> FunctionWords.MODALS.contains(auxiliary.lemma()));
    }
}
