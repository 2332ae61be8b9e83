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
        repaired("Ana/NNP/left/nsubj Silva/NNP/Ana/flat left=leave/VBD/0/root", 0, 2, Tag.PERSON)
                .attaches("Silva nsubj left", "Ana compound Silva");
    }

    @Test
    void whatAttachesToTheFirstWordAttachesToTheName() {
        repaired(
                        "Port/NNP/fell/nsubj Alba/NNP/Port/appos ,/SIGN/Port/punct a/DT/town/det town/NN/Port/appos fell=fall/VBD/0/root",
                        0,
                        2,
                        Tag.LOCATION)
                .attaches("Alba nsubj fell", "Port compound Alba", "town appos Alba");
    }

    @Test
    void signInsideANameStaysASign() {
        repaired("Al/NNP/left/nsubj -/HYPH/Nur/punct Nur/NNP/Al/dep left=leave/VBD/0/root", 0, 3, Tag.UNKNOWN)
                .attaches("Nur nsubj left", "Al compound Nur", "- punct Nur");
    }

    @Test
    void nameBeforeTheNounItOwnsAttachesToTheNoun() {
        repaired(
                        "the/DT/leader/det Green/NNP/leader/compound Front/NNP/leader/compound leader/NN/left/nsubj "
                                + "left=leave/VBD/0/root",
                        1,
                        3,
                        Tag.ORGANIZATION)
                .attaches("Front compound leader", "Green compound Front", "leader nsubj left");
    }

    @Test
    void nameAfterAVerbIsItsObject() {
        repaired("visited=visit/VBD/0/root Port/NNP/Alba/compound Alba/NNP/visited/xcomp", 1, 3, Tag.LOCATION)
                .attaches("Alba obj visited");
    }

    @Test
    void nameAfterAPrepositionIsNoObject() {
        repaired(
                        "sailed=sail/VBD/0/root to/IN/Alba/case Port/NNP/Alba/compound Alba/NNP/sailed/xcomp",
                        2,
                        4,
                        Tag.LOCATION)
                .attaches("Alba obl sailed");
    }

    @Test
    void nameInItsPlaceStays() {
        repaired("visited=visit/VBD/0/root Port/NNP/Alba/compound Alba/NNP/visited/obj", 1, 3, Tag.LOCATION)
                .isLeftAlone();
    }

    @Test
    void titleBeforeAPersonAttachesToTheName() {
        repaired(
                        "with/IN/minister/case the/DT/minister/det minister/NN/spoke/obl Ana/NNP/Silva/compound "
                                + "Silva/NNP/minister/appos spoke=speak/VBD/0/root",
                        3,
                        5,
                        Tag.PERSON)
                .attaches("Silva obl spoke", "minister compound Silva", "with case Silva");
    }

    @Test
    void nounBeforeANamedInstitutionKeepsItsPlace() {
        repaired(
                        "the/DT/group/det rebel/NN/group/compound group/NN/left/nsubj Black/NNP/Dawn/compound "
                                + "Dawn/NNP/group/dep left=leave/VBD/0/root",
                        3,
                        5,
                        Tag.ORGANIZATION)
                .attaches("group nsubj left", "Dawn appos group");
    }

    @Test
    void nounBeforeATitledNameTellsWhoThatIs() {
        repaired(
                        "met=meet/VBD/0/root his/PRP$/counterpart/nmod:poss counterpart/NN/met/obj Minister/NNP/Silva/compound "
                                + "Ana/NNP/Silva/compound Silva/NNP/counterpart/dep",
                        4,
                        6,
                        Tag.PERSON)
                .attaches("counterpart obj met", "Silva appos counterpart", "Minister compound Silva");
    }

    @Test
    void nounBeforeANameThatAttachesElsewhereIsNoTitle() {
        repaired(
                        "told=tell/VBD/0/root the/DT/minister/det minister/NN/told/iobj Ana/NNP/Silva/compound "
                                + "Silva/NNP/fled/nsubj fled=flee/VBD/told/ccomp",
                        3,
                        5,
                        Tag.PERSON)
                .isLeftAlone();
    }

    @Test
    void nounAfterANameWithAndStandsWhereTheNamesFirstHalfStood() {
        repaired(
                        "fled=flee/VBD/0/root from/IN/Front/case Front/NNP/fled/obl of/IN/Alba/case Alba/NNP/Front/nmod "
                                + "and/CC/fighters/cc Corda/NNP/fighters/compound fighters/NNS/Front/conj",
                        2,
                        7,
                        Tag.ORGANIZATION)
                .attaches("fighters obl fled", "from case fighters", "Corda compound fighters");
    }

    @Test
    void secondHalfOfANameWithAndAttachesWhereTheFirstDid() {
        repaired(
                        "the/DT/fight/det fight/NN/0/root against/IN/Front/case Front/NNP/fight/nmod of/IN/Alba/case "
                                + "Alba/NNP/Front/nmod and/CC/Corda/cc Corda/NNP/fight/conj",
                        3,
                        8,
                        Tag.ORGANIZATION)
                .attaches("Corda nmod fight", "Front compound Corda");
    }

    private static RepairedTree repaired(String words, int first, int end, Tag tag) {
        FoundName name = new FoundName(first, end, tag, Gazetteer.Sense.NAME, Optional.empty());
        return RepairedTree.by(tree -> NameRepair.repair(tree, List.of(name)), words);
    }
}
