package org.newsgraph.grammar.repair;

import org.junit.jupiter.api.Test;

/** On which verb a coordinated one goes on. */
class CoordinationRepairTest {
    @Test
    void pastTenseGoesOnFromThePastTenseAboveAGerund() {
        repaired("Norland/NNP/accused/nsubj accused=accuse/VBD/0/root him/PRP/accused/obj of/IN/plotting/mark "
                        + "plotting=plot/VBG/accused/advcl and/CC/imposed/cc imposed=impose/VBD/plotting/conj "
                        + "a/DT/curfew/det curfew/NN/imposed/obj")
                .attaches("imposed conj accused");
    }

    @Test
    void gerundGoesOnFromTheGerund() {
        repaired("Norland/NNP/accused/nsubj accused=accuse/VBD/0/root him/PRP/accused/obj of/IN/plotting/mark "
                        + "plotting=plot/VBG/accused/advcl and/CC/lying/cc lying=lie/VBG/plotting/conj")
                .isLeftAlone();
    }

    @Test
    void pastTenseWithASubjectOfItsOwnStays() {
        repaired("Norland/NNP/accused/nsubj accused=accuse/VBD/0/root him/PRP/accused/obj of/IN/plotting/mark "
                        + "plotting=plot/VBG/accused/advcl and/CC/fled/cc he/PRP/fled/nsubj "
                        + "fled=flee/VBD/plotting/conj")
                .isLeftAlone();
    }

    @Test
    void participleWithAnObjectAfterAPassiveAndACommaIsWhatTheOneAboveDoes() {
        repaired("Norland/NNP/barred/nsubj barred=bar/VBD/0/root men/NNS/barred/obj who/WP/blamed/nsubj:pass "
                        + "are=be/VBP/blamed/aux:pass blamed=blame/VBN/men/acl:relcl ,/,/froze/punct and/CC/froze/cc "
                        + "froze=freeze/VBN/blamed/conj assets=asset/NNS/froze/obj")
                .attaches("froze conj barred");
    }

    @Test
    void whoDoesSomethingElseIsNoPartOfWhatIsDemanded() {
        repaired("Rivals/NNS/demanded/nsubj demanded=demand/VBD/0/root that/IN/leave/mark troops/NNS/leave/nsubj "
                        + "leave/VBP/demanded/ccomp ,/SIGN/leave/punct and/CC/promised/cc Silva/NNP/promised/nsubj "
                        + "promised=promise/VBD/leave/conj help/NN/promised/obj ./SIGN/demanded/punct")
                .attaches("promised conj demanded", "leave ccomp demanded");
    }

    @Test
    void secondThingSaidStaysBesideTheFirst() {
        repaired(
                        "Rivals/NNS/said/nsubj said=say/VBD/0/root troops/NNS/left/nsubj left=leave/VBD/said/ccomp ,/SIGN/left/punct "
                                + "and/CC/promised/cc Silva/NNP/promised/nsubj promised=promise/VBD/left/conj help/NN/promised/obj ./SIGN/said/punct")
                .isLeftAlone();
    }

    private static RepairedTree repaired(String words) {
        return RepairedTree.by(CoordinationRepair::repair, words);
    }
}
