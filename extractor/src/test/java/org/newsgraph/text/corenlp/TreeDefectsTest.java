package org.newsgraph.text.corenlp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.newsgraph.testing.TextBuilder;

class TreeDefectsTest {
    private static int defects(String annotated) {
        return TreeDefects.count(
                new TextBuilder().sentence(annotated).text().sentences().get(0));
    }

    private static void assertFewer(String right, String wrong) {
        assertEquals(0, defects(right));
        assertTrue(defects(wrong) > 0);
    }

    @Test
    void wordThatHangsNowhereIsADefectButNotASign() {
        assertFewer(
                "Rebels/NNS/2/nsubj left/VBD/0/root singing/VBG/2/advcl ./SIGN/2/dep",
                "Rebels/NNS/2/nsubj left/VBD/0/root singing/VBG/2/dep ./SIGN/2/punct");
    }

    @Test
    void reducedRelativeReadAsSubjectClauseIsADefect() {
        assertFewer(
                "Farms/NNS/6/nsubj:pass burnt/VBN/1/acl by/IN/4/case raiders/NNS/2/obl were/VBD/6/aux:pass rebuilt/VBN/0/root"
                        + " ./SIGN/6/punct",
                "Farms/NNS/2/nsubj burnt/VBN/6/csubj:pass by/IN/4/case raiders/NNS/2/obl were/VBD/6/aux:pass"
                        + " rebuilt/VBN/0/root ./SIGN/6/punct");
    }

    @Test
    void participleWithItsSubjectIsLeftToHeadlines() {
        assertEquals(0, defects("Bishop/NN/2/nsubj kidnapped/VBN/0/root in/IN/4/case Haiti/NNP/2/obl"));
    }

    @Test
    void sentenceWithoutMainVerbIsADefect() {
        assertFewer(
                "The/DT/2/det bishops/NNS/3/nsubj approved/VBD/0/root of/IN/5/case it/PRP/3/obl ./SIGN/3/punct",
                "The/DT/2/det bishops/NNS/0/root approved/VBN/2/acl of/IN/5/case it/PRP/3/obl ./SIGN/2/punct");
    }

    @Test
    void headlinesAndNominalSentencesWithCopulaAreNoDefect() {
        assertEquals(0, defects("Talks/NNS/0/root on/IN/3/case grain/NN/1/nmod to/TO/5/mark resume/VB/1/acl"));
        assertEquals(
                0,
                defects("He/PRP/5/nsubj is/VBZ/5/cop now/RB/5/advmod our/PRP$/5/nmod:poss envoy/NN/0/root"
                        + " ./SIGN/5/punct"));
    }

    @Test
    void prepositionThatOpensAFiniteClauseIsADefect() {
        assertTrue(
                defects("The/DT/2/det request/NN/0/root for/IN/5/mark buses/NNS/5/nsubj came/VBD/2/acl ./SIGN/2/punct")
                        > 0);
        assertEquals(
                0,
                defects(
                        "They/PRP/2/nsubj waited/VBD/0/root for/IN/6/mark buses/NNS/6/nsubj to/TO/6/mark come/VB/2/advcl"
                                + " ./SIGN/2/punct"));
    }

    @Test
    void gerundBehindPrepositionReadAsAdjectiveIsADefect() {
        assertFewer(
                "He/PRP/2/nsubj spoke/VBD/0/root of/IN/4/mark beating/VBG/2/advcl thieves/NNS/4/obj ./SIGN/2/punct",
                "He/PRP/2/nsubj spoke/VBD/0/root of/IN/5/case beating/VBG/5/amod thieves/NNS/2/obl ./SIGN/2/punct");
    }

    @Test
    void finiteVerbWithoutSubjectIsADefectUnlessItSharesOne() {
        assertFewer(
                "Rebels/NNS/2/nsubj came/VBD/0/root and/CC/4/cc burnt/VBD/2/conj barns/NNS/4/obj ./SIGN/2/punct",
                "Rebels/NNS/2/obl came/VBD/0/root and/CC/4/cc burnt/VBD/2/conj barns/NNS/4/obj ./SIGN/2/punct");
    }
}
