package org.newsgraph.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.lexicon.Slot;

/** In which slot a word attaches below its governor. */
class ComplementsTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            content          ; left   ; clause    ; said=say/VBD/0/root left=leave/VBD/said/ccomp
            content infinitive; leave ; infinitive; asked=ask/VBD/0/root to/TO/leave/mark leave/VB/asked/ccomp
            complement       ; leave  ; infinitive; wants=want/VBZ/0/root to/TO/leave/mark leave/VB/wants/xcomp
            bare infinitive  ; leave  ; infinitive; let/VBD/0/root leave/VB/let/xcomp
            gerund           ; leaving; gerund    ; stopped=stop/VBD/0/root leaving=leave/VBG/stopped/xcomp
            object           ; raids  ; object    ; condemned=condemn/VBD/0/root raids/NNS/condemned/obj
            passive subject  ; raids  ; object    ; raids/NNS/condemned/nsubj:pass condemned=condemn/VBN/0/root
            oblique          ; raids  ; against   ; protested=protest/VBD/0/root Against/IN/raids/case raids/NNS/protested/obl
            oblique gerund   ; raiding; gerund    ; blamed=blame/VBD/0/root for/IN/raiding/case raiding=raid/VBG/blamed/obl
            purpose          ; leave  ; infinitive; rose=rise/VBD/0/root to/TO/leave/mark leave/VB/rose/advcl
            adjunct gerund   ; leaving; gerund    ; accused=accuse/VBD/0/root of/IN/leaving/mark leaving=leave/VBG/accused/advcl
            time             ; leaving; -         ; spoke=speak/VBD/0/root After/IN/leaving/mark leaving=leave/VBG/spoke/advcl
            bare participle  ; leaving; -         ; spoke=speak/VBD/0/root leaving=leave/VBG/spoke/advcl
            that             ; left   ; clause    ; sure/JJ/0/root that/IN/left/mark left=leave/VBD/sure/advcl
            quoted before    ; took   ; clause    ; Troops/NNS/took/nsubj took=take/VBD/said/advcl agency/NN/said/nsubj said=say/VBD/0/root
            quoted with when ; took   ; -         ; when/WRB/took/advmod Troops/NNS/took/nsubj took=take/VBD/said/advcl agency/NN/said/nsubj said=say/VBD/0/root
            adverbial clause ; left   ; -         ; spoke=speak/VBD/0/root as/IN/left/mark left=leave/VBD/spoke/advcl
            loose noun       ; raids  ; over      ; row/NN/0/root over/IN/raids/case raids/NNS/row/dep
            noun infinitive  ; leave  ; infinitive; plan/NN/0/root to/TO/leave/mark leave/VB/plan/acl
            noun gerund      ; leaving; gerund    ; idea/NN/0/root of/IN/leaving/mark leaving=leave/VBG/idea/acl
            noun that        ; left   ; clause    ; news/NN/0/root that/IN/left/mark left=leave/VBD/news/acl
            noun participle  ; leaving; -         ; men/NNS/0/root leaving=leave/VBG/men/acl
            subject          ; raids  ; -         ; raids/NNS/ended/nsubj ended=end/VBD/0/root
            """)
    void slot(String what, String word, String slot, String words) {
        Tree tree = Tree.of(words);

        assertEquals(
                slot,
                Complements.slot(tree.sentence(), tree.word(word))
                        .map(Slot::text)
                        .orElse("-"),
                what);
    }
}
