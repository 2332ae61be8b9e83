package org.newsgraph.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** Noun phrases after prepositions. */
class PrepositionalPhrasesTest {
    @Test
    void phrasesAfterAPrepositionComeApart() {
        Tree tree =
                Tree.of("talks/NNS/0/root With/IN/Iran/case Iran/NNP/talks/nmod/L and/CC/Chad/cc Chad/NNP/Iran/conj/L "
                        + "in/IN/Vienna/case Vienna/NNP/talks/nmod/L");

        assertEquals("Iran Chad", after(tree, "talks", "with"));
        assertEquals("Vienna", after(tree, "talks", "in"));
    }

    @Test
    void possessorAndClauseAreNone() {
        Tree tree = Tree.of("Chad/NNP/talks/nmod:poss/L with/IN/Chad/case talks/NNS/0/root with/IN/ended/mark "
                + "ended=end/VBN/talks/dep");

        assertEquals("", after(tree, "talks", "with"));
    }

    @Test
    void relativePronounGivesItsAntecedent() {
        Tree tree = Tree.of("group/NN/0/root with/IN/which/case which/WDT/met/obl they/PRP/met/nsubj "
                + "met=meet/VBD/group/acl:relcl");

        assertEquals("group", after(tree, "met", "with"));
    }

    @Test
    void subjectOfAnInfinitiveIsAddressedWhereThePrepositionWasTakenForAConjunction() {
        Tree tree = Tree.of("called=call/VBD/0/root on/IN/leave/mark rebels/NNS/leave/nsubj to/TO/leave/mark "
                + "leave/VB/called/advcl");

        assertEquals("rebels", after(tree, "called", "on"));
        assertEquals("", after(tree, "called", "by"));
        assertEquals("", after(tree, "called", "to"));
    }

    @Test
    void theFirstPrepositionCounts() {
        Tree tree = Tree.of("came=come/VBD/0/root from/IN/town/case near/IN/town/case town/NN/came/obl");

        assertTrue(PrepositionalPhrases.isAfter(tree.sentence(), tree.word("town"), Set.of("from", "of")));
        assertFalse(PrepositionalPhrases.isAfter(tree.sentence(), tree.word("town"), Set.of("near")));
    }

    private static String after(Tree tree, String governor, String preposition) {
        return Tree.forms(PrepositionalPhrases.of(tree.sentence(), tree.word(governor), preposition));
    }
}
