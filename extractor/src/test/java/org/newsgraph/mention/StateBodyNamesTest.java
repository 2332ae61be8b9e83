package org.newsgraph.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.newsgraph.gazetteer.EntityKind;
import org.newsgraph.testing.TextBuilder;

/** Whose ministry, court or party a name means that many states use. */
class StateBodyNamesTest {
    @Test
    void nameThatManyStatesUseStaysInsideItsDocument() {
        Entity court = Resolved.of(
                        new TextBuilder()
                                .sentence(
                                        "Supreme/NNP/Court/compound/O Court/NNP/ruled/nsubj/O ruled=rule/VBD/0/root ./SIGN/ruled/punct"))
                .of("Supreme Court");

        assertFalse(court.isIdentified());
        assertEquals(EntityKind.GOVERNMENT, court.kind());
    }

    @Test
    void stateBesideTheNameTellsWhoseItIs() {
        String possessor = "Kenya/NNP/Court/nmod:poss/L 's/POS/Kenya/case Supreme/NNP/Court/compound/O "
                + "Court/NNP/ruled/nsubj/O ruled=rule/VBD/0/root ./SIGN/ruled/punct";
        String adjective = "The/DT/Court/det Kenyan/JJ/Court/amod Supreme/NNP/Court/compound/O "
                + "Court/NNP/ruled/nsubj/O ruled=rule/VBD/0/root ./SIGN/ruled/punct";
        for (String sentence : new String[] {possessor, adjective}) {
            Entity court = Resolved.of(new TextBuilder().sentence(sentence)).of("Supreme Court");

            assertTrue(court.isIdentified());
            assertEquals("Kenyan supreme court", court.name());
            assertEquals(Optional.of("KEN"), court.country());
        }
    }

    @Test
    void bareNameMeansTheOnlyOneThatTheArticleTellsByItsState() {
        Resolved text = Resolved.of(new TextBuilder()
                .sentence(
                        "Supreme/NNP/Court/compound/O Court/NNP/ruled/nsubj/O ruled=rule/VBD/0/root ./SIGN/ruled/punct")
                .sentence("Peru/NNP/Court/nmod:poss/L 's/POS/Peru/case Supreme/NNP/Court/compound/O "
                        + "Court/NNP/sat/nsubj/O sat=sit/VBD/0/root ./SIGN/sat/punct"));

        assertEquals("Peruvian supreme court", text.of("Supreme Court").name());
    }

    @Test
    void bareNameBesideTwoStatesMeansNeither() {
        Resolved text = Resolved.of(
                new TextBuilder()
                        .sentence("Peru/NNP/Court/nmod:poss/L 's/POS/Peru/case Supreme/NNP/Court/compound/O "
                                + "Court/NNP/sat/nsubj/O sat=sit/VBD/0/root ./SIGN/sat/punct")
                        .sentence("Kenya/NNP/Court/nmod:poss/L 's/POS/Kenya/case Supreme/NNP/Court/compound/O "
                                + "Court/NNP/sat/nsubj/O sat=sit/VBD/0/root ./SIGN/sat/punct")
                        .sentence(
                                "Supreme/NNP/Court/compound/O Court/NNP/ruled/nsubj/O ruled=rule/VBD/0/root ./SIGN/ruled/punct"));

        assertFalse(text.last("Supreme Court").isIdentified());
    }

    @Test
    void nameOfOneBodyAloneIsLeftAlone() {
        Entity court = Resolved.of(new TextBuilder()
                        .sentence("Alba/NNP/Court/compound/O River/NNP/Court/compound/O Court/NNP/ruled/nsubj/O "
                                + "ruled=rule/VBD/0/root ./SIGN/ruled/punct"))
                .of("Alba River Court");

        assertTrue(court.isIdentified());
    }
}
