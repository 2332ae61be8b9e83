package org.newsgraph.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Words joined by "and" or a comma. */
class CoordinationTest {
    private final Tree tree = Tree.of("Russia/NNP/met/nsubj/L ,/,/Iran/punct Iran/NNP/Russia/conj/L and/CC/Chad/cc "
            + "Chad/NNP/Russia/conj/L met=meet/VBD/0/root and/CC/agreed/cc agreed=agree/VBD/met/conj");

    @Test
    void membersStandInTheirOrder() {
        assertEquals("Russia Iran Chad", members(tree, "Russia"));
    }

    @Test
    void verbIsNoMemberOfANounPhrase() {
        assertEquals("met", members(tree, "met"));
    }

    @Test
    void headlineListsPlacesInApposition() {
        Tree headline = Tree.of("Russia/NNP/meet/nsubj/L ,/,/Russia/punct Iran/NNP/Russia/appos/L meet/VBP/0/root");

        assertEquals("Russia Iran", members(headline, "Russia"));
    }

    @Test
    void appositionOfAPersonIsNoSecondMember() {
        Tree apposition = Tree.of("Paris/NNP/0/root/L ,/,/Paris/punct Hilton/NNP/Paris/appos/P");

        assertEquals("Paris", members(apposition, "Paris"));
    }

    @Test
    void membersAttachToTheFirst() {
        assertEquals(
                "Russia", Coordination.first(tree.sentence(), tree.word("Chad")).text());
        assertEquals(
                "Russia",
                Coordination.first(tree.sentence(), tree.word("Russia")).text());
    }

    private static String members(Tree tree, String head) {
        return Tree.forms(Coordination.members(tree.sentence(), tree.word(head)));
    }
}
