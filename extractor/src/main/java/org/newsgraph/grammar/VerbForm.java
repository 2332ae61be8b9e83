package org.newsgraph.grammar;

import java.util.List;
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

    /** Whether the verb has a finite form of its own or a finite auxiliary. */
    public static boolean isFinite(Sentence sentence, Token verb) {
        return verb.tag().matches("VBD|VBZ|VBP")
                || isMistakenPast(sentence, verb)
                || sentence.children(verb, "aux").stream()
                        .anyMatch(auxiliary -> auxiliary.tag().matches("VBD|VBZ|VBP|MD"));
    }

    /** "The rebels also detained a nurse", where the tagger took the past for a participle. */
    private static boolean isMistakenPast(Sentence sentence, Token verb) {
        return verb.tag().equals("VBN")
                && sentence.children(verb).stream()
                        .anyMatch(child -> child.relation().equals("nsubj"))
                && sentence.child(verb, "obj", "ccomp").isPresent()
                && sentence.children(verb, "aux").isEmpty();
    }

    /** Whether the verb is in the simple past: "said", "was killed", "were meeting"; not "has said" or "had said". */
    public static boolean isSimplePast(Sentence sentence, Token verb) {
        List<Token> auxiliaries = sentence.children(verb, "aux", "cop");
        boolean perfect = auxiliaries.stream()
                .anyMatch(auxiliary -> FunctionWords.PERFECT_AUXILIARIES.contains(auxiliary.lemma())
                        || auxiliary.tag().equals("MD"));
        boolean past = verb.tag().equals("VBD")
                || isMistakenPast(sentence, verb)
                || auxiliaries.stream().anyMatch(auxiliary -> auxiliary.tag().equals("VBD"));
        return past && !perfect;
    }

    /**
     * Whether the verb's first auxiliary, or else the verb, is in the past. Wider than {@link #isSimplePast}, since it takes
     * "had said"; and narrower, since it takes no past that the tagger mistook for a participle.
     */
    public static boolean isPast(Sentence sentence, Token verb) {
        return sentence.children(verb, "aux", "aux:pass", "cop").stream()
                .findFirst()
                .orElse(verb)
                .tag()
                .equals("VBD");
    }
}
