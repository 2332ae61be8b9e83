package org.newsgraph.grammar.repair;

import org.junit.jupiter.api.Test;

/** Some of the rebels are rebels. */
class PartitiveRepairTest {
    @Test
    void nounAfterOfTakesTheQuantifiersPlace() {
        repaired(
                        "Some/DT/fled/nsubj of/IN/rebels/case the/DT/rebels/det rebels=rebel/NNS/Some/nmod fled=flee/VBD/0/root")
                .attaches("rebels nsubj fled", "Some det rebels");
        repaired("they/PRP/freed/nsubj freed=free/VBD/0/root most/JJS/freed/obj of/IN/monks/case the/DT/monks/det "
                        + "monks=monk/NNS/most/nmod")
                .attaches("monks obj freed", "most det monks");
        repaired(
                        "None=none/NN/fled/nsubj of/IN/rebels/case the/DT/rebels/det rebels=rebel/NNS/None/nmod fled=flee/VBD/0/root")
                .attaches("rebels nsubj fled", "None det rebels");
    }

    @Test
    void whatGoesWithTheQuantifierGoesWithTheNoun() {
        repaired(
                        "sold=sell/VBD/0/root to/IN/some/case some/DT/sold/obl of/IN/monks/case the/DT/monks/det monks=monk/NNS/some/nmod")
                .attaches("monks obl sold", "to case monks");
    }

    @Test
    void fractionsAndSingleThingsStay() {
        repaired(
                        "half/NN/fled/nsubj of/IN/rebels/case the/DT/rebels/det rebels=rebel/NNS/half/nmod fled=flee/VBD/0/root")
                .isLeftAlone();
        repaired("some/DT/fell/nsubj of/IN/town/case the/DT/town/det town/NN/some/nmod fell=fall/VBD/0/root")
                .isLeftAlone();
        repaired("few/JJ/fled/nsubj in/IN/towns/case towns=town/NNS/few/nmod fled=flee/VBD/0/root")
                .isLeftAlone();
    }

    private static RepairedTree repaired(String words) {
        return RepairedTree.by(PartitiveRepair::repair, words);
    }
}
