package org.newsgraph.grammar.repair;

import org.junit.jupiter.api.Test;

/** Where the parser took the words that bound a number for a preposition or a particle. */
class BoundRepairTest {
    @Test
    void rangeBehindAVerbIsItsObject() {
        mended(
                        "freed=free/VBD/0/root between/IN/men/case ten/CD/men/nummod and/CC/twelve/cc twelve/CD/ten/conj men/NNS/freed/obl")
                .hangs("between advmod ten", "men obj freed");
    }

    @Test
    void rangeBeforeAPassiveIsItsSubject() {
        mended("Between/IN/men/case ten/CD/men/nummod and/CC/twelve/cc twelve/CD/ten/conj men/NNS/shot/obl "
                        + "were=be/VBD/shot/aux:pass shot=shoot/VBN/0/root")
                .hangs("Between advmod ten", "men nsubj:pass shot");
    }

    @Test
    void upToIsNoParticle() {
        mended(
                        "killed=kill/VBD/0/root up/RP/killed/compound:prt to/IN/men/case seventy/CD/men/nummod men/NNS/killed/obl")
                .hangs("up advmod seventy", "to advmod seventy", "men obj killed");
    }

    @Test
    void betweenTwoPartiesStaysAPreposition() {
        mended("fought=fight/VBD/0/root between/IN/camps/case two/CD/camps/nummod camps/NNS/fought/obl")
                .isLeftAlone();
    }

    private static RepairedTree mended(String words) {
        return RepairedTree.by(BoundRepair::mend, words);
    }
}
