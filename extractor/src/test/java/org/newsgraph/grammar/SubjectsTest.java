package org.newsgraph.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Subjects that stand before their verb, and those that are understood. */
class SubjectsTest {
    @Test
    void headlineListsNamesWithoutAnd() {
        Tree tree = Tree.of("Ethiopia/NNP/agree/nsubj/L ,/,/agree/punct Eritrea/NNP/agree/nsubj/L agree/VBP/0/root");

        assertEquals("Ethiopia Eritrea", tree.surfaceSubjects("agree"));
    }

    @Test
    void ofTwoSubjectsThatAreNoNamesTheFirstCounts() {
        Tree tree = Tree.of("Rebels/NNS/said/nsubj it/PRP/said/nsubj said=say/VBD/0/root");

        assertEquals("Rebels", tree.surfaceSubjects("said"));
    }

    @Test
    void coordinatedVerbTakesTheFirstOnesSubject() {
        Tree tree = Tree.of("Rebels/NNS/came/nsubj came=come/VBD/0/root and/CC/left/cc left=leave/VBD/came/conj");

        assertEquals("Rebels", tree.surfaceSubjects("left"));
        assertEquals("Rebels", tree.nearestSubject("left"));
    }

    @Test
    void verbCoordinatedWithANounHasNone() {
        Tree tree = Tree.of("talks/NNS/0/root and/CC/left/cc left=leave/VBD/talks/conj");

        assertEquals("", tree.surfaceSubjects("left"));
    }

    @Test
    void participleAtTheEndTakesTheSubjectOfItsClause() {
        Tree tree = Tree.of("Rebels/NNS/attacked/nsubj attacked=attack/VBD/0/root ,/,/attacked/punct "
                + "killing=kill/VBG/attacked/advcl two/CD/killing/obj");

        assertEquals("Rebels", tree.surfaceSubjects("killing"));
        assertEquals("Rebels", tree.nearestSubject("killing"));
    }

    @Test
    void finiteAdverbialClauseWithoutASubjectHasNoneButANearestOne() {
        Tree tree =
                Tree.of("Rebels/NNS/left/nsubj left=leave/VBD/0/root as/IN/agreed/mark agreed=agree/VBD/left/advcl");

        assertEquals("", tree.surfaceSubjects("agreed"));
        assertEquals("Rebels", tree.nearestSubject("agreed"));
    }

    @Test
    void nounHasWhatModifiesIt() {
        assertEquals("men", Tree.of("men/NNS/0/root fighting=fight/VBG/men/acl").surfaceSubjects("fighting"));
        assertEquals(
                "men", Tree.of("fighting=fight/VBG/men/amod men/NNS/0/root").surfaceSubjects("fighting"));
        assertEquals(
                "men", Tree.of("men/NNS/0/root killed=kill/VBN/men/acl:relcl").surfaceSubjects("killed"));
        assertEquals("men", Tree.of("men/NNS/0/root fighting=fight/VBG/men/acl").nearestSubject("fighting"));
    }

    @Test
    void rootAndOtherDependentsHaveNone() {
        Tree tree = Tree.of("Leave/VB/0/root town/NN/Leave/obj said=say/VBD/Leave/parataxis");

        assertEquals("", tree.surfaceSubjects("Leave"));
        assertEquals("", tree.surfaceSubjects("said"));
        assertEquals("", tree.nearestSubject("said"));
        assertEquals("", tree.nearestSubject("town"));
    }

    @Test
    void nearestSubjectOfAComplementIsTheObjectOfWhateverVerb() {
        Tree tree =
                Tree.of("King/NN/promised/nsubj promised=promise/VBD/0/root rebels/NNS/promised/obj to/TO/leave/mark "
                        + "leave/VB/promised/xcomp");

        assertEquals("rebels", tree.nearestSubject("leave"));
        assertEquals("King", tree.surfaceSubjects("leave"));
    }

    @Test
    void nearestSubjectGoesOnToTheSubjectAboveWhereThereIsNoObject() {
        Tree tree = Tree.of("King/NN/wants/nsubj wants=want/VBZ/0/root to/TO/leave/mark leave/VB/wants/xcomp");

        assertEquals("King", tree.nearestSubject("leave"));
    }

    @Test
    void relativePronounStandsForItsAntecedentHoweverItWasTagged() {
        Tree tree = Tree.of("rebels/NNS/0/root that/IN/left/nsubj left=leave/VBD/rebels/acl:relcl");

        assertEquals("rebels", tree.nearestSubject("left"));
        assertEquals("that", tree.surfaceSubjects("left"));
    }

    @Test
    void wordOfASubjectIsInIt() {
        Tree tree = Tree.of(
                "US/NNP/envoys/compound envoys/NNS/met/nsubj and/CC/monks/cc monks/NNS/envoys/conj met=meet/VBD/0/root "
                        + "rebels/NNS/met/obj");

        assertTrue(Subjects.isInSubject(tree.sentence(), tree.word("US")));
        assertTrue(Subjects.isInSubject(tree.sentence(), tree.word("monks")));
        assertFalse(Subjects.isInSubject(tree.sentence(), tree.word("rebels")));
        assertTrue(Subjects.isSubject(tree.word("envoys")));
        assertFalse(Subjects.isSubject(tree.word("monks")));
    }
}
