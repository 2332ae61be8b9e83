package org.newsgraph.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Infinitives and auxiliaries. */
class VerbFormTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            particle       ; leave; true ; true ; to/TO/leave/mark leave/VB/0/root
            conjunction    ; leave; true ; true ; to/IN/leave/mark leave/VB/0/root
            auxiliary      ; leave; true ; false; to/TO/leave/aux leave/VB/0/root
            perfect        ; left ; true ; false; to/TO/left/mark have/VB/left/aux left=leave/VBN/0/root
            after in order ; leave; true ; false; in/IN/leave/mark order/NN/leave/dep to/TO/leave/mark leave/VB/0/root
            bare           ; leave; false; false; leave/VB/0/root
            gerund after to; leaving; false; false; to/IN/leaving/mark leaving=leave/VBG/0/root
            noun           ; leave; false; false; to/TO/leave/mark leave/NN/0/root
            """)
    void infinitive(String what, String verb, boolean infinitive, boolean plain, String words) {
        Tree tree = Tree.of(words);

        assertEquals(infinitive, VerbForm.isInfinitive(tree.sentence(), tree.word(verb)), what);
        assertEquals(plain, VerbForm.isPlainInfinitive(tree.sentence(), tree.word(verb)), what);
    }

    @Test
    void modalSaysThatNothingHasHappenedYet() {
        Tree will = Tree.of("They/PRP/meet/nsubj 'll/MD/meet/aux meet/VB/0/root");
        Tree have = Tree.of("They/PRP/met/nsubj have/VBP/met/aux met=meet/VBN/0/root");

        assertTrue(VerbForm.hasModal(will.sentence(), will.word("meet")));
        assertFalse(VerbForm.hasModal(have.sentence(), have.word("met")));
    }
}
