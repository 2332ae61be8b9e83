package org.newsgraph.grammar.repair;

import org.junit.jupiter.api.Test;

/** Where the tagger took verbs for nouns or adjectives, or the parser left them without what is theirs. */
class VerbRepairTest {
    @Test
    void nounWithSubjectAndObjectIsAVerb() {
        repaired(
                        "asked=ask/VBD/0/root that/IN/press/mark Norland/NNP/press/nsubj press/NN/asked/ccomp its/PRP$/allies/nmod:poss "
                                + "allies=ally/NNS/press/obj")
                .isTagged("press/VB");
        repaired(
                        "Norland/NNP/threats/nsubj threats=threat/NNS/0/root its/PRP$/allies/nmod:poss allies=ally/NNS/threats/obj")
                .isTagged("threats/VBZ");
    }

    @Test
    void nounWithCopulaStaysANoun() {
        repaired("said=say/VBD/0/root Norland/NNP/threat/nsubj was=be/VBD/threat/cop threat/NN/said/ccomp "
                        + "allies=ally/NNS/threat/obj")
                .isLeftAlone();
    }

    @Test
    void nounAfterAVerbOfMakingIsABareInfinitive() {
        repaired("made=make/VBD/0/root the/DT/captain/det captain/NN/surrender/nsubj surrender/NN/made/ccomp")
                .isTagged("surrender/VB");
    }

    @Test
    void nounAfterAnotherVerbIsNone() {
        repaired("feared=fear/VBD/0/root the/DT/captain/det captain/NN/surrender/nsubj surrender/NN/feared/ccomp")
                .isLeftAlone();
    }

    @Test
    void nounBetweenToAndAnArticleIsAnInfinitive() {
        RepairedTree tree =
                repaired("ordered=order/VBD/0/root troops/NNS/ordered/obj to/IN/storm/case storm/NN/ordered/obl "
                        + "the/DT/port/det port/NN/storm/dep");

        tree.isTagged("storm/VB", "to/TO");
        tree.attaches("storm xcomp ordered", "to mark storm", "port obj storm");
    }

    @Test
    void nounAfterAnotherNounsToIsItsInfinitive() {
        repaired("order/NN/0/root to/IN/storm/case storm/NN/order/nmod the/DT/port/det port/NN/storm/dep")
                .attaches("storm acl order", "port obj storm");
    }

    @Test
    void whereOneReturnsToIsNoInfinitive() {
        repaired("returned=return/VBD/0/root to/IN/duty/case duty/NN/returned/obl the/DT/day/det next/JJ/day/amod "
                        + "day/NN/returned/obl:tmod")
                .isLeftAlone();
    }

    @Test
    void nounBetweenVerbAndAdjectiveIsWhatIsShot() {
        repaired("Guards/NNS/shot/nsubj shot=shoot/VBD/0/root the/DT/smuggler/det smuggler/NN/dead/nsubj "
                        + "dead/JJ/shot/xcomp")
                .attaches("smuggler obj shot", "dead xcomp shot");
    }

    @Test
    void adjectiveWithCopulaHasItsSubject() {
        repaired(
                        "Guards/NNS/hoped/nsubj hoped=hope/VBD/0/root the/DT/roads/det roads/NNS/safe/nsubj were=be/VBD/safe/cop "
                                + "safe/JJ/hoped/xcomp")
                .isLeftAlone();
    }

    @Test
    void whoIsTakenHostageIsTaken() {
        repaired("took=take/VBD/0/root the/DT/hostage/det manager/NN/hostage/compound hostage/NN/took/obj")
                .attaches("manager obj took", "hostage xcomp took", "the det manager");
    }

    @Test
    void hostageOfAKindMayBeFreed() {
        repaired("freed=free/VBD/0/root a/DT/hostage/det bank/NN/hostage/compound hostage/NN/freed/obj")
                .isLeftAlone();
    }

    @Test
    void looseClauseAfterAConjunctionTellsWhenOrWhy() {
        repaired("came=come/VBD/0/root as/IN/began/mark talks/NNS/began/nsubj began=begin/VBD/came/dep")
                .attaches("began advcl came");
    }

    @Test
    void looseClauseWithoutConjunctionStays() {
        repaired("came=come/VBD/0/root talks/NNS/began/nsubj began=begin/VBD/came/dep")
                .isLeftAlone();
    }

    @Test
    void rightAfterAModalStandsAVerb() {
        repaired(
                        "Norland/NNP/Sudland/nsubj will/MD/Sudland/aux sanction/NN/Sudland/compound Sudland/NNP/0/root ./SIGN/Sudland/punct")
                .attaches("sanction root", "Norland nsubj sanction", "will aux sanction", "Sudland obj sanction");
        repaired(
                        "Norland/NNP/ally/nsubj will/MD/ally/aux be/VB/ally/cop our/PRP$/ally/nmod:poss trade/NN/ally/compound ally/NN/0/root")
                .isLeftAlone();
    }

    @Test
    void afterAConjunctionAndASubjectStandsAVerb() {
        repaired("If/IN/attacks/mark Norland/NNP/attacks/nsubj attacks=attack/NNS/flee/advcl Sudland/NNP/attacks/appos "
                        + ",/SIGN/flee/punct they/PRP/flee/nsubj flee/VBP/0/root")
                .attaches("Sudland obj attacks");
    }

    @Test
    void providedThatOpensACondition() {
        repaired(
                        "Provided=provide/VBN/leave/advmod that/IN/free/mark rebels=rebel/NNS/free/nsubj free/VBP/Provided/ccomp "
                                + "them/PRP/free/obj ,/SIGN/leave/punct troops/NNS/leave/nsubj will/MD/leave/aux leave/VB/0/root")
                .attaches("free advcl leave", "Provided mark free");
        repaired(
                        "troops/NNS/leave/nsubj will/MD/leave/aux leave/VB/0/root town/NN/leave/obj providing=provide/VBG/town/acl "
                                + "rebels=rebel/NNS/providing/obj free/VBP/leave/dep them/PRP/free/obj")
                .attaches("free advcl leave", "rebels nsubj free", "providing mark free");
        repaired(
                        "Norland/NNP/left/nsubj left=leave/VBD/0/root ,/SIGN/left/punct providing=provide/VBG/left/advcl aid/NN/providing/obj")
                .isLeftAlone();
    }

    @Test
    void downIsAParticleAfterSomeVerbs() {
        repaired(
                        "Men/NNS/gunned/nsubj gunned=gun/VBD/0/root down/IN/editor/case the/DT/editor/det editor/NN/gunned/obl")
                .attaches("editor obj gunned", "down compound:prt gunned");
        repaired("Men/NNS/ran/nsubj ran=run/VBD/0/root down/IN/street/case the/DT/street/det street/NN/ran/obl")
                .isLeftAlone();
    }

    @Test
    void participleWithASubjectAndAnObjectIsAPast() {
        repaired("Jets/NNS/bombed/nsubj bombed=bomb/VBN/0/root the/DT/column/det column/NN/bombed/obj")
                .isTagged("bombed/VBD");
        repaired("Monks/NNS/arrested/nsubj arrested=arrest/VBN/0/root in/IN/Lhasa/case Lhasa/NNP/arrested/obl")
                .isTagged("arrested/VBN");
    }

    @Test
    void infinitiveBelongsToThePlanThatIsFoiled() {
        String infinitive = "to/TO/bomb/mark bomb/VB/%1$s/xcomp trains/NNS/bomb/obj";
        repaired("Police/NNS/foiled/nsubj foiled=foil/VBD/0/root plot/NN/foiled/obj " + infinitive.formatted("foiled"))
                .attaches("bomb acl plot");
        repaired("Police/NNS/ordered/nsubj ordered=order/VBD/0/root pilots=pilot/NNS/ordered/obj "
                        + infinitive.formatted("ordered"))
                .isLeftAlone();
        repaired("Police/NNS/blocked/nsubj blocked=block/VBD/0/root roads=road/NNS/blocked/obj "
                        + infinitive.formatted("blocked"))
                .isLeftAlone();
    }

    private static RepairedTree repaired(String words) {
        return RepairedTree.by(VerbRepair::repair, words);
    }

    @Test
    void nounThatIsTheRootAttachesToNothing() {
        repaired("How/WRB/storm/advmod to/IN/storm/case storm/NN/0/root the/DT/port/det port/NN/storm/dep")
                .attaches("port obj storm");
    }
}
