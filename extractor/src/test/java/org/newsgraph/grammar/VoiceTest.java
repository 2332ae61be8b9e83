package org.newsgraph.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Active and passive, with and without an auxiliary. */
class VoiceTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            auxiliary     ; seized; true ; Towns/NNS/seized/nsubj:pass were=be/VBD/seized/aux:pass seized=seize/VBN/0/root ./SIGN/seized/punct
            active        ; seized; false; Rebels/NNS/seized/nsubj seized=seize/VBD/0/root towns/NNS/seized/obj ./SIGN/seized/punct
            perfect       ; seized; false; Rebels/NNS/seized/nsubj have/VBP/seized/aux seized=seize/VBN/0/root towns/NNS/seized/obj ./SIGN/seized/punct
            headline      ; shot  ; true ; Bishop/NN/shot/nsubj shot=shoot/VBN/0/root in/IN/Haiti/case Haiti/NNP/shot/obl
            headline by   ; shot  ; true ; Mayor/NN/shot/nsubj shot=shoot/VBD/0/root by/IN/sniper/case sniper/NN/shot/obl
            past headline ; fled  ; false; Mayor/NN/fled/nsubj fled=flee/VBD/0/root to/IN/Haiti/case Haiti/NNP/fled/obl
            with a stop   ; shot  ; false; Bishop/NN/shot/nsubj shot=shoot/VBN/0/root ./SIGN/shot/punct
            with an object; given ; false; Bishop/NN/given/nsubj given=give/VBN/0/root prize/NN/given/obj
            reduced       ; seized; true ; areas/NNS/0/root seized=seize/VBD/areas/acl by/IN/rebels/case rebels/NNS/seized/obl
            participle    ; seized; true ; areas/NNS/0/root seized=seize/VBN/areas/acl
            own object    ; paid  ; false; men/NNS/0/root paid=pay/VBN/men/acl wages/NNS/paid/obj
            adjective     ; seized; true ; seized=seize/VBN/areas/amod areas/NNS/0/root
            relative      ; held  ; true ; men/NNS/0/root held=hold/VBN/men/acl:relcl
            with a subject; held  ; false; men/NNS/0/root they/PRP/held/nsubj held=hold/VBN/men/acl:relcl ./SIGN/men/punct
            coordinated   ; bound ; true ; men/NNS/seized/nsubj:pass were=be/VBD/seized/aux:pass seized=seize/VBN/0/root and/CC/bound/cc bound=bind/VBN/seized/conj
            coordinated active; bound; false; men/NNS/left/nsubj left=leave/VBD/0/root and/CC/bound/cc bound=bind/VBN/left/conj
            loose         ; bound ; false; left=leave/VBD/0/root bound=bind/VBN/left/parataxis
            present       ; seizes; false; areas/NNS/0/root seizes=seize/VBZ/areas/acl
            """)
    void passive(String what, String verb, boolean passive, String words) {
        Tree tree = Tree.of(words);

        assertEquals(passive, Voice.isPassive(tree.sentence(), tree.word(verb)), what);
    }
}
