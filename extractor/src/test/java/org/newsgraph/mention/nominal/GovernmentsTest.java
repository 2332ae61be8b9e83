package org.newsgraph.mention.nominal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsgraph.mention.Entity;
import org.newsgraph.mention.Resolved;
import org.newsgraph.testing.TextBuilder;

/** Which government a phrase means. */
class GovernmentsTest {
    private static final String SPOKE = "government/NN/spoke/nsubj spoke=speak/VBD/0/root ./SIGN/spoke/punct";
    private static final String ISRAELI = "the/DT/government/det Israeli/JJ/government/amod " + SPOKE;

    @Test
    void bareOneIsTheOnlyOneOfTheArticle() {
        Resolved text = Resolved.of(new TextBuilder().sentence(ISRAELI).sentence("The/DT/government/det " + SPOKE));

        assertEquals("Israeli government", text.of("The government").name());
    }

    @Test
    void oneOfARegionOrAGroupIsNotTheStates() {
        for (String beside : List.of("Hamas/NNP/government/compound/O", "Scottish/JJ/government/amod")) {
            Resolved text = Resolved.of(new TextBuilder()
                    .sentence(ISRAELI)
                    .sentence("The/DT/government/det " + beside + " " + SPOKE)
                    .sentence("The/DT/government/det " + beside + " " + SPOKE));
            String phrase = "The " + beside.substring(0, beside.indexOf('/')) + " government";

            assertFalse(text.of(phrase).isIdentified());
            assertEquals(text.of(phrase), text.last(phrase));
        }
    }

    @Test
    void whatIsSaidOfItMakesItAnotherOrNot() {
        for (String word : List.of("shadow", "provincial", "former", "state")) {
            assertFalse(beside(word).isIdentified(), word);
        }
        for (String word : List.of("new", "central", "coalition")) {
            assertEquals("Israeli government", beside(word).name(), word);
        }
    }

    private static Entity beside(String word) {
        return Resolved.of(new TextBuilder()
                        .sentence(ISRAELI)
                        .sentence("The/DT/government/det " + word + "/JJ/government/amod " + SPOKE))
                .of("The " + word + " government");
    }

    @Test
    void anotherOfTheSameStateIsNotItsGovernment() {
        Entity shadow = Resolved.of(new TextBuilder()
                        .sentence(
                                "Myanmar/NNP/government/nmod:poss/L 's/POS/Myanmar/case shadow/NN/government/compound "
                                        + SPOKE))
                .of("Myanmar 's shadow government");

        assertFalse(shadow.isIdentified());
    }

    @Test
    void capitalIsItsStatesGovernmentAndAnotherTownIsNot() {
        assertEquals("Syrian government", of("Damascus").name());
        assertFalse(of("Chicago").isIdentified());
    }

    private static Entity of(String town) {
        return Resolved.of(new TextBuilder()
                        .sentence("the/DT/government/det " + town + "/NNP/government/compound/L " + SPOKE))
                .of("the " + town + " government");
    }
}
