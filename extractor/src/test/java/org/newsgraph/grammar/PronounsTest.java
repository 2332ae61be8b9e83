package org.newsgraph.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pronouns that taggers take for nouns, adjectives or numbers. */
class PronounsTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            other   ; true  ; false ; true  ; met=meet/VBD/0/root each/DT/other/det other/JJ/met/obj
            one     ; true  ; false ; true  ; met=meet/VBD/0/root one/CD/met/obj another/DT/one/dep
            other   ; false ; false ; false ; met=meet/VBD/0/root the/DT/other/det other/JJ/met/obj
            one     ; false ; false ; false ; met=meet/VBD/0/root one/CD/met/obj
            Nobody  ; false ; true  ; true  ; Nobody/NN/met/nsubj met=meet/VBD/0/root
            one     ; false ; true  ; true  ; No/DT/one/det one/NN/met/nsubj met=meet/VBD/0/root
            They    ; false ; false ; true  ; They/PRP/met/nsubj met=meet/VBD/0/root
            ministers; false; false ; false ; ministers/NNS/met/nsubj met=meet/VBD/0/root
            """)
    void pronouns(String word, boolean reciprocal, boolean nobody, boolean ofPersons, String words) {
        Tree tree = Tree.of(words);

        assertEquals(reciprocal, Pronouns.isReciprocal(tree.sentence(), tree.word(word)));
        assertEquals(nobody, Pronouns.isNobody(tree.sentence(), tree.word(word)));
        assertEquals(ofPersons, Pronouns.isOfPersons(tree.sentence(), tree.word(word)));
    }
}
