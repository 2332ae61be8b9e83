package org.newsgraph.grammar.repair;

import org.junit.jupiter.api.Test;

/** Where the parser took something else for the sentence's main verb. */
class MainVerbRepairTest {
    @Test
    void quotationMarkIsNobodysHead() {
        repaired("“/SIGN/0/root Smugglers/NNS/fled/nsubj fled=flee/VBD/“/ccomp ./SIGN/“/punct")
                .attaches("fled root", "“ punct fled", "Smugglers nsubj fled", ". punct fled");
    }

    @Test
    void quotationMarkBelowItsVerbStays() {
        repaired("“/SIGN/fled/punct Smugglers/NNS/fled/nsubj fled=flee/VBD/0/root ./SIGN/fled/punct")
                .isLeftAlone();
    }

    @Test
    void numberMayBeTheHead() {
        repaired("Three/CD/0/root drowned=drown/VBN/Three/acl ./SIGN/Three/punct")
                .isLeftAlone();
    }

    @Test
    void adjectiveAtTheBeginningBelongsToTheNounAfterIt() {
        repaired("Norlandic/JJ/0/root shelling/NN/drove/nsubj drove=drive/VBD/Norlandic/ccomp families/NNS/drove/obj "
                        + "out/RP/drove/compound:prt ./SIGN/Norlandic/punct")
                .attaches("drove root", "Norlandic amod shelling", "shelling nsubj drove", ". punct drove");
    }

    @Test
    void adjectiveWithItsOwnSubjectStaysAtTheTop() {
        repaired("Ready/JJ/0/root ferries/NNS/sail/nsubj sail/VBP/Ready/ccomp captains/NNS/Ready/nsubj "
                        + "are=be/VBP/Ready/cop")
                .isLeftAlone();
    }

    @Test
    void infinitiveBelongsToTheNounThatTheMainVerbIsAbout() {
        repaired("The/DT/plan/det plan/NN/buy/nsubj to/TO/buy/mark buy/VB/dropped/csubj:pass jets=jet/NNS/buy/obj "
                        + "was=be/VBD/dropped/aux:pass dropped=drop/VBN/0/root ./SIGN/dropped/punct")
                .attaches("plan nsubj:pass dropped", "buy acl plan", "jets obj buy");
    }

    @Test
    void infinitiveWithForAndASubjectIsASubjectItself() {
        repaired("For/IN/resign/mark the/DT/minister/det minister/NN/resign/nsubj to/TO/resign/mark "
                        + "resign/VB/help/csubj would/MD/help/aux help/VB/0/root ./SIGN/help/punct")
                .isLeftAlone();
    }

    @Test
    void infinitiveAtTheTopGivesWayToTheMainVerb() {
        repaired("An/DT/attempt/det attempt/NN/storm/nsubj to/TO/storm/mark storm/VB/0/root the/DT/hall/det "
                        + "hall/NN/failed/nsubj failed=fail/VBD/storm/ccomp ./SIGN/storm/punct")
                .attaches(
                        "failed root",
                        "attempt nsubj failed",
                        "storm acl attempt",
                        "hall obj storm",
                        "to mark storm",
                        ". punct failed");
    }

    @Test
    void infinitiveOfAHeadlineIsItsVerb() {
        repaired("Envoy/NN/visit/nsubj to/TO/visit/mark visit/VB/0/root Westmark/NNP/visit/obj after/IN/ended/mark "
                        + "strike/NN/ended/nsubj ended=end/VBD/visit/ccomp")
                .isLeftAlone();
    }

    @Test
    void infinitiveWithAnObjectTakesNoOtherClausesSubject() {
        repaired("Envoys/NNS/see/nsubj to/TO/see/mark see/VB/0/root Westmark/NNP/see/obj ,/SIGN/see/punct "
                        + "a/DT/spokesman/det spokesman/NN/said/nsubj said=say/VBD/see/parataxis ./SIGN/see/punct")
                .isLeftAlone();
    }

    @Test
    void sentenceGoesOnAfterARelativeClause() {
        repaired("The/DT/minister/det minister/NN/0/root ,/SIGN/attacked/punct whose/PRP$/convoy/nmod:poss "
                        + "convoy/NN/attacked/nsubj:pass was=be/VBD/attacked/aux:pass attacked=attack/VBN/minister/acl:relcl "
                        + "thanked=thank/VBD/minister/acl guards=guard/NNS/thanked/obj ./SIGN/minister/punct")
                .attaches("thanked root", "minister nsubj thanked", "attacked acl:relcl minister", ". punct thanked");
    }

    @Test
    void passiveAfterARelativeClauseHasAPassiveSubject() {
        repaired(
                        "The/DT/bridge/det bridge/NN/0/root which/WDT/joins/nsubj joins=join/VBZ/bridge/acl:relcl "
                                + "banks/NNS/joins/obj was=be/VBD/closed/aux:pass closed=close/VBN/bridge/acl ./SIGN/bridge/punct")
                .attaches("closed root", "bridge nsubj:pass closed");
    }

    @Test
    void participleDoneBySomebodyIsNoMainVerb() {
        repaired("A/DT/bridge/det bridge/NN/0/root bombed=bomb/VBD/bridge/acl by/IN/planes/case "
                        + "planes/NNS/bombed/obl ./SIGN/bridge/punct")
                .isLeftAlone();
    }

    @Test
    void relativeClauseIsNoMainVerb() {
        repaired(
                        "A/DT/bridge/det bridge/NN/0/root where/WRB/met/advmod met=meet/VBD/bridge/acl:relcl ./SIGN/bridge/punct")
                .isLeftAlone();
    }

    @Test
    void headlineMayEndWithItsNoun() {
        repaired("Bridge/NN/0/root collapsed=collapse/VBD/Bridge/acl").isLeftAlone();
    }

    @Test
    void frontedParticipleIsDoneToWhoIsNamedLast() {
        repaired("Killed=kill/VBN/head/nsubj in/IN/blast/case the/DT/blast/det blast/NN/Killed/obl was=be/VBD/head/cop "
                        + "a/DT/head/det squad/NN/head/compound head/NN/0/root ./SIGN/head/punct")
                .attaches(
                        "Killed root",
                        "head nsubj:pass Killed",
                        "was aux:pass Killed",
                        "a det head",
                        "blast obl Killed",
                        ". punct Killed");
    }

    @Test
    void participleWithAnArticleMeansPeople() {
        repaired("The/DT/wounded/det wounded=wound/VBN/nurses/nsubj were=be/VBD/nurses/cop nurses/NNS/0/root "
                        + "./SIGN/nurses/punct")
                .isLeftAlone();
    }

    @Test
    void whoIsAddressedIsNoSubject() {
        repaired("Mr/NNP/President/compound President/NNP/freed/nsubj ,/SIGN/freed/punct the/DT/rebels/det "
                        + "rebels=rebel/NNS/freed/nsubj freed=free/VBD/0/root them/PRP/freed/obj")
                .attaches("President vocative freed", "rebels nsubj freed");
    }

    @Test
    void participleBeforeTheSubjectIsAClause() {
        repaired(
                        "Besieged=besiege/VBN/fell/advmod by/IN/troops/case troops=troop/NNS/Besieged/obl ,/SIGN/fell/punct the/DT/town/det "
                                + "town/NN/fell/nsubj fell=fall/VBD/0/root")
                .attaches("Besieged advcl fell");
    }

    private static RepairedTree repaired(String words) {
        return RepairedTree.by(MainVerbRepair::repair, words);
    }
}
