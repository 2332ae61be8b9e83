package org.newsgraph.claim.event;

import org.newsgraph.claim.Trigger;
import org.newsgraph.grammar.VerbForm;
import org.newsgraph.lexicon.Entry;
import org.newsgraph.text.Sentence;

/** Words of events that here tell what somebody thinks of them: "consider the sanctions unfair". */
public final class NonEventiveVerbs {
    private NonEventiveVerbs() {}

    public static boolean hold(Trigger trigger) {
        return trigger.entry().pos() == Entry.PartOfSpeech.VERB && isJudged(trigger);
    }

    /** The trigger's own noun is the verb's object, and an adjective says what it is taken for. */
    private static boolean isJudged(Trigger trigger) {
        Sentence sentence = trigger.sentence();
        return sentence.children(trigger.head(), "obj").stream().anyMatch(trigger.words()::contains)
                && sentence.children(trigger.head(), "xcomp").stream()
                        .anyMatch(word -> word.tag().startsWith("JJ")
                                && !trigger.words().contains(word)
                                && !VerbForm.isInfinitive(sentence, word));
    }
}
