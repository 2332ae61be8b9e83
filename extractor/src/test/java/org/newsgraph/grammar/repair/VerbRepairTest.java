package org.newsgraph.grammar.repair;

import org.junit.jupiter.api.Test;

/** Where the tagger took verbs for nouns or adjectives, or the parser left them without what is theirs. */
class VerbRepairTest {
    @Test
    void nounWithSubjectAndObjectIsAVerb() {
        mended(
                        "asked=ask/VBD/0/root that/IN/press/mark Norland/NNP/press/nsubj press/NN/asked/ccomp its/PRP$/allies/nmod:poss "
                                + "allies=ally/NNS/press/obj")
                .isTagged("press/VB");
        mended(
                        "Norland/NNP/threats/nsubj threats=threat/NNS/0/root its/PRP$/allies/nmod:poss allies=ally/NNS/threats/obj")
                .isTagged("threats/VBZ");
    }

    @Test
    void nounWithCopulaStaysANoun() {
        mended("said=say/VBD/0/root Norland/NNP/threat/nsubj was=be/VBD/threat/cop threat/NN/said/ccomp "
                        + "allies=ally/NNS/threat/obj")
                .isLeftAlone();
    }

    @Test
    void nounBehindAVerbOfMakingIsABareInfinitive() {
        mended("made=make/VBD/0/root the/DT/captain/det captain/NN/surrender/nsubj surrender/NN/made/ccomp")
                .isTagged("surrender/VB");
    }

    @Test
    void nounBehindAnotherVerbIsNone() {
        mended("feared=fear/VBD/0/root the/DT/captain/det captain/NN/surrender/nsubj surrender/NN/feared/ccomp")
                .isLeftAlone();
    }

    @Test
    void nounBetweenToAndAnArticleIsAnInfinitive() {
        RepairedTree tree =
                mended("ordered=order/VBD/0/root troops/NNS/ordered/obj to/IN/storm/case storm/NN/ordered/obl "
                        + "the/DT/port/det port/NN/storm/dep");

        tree.isTagged("storm/VB", "to/TO");
        tree.hangs("storm xcomp ordered", "to mark storm", "port obj storm");
    }

    @Test
    void nounBehindAnotherNounsToIsItsInfinitive() {
        mended("order/NN/0/root to/IN/storm/case storm/NN/order/nmod the/DT/port/det port/NN/storm/dep")
                .hangs("storm acl order", "port obj storm");
    }

    @Test
    void whereOneReturnsToIsNoInfinitive() {
        mended("returned=return/VBD/0/root to/IN/duty/case duty/NN/returned/obl the/DT/day/det next/JJ/day/amod "
                        + "day/NN/returned/obl:tmod")
                .isLeftAlone();
    }

    @Test
    void nounBetweenVerbAndAdjectiveIsWhatIsShot() {
        mended("Guards/NNS/shot/nsubj shot=shoot/VBD/0/root the/DT/smuggler/det smuggler/NN/dead/nsubj "
                        + "dead/JJ/shot/xcomp")
                .hangs("smuggler obj shot", "dead xcomp shot");
    }

    @Test
    void adjectiveWithCopulaHasItsSubject() {
        mended(
                        "Guards/NNS/hoped/nsubj hoped=hope/VBD/0/root the/DT/roads/det roads/NNS/safe/nsubj were=be/VBD/safe/cop "
                                + "safe/JJ/hoped/xcomp")
                .isLeftAlone();
    }

    @Test
    void whoIsTakenHostageIsTaken() {
        mended("took=take/VBD/0/root the/DT/hostage/det manager/NN/hostage/compound hostage/NN/took/obj")
                .hangs("manager obj took", "hostage xcomp took", "the det manager");
    }

    @Test
    void hostageOfAKindMayBeFreed() {
        mended("freed=free/VBD/0/root a/DT/hostage/det bank/NN/hostage/compound hostage/NN/freed/obj")
                .isLeftAlone();
    }

    @Test
    void looseClauseBehindAConjunctionTellsWhenOrWhy() {
        mended("came=come/VBD/0/root as/IN/began/mark talks/NNS/began/nsubj began=begin/VBD/came/dep")
                .hangs("began advcl came");
    }

    @Test
    void looseClauseWithoutConjunctionStays() {
        mended("came=come/VBD/0/root talks/NNS/began/nsubj began=begin/VBD/came/dep")
                .isLeftAlone();
    }

    private static RepairedTree mended(String words) {
        return RepairedTree.by(VerbRepair::mend, words);
    }

    @Test
    void nounThatIsTheRootHangsOnNothing() {
        mended("How/WRB/storm/advmod to/IN/storm/case storm/NN/0/root the/DT/port/det port/NN/storm/dep")
                .hangs("port obj storm");
    }
}
