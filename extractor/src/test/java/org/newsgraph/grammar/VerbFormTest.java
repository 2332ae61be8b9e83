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

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            past         ; left    ; true ; true ; true ; They/PRP/left/nsubj left=leave/VBD/0/root
            present      ; leave   ; true ; false; false; They/PRP/leave/nsubj leave/VBP/0/root
            passive      ; freed   ; true ; true ; true ; They/PRP/freed/nsubj:pass were=be/VBD/freed/aux:pass freed=free/VBN/0/root
            perfect      ; left    ; true ; false; false; They/PRP/left/nsubj have/VBP/left/aux left=leave/VBN/0/root
            past perfect ; left    ; true ; false; true ; They/PRP/left/nsubj had=have/VBD/left/aux left=leave/VBN/0/root
            modal        ; leave   ; true ; false; false; They/PRP/leave/nsubj will/MD/leave/aux leave/VB/0/root
            mistaken past; detained; true ; true ; false; Rebels/NNS/detained/nsubj detained=detain/VBN/0/root nurses/NNS/detained/obj
            participle   ; detained; false; false; false; nurses/NNS/0/root detained=detain/VBN/nurses/acl
            copula       ; ill     ; false; true ; true ; They/PRP/ill/nsubj were=be/VBD/ill/cop ill/JJ/0/root
            infinitive   ; leave   ; false; false; false; to/TO/leave/mark leave/VB/0/root
            """)
    void tense(String what, String verb, boolean finite, boolean simplePast, boolean past, String words) {
        Tree tree = Tree.of(words);

        assertEquals(finite, VerbForm.isFinite(tree.sentence(), tree.word(verb)), what);
        assertEquals(simplePast, VerbForm.isSimplePast(tree.sentence(), tree.word(verb)), what);
        assertEquals(past, VerbForm.isPast(tree.sentence(), tree.word(verb)), what);
    }
}
