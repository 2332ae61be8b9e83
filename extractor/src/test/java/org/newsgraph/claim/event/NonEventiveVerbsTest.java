package org.newsgraph.claim.event;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.newsgraph.claim.Triggers;
import org.newsgraph.lexicon.Cues;
import org.newsgraph.testing.Kinds;
import org.newsgraph.testing.TextBuilder;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** Verbs that with their noun tell of an event, or only what somebody thinks of it. */
class NonEventiveVerbsTest {
    private static final String CONSIDERED =
            "Ministers=minister/NNS/considered/nsubj considered=consider/VBD/0/root sanctions=sanction/NNS/considered/obj ";

    @Test
    void sanctionsConsideredUnfairAreJudged() {
        assertTrue(isNonEventive("sanctions", CONSIDERED + "unfair/JJ/considered/xcomp"));
    }

    @Test
    void sanctionsConsideredAreNotYet() {
        assertFalse(isNonEventive("sanctions", CONSIDERED));
        assertFalse(isNonEventive("sanctions", CONSIDERED + "to/TO/help/mark help/VB/considered/xcomp"));
    }

    @Test
    void objectThatIsNoPartOfTheTriggerIsNotWhatItTellsOf() {
        assertFalse(isNonEventive("considered", CONSIDERED + "unfair/JJ/considered/xcomp"));
    }

    @Test
    void childWithItsNameIsCalledSo() {
        assertTrue(isNonEventive(
                "called", "couple/NN/called/nsubj called=call/VBD/0/root daughter/NN/Zoe/compound Zoe/NNP/called/obj"));
    }

    @Test
    void officialWithHisNameIsCalled() {
        assertFalse(isNonEventive(
                "called",
                "Kerry/NNP/called/nsubj called=call/VBD/0/root counterpart/NN/Lavrov/compound Lavrov/NNP/called/obj"));
    }

    private static boolean isNonEventive(String with, String words) {
        Sentence sentence = new TextBuilder().sentence(words).text().sentences().get(0);
        Token head = sentence.token(1);
        List<Token> own = sentence.tokens().stream()
                .filter(token -> token.equals(head) || token.text().equals(with))
                .toList();
        return NonEventiveVerbs.hold(Triggers.of(sentence, own, Kinds.SANCTION, Optional.empty()), Cues.standard());
    }
}
