package org.newsgraph.grammar.repair;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.newsgraph.gazetteer.FoundName;
import org.newsgraph.gazetteer.FoundName.Tag;
import org.newsgraph.gazetteer.Gazetteer;

/** Names as one unit, with their titles and what they are in apposition to. */
class NameRepairTest {
    @Test
    void lastWordHeadsAName() {
        mended("Ana/NNP/left/nsubj Silva/NNP/Ana/flat left=leave/VBD/0/root", 0, 2, Tag.PERSON)
                .hangs("Silva nsubj left", "Ana compound Silva");
    }

    @Test
    void whatHangsOnTheFirstWordHangsOnTheName() {
        mended(
                        "Port/NNP/fell/nsubj Alba/NNP/Port/appos ,/SIGN/Port/punct a/DT/town/det town/NN/Port/appos fell=fall/VBD/0/root",
                        0,
                        2,
                        Tag.LOCATION)
                .hangs("Alba nsubj fell", "Port compound Alba", "town appos Alba");
    }

    @Test
    void signInsideANameStaysASign() {
        mended("Al/NNP/left/nsubj -/HYPH/Nur/punct Nur/NNP/Al/dep left=leave/VBD/0/root", 0, 3, Tag.UNKNOWN)
                .hangs("Nur nsubj left", "Al compound Nur", "- punct Nur");
    }

    @Test
    void nameBeforeTheNounItOwnsHangsOnTheNoun() {
        mended(
                        "the/DT/leader/det Green/NNP/leader/compound Front/NNP/leader/compound leader/NN/left/nsubj "
                                + "left=leave/VBD/0/root",
                        1,
                        3,
                        Tag.ORGANIZATION)
                .hangs("Front compound leader", "Green compound Front", "leader nsubj left");
    }

    @Test
    void nameBehindAVerbIsItsObject() {
        mended("visited=visit/VBD/0/root Port/NNP/Alba/compound Alba/NNP/visited/xcomp", 1, 3, Tag.LOCATION)
                .hangs("Alba obj visited");
    }

    @Test
    void nameBehindAPrepositionIsNoObject() {
        mended(
                        "sailed=sail/VBD/0/root to/IN/Alba/case Port/NNP/Alba/compound Alba/NNP/sailed/xcomp",
                        2,
                        4,
                        Tag.LOCATION)
                .hangs("Alba obl sailed");
    }

    @Test
    void nameInItsPlaceStays() {
        mended("visited=visit/VBD/0/root Port/NNP/Alba/compound Alba/NNP/visited/obj", 1, 3, Tag.LOCATION)
                .isLeftAlone();
    }

    @Test
    void titleBeforeAPersonHangsOnTheName() {
        mended(
                        "with/IN/minister/case the/DT/minister/det minister/NN/spoke/obl Ana/NNP/Silva/compound "
                                + "Silva/NNP/minister/appos spoke=speak/VBD/0/root",
                        3,
                        5,
                        Tag.PERSON)
                .hangs("Silva obl spoke", "minister compound Silva", "with case Silva");
    }

    @Test
    void nounBeforeANamedBodyKeepsItsPlace() {
        mended(
                        "the/DT/group/det rebel/NN/group/compound group/NN/left/nsubj Black/NNP/Dawn/compound "
                                + "Dawn/NNP/group/dep left=leave/VBD/0/root",
                        3,
                        5,
                        Tag.ORGANIZATION)
                .hangs("group nsubj left", "Dawn appos group");
    }

    @Test
    void nounBeforeATitledNameTellsWhoThatIs() {
        mended(
                        "met=meet/VBD/0/root his/PRP$/counterpart/nmod:poss counterpart/NN/met/obj Minister/NNP/Silva/compound "
                                + "Ana/NNP/Silva/compound Silva/NNP/counterpart/dep",
                        4,
                        6,
                        Tag.PERSON)
                .hangs("counterpart obj met", "Silva appos counterpart", "Minister compound Silva");
    }

    @Test
    void nounBeforeANameThatHangsElsewhereIsNoTitle() {
        mended(
                        "told=tell/VBD/0/root the/DT/minister/det minister/NN/told/iobj Ana/NNP/Silva/compound "
                                + "Silva/NNP/fled/nsubj fled=flee/VBD/told/ccomp",
                        3,
                        5,
                        Tag.PERSON)
                .isLeftAlone();
    }

    @Test
    void nounBehindANameWithAndStandsWhereTheNamesFirstHalfStood() {
        mended(
                        "fled=flee/VBD/0/root from/IN/Front/case Front/NNP/fled/obl of/IN/Alba/case Alba/NNP/Front/nmod "
                                + "and/CC/fighters/cc Corda/NNP/fighters/compound fighters/NNS/Front/conj",
                        2,
                        7,
                        Tag.ORGANIZATION)
                .hangs("fighters obl fled", "from case fighters", "Corda compound fighters");
    }

    @Test
    void secondHalfOfANameWithAndHangsWhereTheFirstDid() {
        mended(
                        "the/DT/fight/det fight/NN/0/root against/IN/Front/case Front/NNP/fight/nmod of/IN/Alba/case "
                                + "Alba/NNP/Front/nmod and/CC/Corda/cc Corda/NNP/fight/conj",
                        3,
                        8,
                        Tag.ORGANIZATION)
                .hangs("Corda nmod fight", "Front compound Corda");
    }

    private static RepairedTree mended(String words, int first, int end, Tag tag) {
        FoundName name = new FoundName(first, end, tag, Gazetteer.Sense.NAME, Optional.empty());
        return RepairedTree.by(tree -> NameRepair.mend(tree, List.of(name)), words);
    }
}
