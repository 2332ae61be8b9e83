package org.newsgraph.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who does an infinitive or a participle that has no subject of its own. */
class ControlTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            raising         ; leave    ; Rebels      ; Rebels/NNS/seem/nsubj seem/VBP/0/root to/TO/leave/mark leave/VB/seem/xcomp
            of the object   ; leave    ; rebels monks; King/NN/ordered/nsubj ordered=order/VBD/0/root rebels/NNS/ordered/obj and/CC/monks/cc monks/NNS/rebels/conj to/TO/leave/mark leave/VB/ordered/xcomp
            of the subject  ; leave    ; King        ; King/NN/promised/nsubj promised=promise/VBD/0/root rebels/NNS/promised/obj to/TO/leave/mark leave/VB/promised/xcomp
            resolving       ; leave    ; King        ; King/NN/made/nsubj made=make/VBD/0/root promise/NN/made/obj to/TO/leave/mark leave/VB/made/xcomp
            bare after make ; leave    ; rebels      ; King/NN/made/nsubj made=make/VBD/0/root rebels/NNS/made/obj leave/VB/made/xcomp
            contact         ; demand   ; King        ; King/NN/called/nsubj called=call/VBD/0/root rebels/NNS/called/obj to/TO/demand/mark demand/VB/called/xcomp
            with a particle ; fight    ; rebels      ; King/NN/called/nsubj called=call/VBD/0/root up/RP/called/compound:prt rebels/NNS/called/obj to/TO/fight/mark fight/VB/called/xcomp
            passive         ; leave    ; Rebels      ; Rebels/NNS/ordered/nsubj:pass were=be/VBD/ordered/aux:pass ordered=order/VBN/0/root to/TO/leave/mark leave/VB/ordered/xcomp
            clause          ; leave    ; rebels      ; King/NN/asked/nsubj asked=ask/VBD/0/root rebels/NNS/asked/obj to/TO/leave/mark leave/VB/asked/ccomp
            finite clause   ; left     ; ''          ; King/NN/said/nsubj said=say/VBD/0/root left=leave/VBD/said/ccomp
            addressee       ; leave    ; rebels      ; King/NN/called/nsubj called=call/VBD/0/root on/IN/rebels/case rebels/NNS/called/obl to/TO/leave/mark leave/VB/called/advcl
            addressee of a complement; leave; rebels ; King/NN/appealed/nsubj appealed=appeal/VBD/0/root to/IN/rebels/case rebels/NNS/appealed/obl to/TO/leave/mark leave/VB/appealed/xcomp
            nobody addressed; leave    ; King        ; King/NN/appealed/nsubj appealed=appeal/VBD/0/root to/TO/leave/mark leave/VB/appealed/advcl
            marked addressee; leave    ; rebels      ; King/NN/called/nsubj called=call/VBD/0/root on/IN/leave/mark rebels/NNS/leave/nsubj to/TO/leave/mark leave/VB/called/advcl
            of the accused  ; shelling ; rebels      ; King/NN/accused/nsubj accused=accuse/VBD/0/root rebels/NNS/accused/obj of/IN/shelling/mark shelling=shell/VBG/accused/advcl
            of the blamed   ; shelling ; King        ; King/NN/apologised/nsubj apologised=apologise/VBD/0/root for/IN/shelling/mark shelling=shell/VBG/apologised/advcl
            detached        ; killing  ; Rebels      ; Rebels/NNS/hit/nsubj hit/VBD/0/root patrol/NN/hit/obj ,/,/patrol/punct killing=kill/VBG/patrol/dep
            detached from no verb; killing; ''       ; ambush/NN/0/root of/IN/patrol/case patrol/NN/ambush/nmod ,/,/patrol/punct killing=kill/VBG/patrol/dep
            of an adjective ; leave    ; Rebels      ; Rebels/NNS/ready/nsubj are=be/VBP/ready/cop ready/JJ/0/root to/TO/leave/mark leave/VB/ready/advcl
            of a noun       ; killing  ; ''          ; attack/NN/0/root killing=kill/VBG/attack/advcl
            of a possessor  ; leave    ; Russia      ; Russia/NNP/plan/nmod:poss/L plan/NN/0/root to/TO/leave/mark leave/VB/plan/acl
            of an object    ; leave    ; Rebels      ; Rebels/NNS/made/nsubj made=make/VBD/0/root attempt/NN/made/obj to/TO/leave/mark leave/VB/attempt/acl
            of a passive    ; leave    ; rebels      ; attempt/NN/made/nsubj:pass was=be/VBD/made/aux:pass made=make/VBN/0/root by/IN/rebels/case rebels/NNS/made/obl to/TO/leave/mark leave/VB/attempt/acl
            of a plan condemned; leave ; ''          ; King/NN/condemned/nsubj condemned=condemn/VBD/0/root plan/NN/condemned/obj to/TO/leave/mark leave/VB/plan/acl
            of who fails    ; leave    ; rebels      ; failure/NN/pleased/nsubj of/IN/rebels/case rebels/NNS/failure/nmod to/TO/leave/mark leave/VB/failure/acl pleased=please/VBD/0/root King/NN/pleased/obj
            of who attempts ; leave    ; rebels      ; King/NN/saw/nsubj saw=see/VBD/0/root attempt/NN/saw/obj by/IN/rebels/case rebels/NNS/attempt/nmod to/TO/leave/mark leave/VB/attempt/acl
            of what is used ; leave    ; Rebels      ; Rebels/NNS/made/nsubj made=make/VBD/0/root use/NN/made/obj of/IN/boats/case boats/NNS/use/nmod to/TO/leave/mark leave/VB/use/acl
            of a bare noun  ; leave    ; ''          ; attempt/NN/0/root to/TO/leave/mark leave/VB/attempt/acl
            """)
    void subject(String what, String verb, String subject, String words) {
        assertEquals(subject, Tree.of(words).surfaceSubjects(verb), what);
    }

    @Test
    void whoGetsInTouchDoesSoWithAnObject() {
        Tree call = Tree.of("King/NN/called/nsubj called=call/VBD/0/root rebels/NNS/called/obj");
        Tree shout = Tree.of("King/NN/called/nsubj called=call/VBD/0/root");
        Tree draft =
                Tree.of("King/NN/called/nsubj called=call/VBD/0/root up/RP/called/compound:prt rebels/NNS/called/obj");

        assertTrue(Control.getsInTouch(call.sentence(), call.word("called")));
        assertFalse(Control.getsInTouch(shout.sentence(), shout.word("called")));
        assertFalse(Control.getsInTouch(draft.sentence(), draft.word("called")));
    }

    @Test
    void whoMarchesShowsWhatHeWants() {
        assertTrue(Control.isDemonstration(Tree.of("marched=march/VBD/0/root").word("marched")));
        assertFalse(Control.isDemonstration(Tree.of("walked=walk/VBD/0/root").word("walked")));
    }
}
