package org.newsgraph.claim.event;

import org.newsgraph.claim.Trigger;
import org.newsgraph.grammar.VerbForm;
import org.newsgraph.lexicon.Cues;
import org.newsgraph.lexicon.Cues.Cue;
import org.newsgraph.lexicon.Entry;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** Words of events that here tell what somebody thinks of them: "consider the sanctions unfair". */
public final class NonEventiveVerbs {
    private NonEventiveVerbs() {}

    public static boolean hold(Trigger trigger, Cues cues) {
        return trigger.entry().pos() == Entry.PartOfSpeech.VERB && (isJudged(trigger) || isNaming(trigger, cues));
    }

    /** "called their daughter Zoe": what somebody of theirs is called, and nobody whom they called. */
    private static boolean isNaming(Trigger trigger, Cues cues) {
        Sentence sentence = trigger.sentence();
        return trigger.words().size() == 1
                && cues.has(Cue.NAMING, trigger.head().lemma())
                && sentence.children(trigger.head(), "obj").stream()
                        .filter(Token::isProper)
                        .flatMap(name -> sentence.children(name, "compound").stream())
                        .anyMatch(word -> cues.has(Cue.GIVEN_A_NAME, word.lemma()));
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
