package org.newsgraph.claim.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsgraph.lexicon.Cues;
import org.newsgraph.testing.TextBuilder;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** The words that number the dead, and tolls that are none of deaths. */
class DeathTollsTest {
    @Test
    void tollOfDeathsHasItsNumberAfterTheVerb() {
        assertEquals(
                List.of("45"),
                numbers("The/DT/toll/det death/NN/toll/compound toll/NN/rose/nsubj rose=rise/VBD/0/root to/TO/6/case "
                        + "45/CD/rose/obl"));
        assertEquals(
                List.of("45"),
                numbers("The/DT/toll/det toll/NN/rose/nsubj rose=rise/VBD/0/root to/TO/5/case 45/CD/rose/obl"));
    }

    @Test
    void tollOfARoadIsNone() {
        assertEquals(
                List.of(),
                numbers("The/DT/toll/det bridge/NN/toll/compound toll/NN/rose/nsubj rose=rise/VBD/0/root to/TO/6/case "
                        + "45/CD/rose/obl"));
    }

    @Test
    void whoeverIsAmongTheDead() {
        Sentence sentence = sentence("Among/IN/dead/case the/DT/dead/det dead/NN/were/obl were=be/VBD/0/root "
                + "two/CD/monks/nummod monks=monk/NNS/were/nsubj");
        assertEquals(
                List.of("monks"),
                new MembersOfTheDead(Cues.standard())
                        .of(sentence).stream()
                                .flatMap(found -> found.victims().stream())
                                .map(Token::text)
                                .toList());
    }

    private static List<String> numbers(String words) {
        return new DeathTolls(Cues.standard())
                .of(sentence(words)).stream()
                        .flatMap(toll -> toll.victims().stream())
                        .map(Token::text)
                        .toList();
    }

    private static Sentence sentence(String words) {
        return new TextBuilder().sentence(words).text().sentences().get(0);
    }
}
