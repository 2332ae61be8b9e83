package org.newsgraph.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.newsgraph.text.Token;

/** The predicate over a word, and its other arguments, which a pronoun among them can't mean. */
class PredicatesTest {
    @Test
    void predicateIsTheVerbAboveThePhrase() {
        Tree tree = Tree.of(
                "Rebels/NNS/freed/nsubj freed=free/VBD/0/root men/NNS/freed/obj of/IN/them/case them/PRP/men/nmod");

        assertEquals("freed", governing(tree, "them"));
        assertEquals("Rebels", others(tree, "them"));
    }

    @Test
    void nounWithASubjectIsAPredicateToo() {
        Tree tree = Tree.of("he/PRP/leader/nsubj is=be/VBZ/leader/cop leader/NN/0/root");

        assertEquals("leader", governing(tree, "he"));
    }

    @Test
    void phraseWithoutAVerbHasNone() {
        Tree tree = Tree.of("leader/NN/0/root of/IN/them/case them/PRP/leader/nmod");

        assertEquals("", governing(tree, "them"));
        assertEquals("", others(tree, "them"));
    }

    @Test
    void agentOfAPassiveIsAnArgumentAndAPlaceIsNone() {
        Tree tree = Tree.of("They/PRP/hit/nsubj:pass were=be/VBD/hit/aux:pass hit/VBN/0/root by/IN/rebels/case "
                + "rebels/NNS/hit/obl in/IN/town/case town/NN/hit/obl");

        assertEquals("rebels", others(tree, "They"));
    }

    @Test
    void controllerIsAnArgumentOfAnInfinitive() {
        Tree tree = Tree.of(
                "Police/NNS/used/nsubj used=use/VBD/0/root clubs/NNS/used/obj to/TO/drive/mark drive/VB/used/xcomp "
                        + "them/PRP/drive/obj back/RB/drive/advmod");

        assertEquals("clubs", others(tree, "them"));
    }

    @Test
    void nounOfARelativeClauseIsAnArgument() {
        Tree tree = Tree.of("coalition/NN/0/root it/PRP/leads/nsubj leads=lead/VBZ/coalition/acl:relcl");

        assertEquals("coalition", others(tree, "it"));
    }

    @Test
    void possessorInTheObjectStandsInIt() {
        Tree tree = Tree.of("It/PRP/ended/nsubj ended=end/VBD/0/root its/PRP$/raids/nmod:poss raids/NNS/ended/obj");

        assertTrue(Predicates.isInObject(tree.sentence(), tree.word("ended"), tree.word("its")));
        assertFalse(Predicates.isInObject(tree.sentence(), tree.word("ended"), tree.word("It")));
    }

    private static String governing(Tree tree, String word) {
        return Predicates.governing(tree.sentence(), tree.word(word))
                .map(Token::text)
                .orElse("");
    }

    private static String others(Tree tree, String word) {
        return Tree.forms(Predicates.otherArguments(tree.sentence(), tree.word(word)));
    }
}
