package org.newsgraph.grammar.repair;

import org.junit.jupiter.api.Test;

/** On which verb a coordinated one goes on. */
class CoordinationRepairTest {
    @Test
    void pastTenseGoesOnFromThePastTenseAboveAGerund() {
        mended("Norland/NNP/accused/nsubj accused=accuse/VBD/0/root him/PRP/accused/obj of/IN/plotting/mark "
                        + "plotting=plot/VBG/accused/advcl and/CC/imposed/cc imposed=impose/VBD/plotting/conj "
                        + "a/DT/curfew/det curfew/NN/imposed/obj")
                .hangs("imposed conj accused");
    }

    @Test
    void gerundGoesOnFromTheGerund() {
        mended("Norland/NNP/accused/nsubj accused=accuse/VBD/0/root him/PRP/accused/obj of/IN/plotting/mark "
                        + "plotting=plot/VBG/accused/advcl and/CC/lying/cc lying=lie/VBG/plotting/conj")
                .isLeftAlone();
    }

    @Test
    void pastTenseWithASubjectOfItsOwnStays() {
        mended("Norland/NNP/accused/nsubj accused=accuse/VBD/0/root him/PRP/accused/obj of/IN/plotting/mark "
                        + "plotting=plot/VBG/accused/advcl and/CC/fled/cc he/PRP/fled/nsubj "
                        + "fled=flee/VBD/plotting/conj")
                .isLeftAlone();
    }

    @Test
    void participleWithAnObjectBehindAPassiveAndACommaIsWhatTheOneAboveDoes() {
        mended("Norland/NNP/barred/nsubj barred=bar/VBD/0/root men/NNS/barred/obj who/WP/blamed/nsubj:pass "
                        + "are=be/VBP/blamed/aux:pass blamed=blame/VBN/men/acl:relcl ,/,/froze/punct and/CC/froze/cc "
                        + "froze=freeze/VBN/blamed/conj assets=asset/NNS/froze/obj")
                .hangs("froze conj barred");
    }

    private static RepairedTree mended(String words) {
        return RepairedTree.by(CoordinationRepair::mend, words);
    }
}
