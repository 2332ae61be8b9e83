package org.newsgraph.grammar.repair;

import org.junit.jupiter.api.Test;

/** Where the parser took the words that bound a number for a preposition or a particle. */
class BoundRepairTest {
    @Test
    void rangeAfterAVerbIsItsObject() {
        repaired(
                        "freed=free/VBD/0/root between/IN/men/case ten/CD/men/nummod and/CC/twelve/cc twelve/CD/ten/conj men/NNS/freed/obl")
                .attaches("between advmod ten", "men obj freed");
    }

    @Test
    void rangeBeforeAPassiveIsItsSubject() {
        repaired("Between/IN/men/case ten/CD/men/nummod and/CC/twelve/cc twelve/CD/ten/conj men/NNS/shot/obl "
                        + "were=be/VBD/shot/aux:pass shot=shoot/VBN/0/root")
                .attaches("Between advmod ten", "men nsubj:pass shot");
    }

    @Test
    void upToIsNoParticle() {
        repaired(
                        "killed=kill/VBD/0/root up/RP/killed/compound:prt to/IN/men/case seventy/CD/men/nummod men/NNS/killed/obl")
                .attaches("up advmod seventy", "to advmod seventy", "men obj killed");
    }

    @Test
    void betweenTwoPartiesStaysAPreposition() {
        repaired("fought=fight/VBD/0/root between/IN/camps/case two/CD/camps/nummod camps/NNS/fought/obl")
                .isLeftAlone();
    }

    private static RepairedTree repaired(String words) {
        return RepairedTree.by(BoundRepair::repair, words);
    }
}
