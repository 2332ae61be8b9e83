package org.newsgraph.mention.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.newsgraph.gazetteer.EntityKind;
import org.newsgraph.mention.Entity;
import org.newsgraph.mention.Resolved;
import org.newsgraph.testing.TextBuilder;

/** Whose ministry, court or party a name means that many states use. */
class StateInstitutionNamesTest {
    private static final String RULED =
            "Supreme/NNP/Court/compound/O Court/NNP/ruled/nsubj/O " + "ruled=rule/VBD/0/root ./SIGN/ruled/punct";
    private static final String COURT_MET = "the/DT/court/det court/NN/met/nsubj met=meet/VBD/0/root ./SIGN/met/punct";
    private static final String PEOPLE_LEFT = "People/NNS/left/nsubj left=leave/VBD/0/root ./SIGN/left/punct";

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
    void nameOfOneInstitutionAloneIsLeftAlone() {
        Entity court = Resolved.of(new TextBuilder()
                        .sentence("Alba/NNP/Court/compound/O River/NNP/Court/compound/O Court/NNP/ruled/nsubj/O "
                                + "ruled=rule/VBD/0/root ./SIGN/ruled/punct"))
                .of("Alba River Court");

        assertEquals("Alba River Court", court.name());
        assertTrue(court.isIdentified());
    }

    @Test
    void longerNameThatEndsInAStatesTellsNoneOrItsOwn() {
        assertEquals("South Sudanese supreme court", owned("South Sudan").name());
        assertEquals(
                "Papua New Guinean supreme court", owned("Papua New Guinea").name());
        assertFalse(owned("Northern Ireland").isIdentified());
        assertFalse(owned("New Mexico").isIdentified());
        assertFalse(owned("Iraqi Kurdistan").isIdentified());
    }

    private static Entity owned(String owner) {
        StringBuilder words = new StringBuilder();
        String last = owner.substring(owner.lastIndexOf(' ') + 1);
        for (String word : owner.split(" ")) {
            words.append(word).append("/NNP/");
            words.append(word.equals(last) ? "Court/nmod:poss/L " : last + "/compound/L ");
        }
        return Resolved.of(new TextBuilder().sentence(words + "'s/POS/" + last + "/case " + RULED))
                .of("Supreme Court");
    }

    @Test
    void phraseInSmallLettersIsNoStatesWhoseNameOnlyEndsTheOwners() {
        Entity court = Resolved.of(new TextBuilder()
                        .sentence(
                                "New/NNP/Mexico/compound/L Mexico/NNP/court/nmod:poss/L 's/POS/Mexico/case supreme/JJ/court/amod "
                                        + "court/NN/ruled/nsubj ruled=rule/VBD/0/root ./SIGN/ruled/punct"))
                .of("New Mexico 's supreme court");

        assertFalse(court.isIdentified());
        assertEquals(Optional.empty(), court.country());
    }

    @Test
    void formsWithOfTellTheState() {
        Resolved name = Resolved.of(new TextBuilder()
                .sentence("the/DT/Court/det Supreme/NNP/Court/compound/O Court/NNP/ruled/nsubj/O of/IN/Kenya/case "
                        + "Kenya/NNP/Court/nmod/L ruled=rule/VBD/0/root ./SIGN/ruled/punct"));
        Resolved phrase = Resolved.of(new TextBuilder()
                .sentence("Kenya/NNP/ministry/nmod:poss/L 's/POS/Kenya/case ministry/NN/spoke/nsubj of/IN/health/case "
                        + "health/NN/ministry/nmod spoke=speak/VBD/0/root ./SIGN/spoke/punct"));

        assertEquals("Kenyan supreme court", name.of("Supreme Court").name());
        assertEquals(
                "Kenyan health ministry",
                phrase.of("Kenya 's ministry of health").name());
    }

    @Test
    void bareNameIsNoOtherInstitutionThatEndsInTheSameWords() {
        Resolved text = Resolved.of(new TextBuilder()
                .sentence("Arakan/NNP/Army/compound/O Army/NNP/fled/nsubj/O fled=flee/VBD/0/root ./SIGN/fled/punct")
                .sentence("The/DT/Army/det Army/NNP/came/nsubj/O came=come/VBD/0/root ./SIGN/came/punct"));

        assertFalse(text.last("Army").isIdentified());
    }

    @Test
    void institutionBesideARegionOrATownIsNotTheStates() {
        for (String beside : List.of("Catalan/JJ/parliament/amod", "Milan/NNP/parliament/compound/L")) {
            Resolved text = Resolved.of(new TextBuilder()
                    .sentence("the/DT/parliament/det Spanish/JJ/parliament/amod parliament/NN/met/nsubj "
                            + "met=meet/VBD/0/root ./SIGN/met/punct")
                    .sentence("the/DT/parliament/det " + beside + " parliament/NN/met/nsubj "
                            + "met=meet/VBD/0/root ./SIGN/met/punct")
                    .sentence("the/DT/parliament/det parliament/NN/voted/nsubj voted=vote/VBD/0/root "
                            + "./SIGN/voted/punct"));
            String name = beside.substring(0, beside.indexOf('/')) + " parliament";

            assertEquals("Spanish parliament", text.of("the Spanish parliament").name());
            assertFalse(text.of("the " + name).isIdentified());
            assertFalse(text.last("the parliament").isIdentified());
        }
    }

    @Test
    void institutionOfAnotherStateThatOnlyTheEndTellsIsNotMeantBefore() {
        Resolved text = Resolved.of(new TextBuilder()
                .sentence(PEOPLE_LEFT)
                .sentence(RULED)
                .sentence("US/NNP/senators/compound/L senators/NNS/left/nsubj left=leave/VBD/0/root ./SIGN/left/punct")
                .sentence("India/NNP/Court/nmod:poss/L 's/POS/India/case " + RULED));

        assertFalse(text.of("Supreme Court").isIdentified());
        assertEquals("Indian supreme court", text.last("Supreme Court").name());
    }

    @Test
    void oneOfManySuchInstitutionsOfAStateStaysInsideItsDocument() {
        Resolved text = Resolved.of(new TextBuilder()
                .sentence("A/DT/court/det Russian/JJ/court/amod military/JJ/court/amod court/NN/met/nsubj "
                        + "met=meet/VBD/0/root ./SIGN/met/punct")
                .sentence("Another/DT/court/det Russian/JJ/court/amod military/JJ/court/amod court/NN/met/nsubj "
                        + "met=meet/VBD/0/root ./SIGN/met/punct"));

        assertFalse(text.of("A Russian military court").isIdentified());
        assertNotEquals(text.of("A Russian military court"), text.of("Another Russian military court"));
    }

    @Test
    void institutionOfEachRegionIsAnother() {
        Resolved text = Resolved.of(new TextBuilder()
                .sentence("Texas/NNP/Court/nmod:poss/L 's/POS/Texas/case " + RULED)
                .sentence("Scotland/NNP/Court/nmod:poss/L 's/POS/Scotland/case " + RULED));

        assertNotEquals(text.of("Supreme Court"), text.last("Supreme Court"));
    }

    @Test
    void institutionThatTheTablesKnowIsThatHoweverItsStateIsCalled() {
        for (String state : List.of("America", "US", "Britain")) {
            Resolved text = Resolved.of(new TextBuilder()
                    .sentence(state + "/NNP/court/nmod:poss/L 's/POS/" + state + "/case supreme/JJ/court/amod "
                            + "court/NN/met/nsubj met=meet/VBD/0/root ./SIGN/met/punct"));

            assertEquals(
                    state.equals("Britain") ? "British supreme court" : "US Supreme Court",
                    text.of(state + " 's supreme court").name());
        }
    }

    @Test
    void onlyOneOfTheArticleIsMeantByItsNounAlone() {
        Resolved text = Resolved.of(new TextBuilder().sentence(RULED).sentence(COURT_MET));

        assertEquals(text.of("Supreme Court"), text.of("the court"));
    }

    @Test
    void nearerOneOfTheSameNounIsMeantByItsNounAlone() {
        Resolved text = Resolved.of(new TextBuilder()
                .sentence("Kenya/NNP/Court/nmod:poss/L 's/POS/Kenya/case " + RULED)
                .sentence("a/DT/court/det Nairobi/NNP/court/compound/L court/NN/sat/nsubj sat=sit/VBD/0/root "
                        + "./SIGN/sat/punct")
                .sentence(COURT_MET));

        assertEquals(text.of("a Nairobi court"), text.of("the court"));
    }
}
