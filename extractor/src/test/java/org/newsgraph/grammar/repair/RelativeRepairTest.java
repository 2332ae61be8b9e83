package org.newsgraph.grammar.repair;

import org.junit.jupiter.api.Test;
import org.newsgraph.lexicon.Cues;

/** Where relative clauses attach. */
class RelativeRepairTest {
    private static final Cues CUES = Cues.standard();

    @Test
    void clauseAfterWhoBelongsToTheNounBeforeIt() {
        repaired(
                        "Norland/NNP/named/nsubj named=name/VBD/0/root a/DT/general/det general/NN/named/obj ,/SIGN/vowed/punct "
                                + "who/WP/vowed/nsubj vowed=vow/VBD/named/ccomp revenge/NN/vowed/obj")
                .attaches("vowed acl:relcl general", "who nsubj vowed");
    }

    @Test
    void clauseStaysOnThePhraseThatTheNounIsPartOf() {
        repaired(
                        "the/DT/head/det head/NN/resigned/nsubj of/IN/bank/case the/DT/bank/det bank/NN/head/nmod ,/SIGN/fled/punct "
                                + "who/WP/fled/nsubj fled=flee/VBD/head/dep ,/SIGN/fled/punct resigned=resign/VBD/0/root")
                .attaches("fled acl:relcl head");
    }

    @Test
    void questionIsNotAboutThoseWhoAreAsked() {
        repaired("Police/NNS/asked/nsubj asked=ask/VBD/0/root reporters/NNS/asked/obj who/WP/left/nsubj "
                        + "left=leave/VBD/asked/ccomp")
                .isLeftAlone();
    }

    @Test
    void secondRelativeClauseHasAPronounToo() {
        RepairedTree tree =
                repaired("The/DT/group/det group/NN/0/root that/WDT/seized/nsubj seized=seize/VBD/group/acl:relcl "
                        + "ferries/NNS/seized/obj and/CC/freed/cc That=that/DT/freed/nsubj freed=free/VBD/seized/conj");

        tree.isTagged("That/WDT");
    }

    @Test
    void thatAfterAMainClauseStaysADemonstrative() {
        repaired("They/PRP/seized/nsubj seized=seize/VBD/0/root ferries/NNS/seized/obj and/CC/angered/cc "
                        + "that/DT/angered/nsubj angered=anger/VBD/seized/conj")
                .isLeftAlone();
    }

    @Test
    void clauseWithoutANounBeforeItsPronounStays() {
        repaired("They/PRP/know/nsubj know/VBP/0/root well/RB/know/advmod who/WP/fled/nsubj fled=flee/VBD/know/ccomp")
                .isLeftAlone();
    }

    @Test
    void thatBeforeAWholeClauseIsAConjunction() {
        RepairedTree tree = repaired(
                "said=say/VBD/0/root on/IN/Tuesday/case Tuesday/NNP/said/obl that/WDT/return/obj "
                        + "Norland/NNP/return/nsubj must/MD/return/aux return/VB/said/ccomp the/DT/ship/det ship/NN/return/obj");

        tree.attaches("that mark return", "return ccomp said");
        tree.isTagged("that/IN");
    }

    @Test
    void thatInPlaceOfTheObjectIsRelative() {
        RepairedTree tree = repaired("saw=see/VBD/0/root the/DT/ship/det ship/NN/saw/obj that/WDT/returned/obj "
                + "Norland/NNP/returned/nsubj returned=return/VBD/saw/ccomp");

        tree.attaches("returned acl:relcl ship", "that obj returned");
        tree.isTagged("that/WDT");
    }

    @Test
    void conjunctionBeforeAClauseThatLacksAnObjectIsRelative() {
        RepairedTree tree =
                repaired("left=leave/VBD/0/root the/DT/village/det village/NN/left/obj that/IN/shelled/mark "
                        + "the/DT/army/det army/NN/shelled/nsubj shelled=shell/VBD/village/acl");

        tree.attaches("that obj shelled", "shelled acl:relcl village");
        tree.isTagged("that/WDT");
    }

    @Test
    void clauseThatTellsTheContentOfANounLacksNothing() {
        repaired(
                        "denied=deny/VBD/0/root the/DT/news/det news/NN/denied/obj that/IN/fled/mark the/DT/king/det king/NN/fled/nsubj "
                                + "fled=flee/VBD/news/acl")
                .isLeftAlone();
    }

    @Test
    void clauseWithAnObjectLacksNothing() {
        repaired("left=leave/VBD/0/root the/DT/village/det village/NN/left/obj that/IN/shelled/mark the/DT/army/det "
                        + "army/NN/shelled/nsubj shelled=shell/VBD/village/acl it/PRP/shelled/obj")
                .isLeftAlone();
    }

    @Test
    void bareInfinitiveAfterThatIsWhatIsDemanded() {
        repaired("demand/NN/0/root that/WDT/free/obj Peru/NNP/free/nsubj free/VB/demand/acl:relcl "
                        + "miners/NNS/free/obj")
                .attaches("free acl demand", "that mark free");
    }

    @Test
    void finiteVerbAfterThatRelates() {
        repaired("demand/NN/0/root that/WDT/rejected/obj Peru/NNP/rejected/nsubj rejected=reject/VBD/demand/acl:relcl")
                .isLeftAlone();
    }

    private static RepairedTree repaired(String words) {
        return RepairedTree.by(tree -> RelativeRepair.repair(tree, CUES), words);
    }
}
