package org.newsgraph.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Who does what to whom, whatever the construction. */
class ArgumentStructureTest {
    @Test
    void activeVerbHasItsSubjectAndObject() {
        Tree tree = Tree.of("Rebels/NNS/seized/nsubj seized=seize/VBD/0/root towns/NNS/seized/obj ./SIGN/seized/punct");

        assertEquals("Rebels", tree.subjects("seized"));
        assertEquals("towns", tree.objects("seized"));
    }

    @Test
    void passiveSwapsThem() {
        Tree tree = Tree.of("Towns/NNS/seized/nsubj:pass were=be/VBD/seized/aux:pass seized=seize/VBN/0/root "
                + "by/IN/rebels/case rebels/NNS/seized/obl and/CC/militias/cc militias/NNS/rebels/conj");

        assertEquals("rebels militias", tree.subjects("seized"));
        assertEquals("Towns", tree.objects("seized"));
    }

    @Test
    void coordinatedVerbSharesTheObjectAfterIt() {
        Tree tree = Tree.of("They/PRP/shelled/nsubj shelled=shell/VBD/0/root and/CC/captured/cc "
                + "captured=capture/VBD/shelled/conj towns/NNS/shelled/obj ./SIGN/shelled/punct");

        assertEquals("They", tree.subjects("captured"));
        assertEquals("towns", tree.objects("captured"));
    }

    @Test
    void coordinatedVerbHasNoObjectThatStandsBeforeIt() {
        Tree tree = Tree.of("They/PRP/shelled/nsubj shelled=shell/VBD/0/root towns/NNS/shelled/obj and/CC/fled/cc "
                + "fled=flee/VBD/shelled/conj ./SIGN/shelled/punct");

        assertEquals("", tree.objects("fled"));
    }

    @Test
    void antecedentIsTheObjectOfARelativeClauseWithoutPronoun() {
        Tree tree = Tree.of("town/NN/0/root the/DT/army/det army/NN/shelled/nsubj shelled=shell/VBD/town/acl:relcl");

        assertEquals("town", tree.objects("shelled"));
        assertEquals("army", tree.subjects("shelled"));
    }

    @Test
    void predicateSaysWhatAFreeRelativeClauseLeavesOpen() {
        String cleft =
                "What/WP/shelled/obj they/PRP/shelled/nsubj shelled=shell/VBD/school/csubj was=be/VBD/school/cop ";

        assertEquals("school", Tree.of(cleft + "school/NN/0/root").objects("shelled"));
        assertEquals(
                "What", Tree.of(cleft + "not/RB/school/advmod school/NN/0/root").objects("shelled"));
    }

    @Test
    void relativeClauseWithAnAdverbHasNoGap() {
        Tree tree = Tree.of(
                "town/NN/0/root where/WRB/landed/advmod troops/NNS/landed/nsubj landed=land/VBD/town/acl:relcl");

        assertEquals("", tree.objects("landed"));
    }

    @Test
    void relativePronounStandsForItsAntecedentInASecondClauseToo() {
        Tree tree = Tree.of(
                "rebels/NNS/0/root who/WP/shelled/nsubj shelled=shell/VBD/rebels/acl:relcl towns/NNS/shelled/obj "
                        + "and/CC/killed/cc killed=kill/VBD/shelled/conj two/CD/killed/obj");

        assertEquals("rebels", tree.subjects("shelled"));
        assertEquals("rebels", tree.subjects("killed"));
        assertEquals("two", tree.objects("killed"));
    }

    @Test
    void relativePronounMayBeTheObject() {
        Tree tree = Tree.of(
                "town/NN/0/root that/WDT/shelled/obj rebels/NNS/shelled/nsubj " + "shelled=shell/VBD/town/acl:relcl");

        assertEquals("town", tree.objects("shelled"));
    }
}
