package org.newsgraph.claim.event;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.newsgraph.claim.Trigger;
import org.newsgraph.claim.Triggers;
import org.newsgraph.lexicon.Nouns;
import org.newsgraph.testing.Kinds;
import org.newsgraph.testing.TextBuilder;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** Nouns of events that here tell of none. */
class NonEventiveNounsTest {
    private static final NonEventiveNouns NON_EVENTIVE = new NonEventiveNouns(Nouns.standard());

    @Test
    void whatSomethingIsClassifiedAsIsADefinition() {
        assertTrue(isNonEventive(
                "siege",
                "The/DT/blockade/det blockade/NN/classified/nsubj:pass is=be/VBZ/classified/aux:pass "
                        + "classified=classify/VBN/0/root as/IN/siege/case a/DT/siege/det siege/NN/classified/obl"));
    }

    @Test
    void eventThatSomebodyElseIsDoneAsIsNoDefinition() {
        assertFalse(isNonEventive(
                "protest",
                "Teachers/NNS/left/nsubj left=leave/VBD/0/root as/IN/protest/case a/DT/protest/det "
                        + "protest/NN/left/obl"));
    }

    @Test
    void blastThatIsDescribedAsAnAttackIsOne() {
        String attack = "as/IN/attack/case an/DT/attack/det attack/NN/%1$s/obl";
        assertFalse(isNonEventive(
                "attack",
                "Police/NNS/described/nsubj described=describe/VBD/0/root the/DT/blast/det blast/NN/described/obj "
                        + attack.formatted("described")));
        assertTrue(isNonEventive(
                "attack",
                "Editors/NNS/described/nsubj described=describe/VBD/0/root the/DT/law/det law/NN/described/obj "
                        + attack.formatted("described")));
        assertTrue(isNonEventive(
                "attack",
                "Police/NNS/describe/nsubj did=do/VBD/describe/aux not/RB/describe/advmod describe/VB/0/root "
                        + "the/DT/blast/det blast/NN/describe/obj " + attack.formatted("describe")));
    }

    @Test
    void certainEventAfterAsIsNoDefinition() {
        assertFalse(isNonEventive(
                "siege",
                "Families/NNS/fled/nsubj fled=flee/VBD/0/root as/IN/siege/case the/DT/siege/det siege/NN/fled/obl"));
        assertFalse(isNonEventive(
                "siege",
                "Families/NNS/starved/nsubj starved=starve/VBD/0/root in/IN/siege/case a/DT/siege/det "
                        + "siege/NN/starved/obl"));
    }

    @Test
    void whatIsTakenSeriouslyNeedNotHaveComeAbout() {
        assertTrue(
                isNonEventive(
                        "torture",
                        "Guards/NNS/take/nsubj take/VBP/0/root any/DT/torture/det torture/NN/take/obj seriously/RB/take/advmod"));
    }

    @Test
    void whatIsTakenQuietlyOrReportedSeriouslyHas() {
        assertFalse(isNonEventive(
                "revenge", "Guards/NNS/took/nsubj took=take/VBD/0/root revenge/NN/took/obj quietly/RB/took/advmod"));
        assertFalse(isNonEventive(
                "raid",
                "Police/NNS/hampered/nsubj hampered=hamper/VBD/0/root the/DT/raid/det raid/NN/hampered/obj "
                        + "seriously/RB/hampered/advmod"));
    }

    @Test
    void capitalAfterAnotherWithinASentenceNamesAForumOrATreaty() {
        assertTrue(isNonEventive(
                "Dialogue",
                "She/PRP/spoke/nsubj spoke=speak/VBD/0/root at/IN/Dialogue/case the/DT/Dialogue/det "
                        + "Alba/NNP/Dialogue/compound Dialogue/NN/spoke/obl last/JJ/week/amod week/NN/spoke/obl:tmod "
                        + "about/IN/fishing/case fishing/NN/spoke/obl"));
    }

    @Test
    void smallNounAfterANameTellsOfItsEvent() {
        assertFalse(isNonEventive(
                "talks",
                "She/PRP/left/nsubj left=leave/VBD/0/root the/DT/talks/det Alba/NNP/talks/compound talks=talk/NNS/left/obj "
                        + "last/JJ/week/amod week/NN/left/obl:tmod"));
    }

    @Test
    void capitalOfAHeadlineNamesNothing() {
        assertFalse(isNonEventive(
                "Talks",
                "Envoy/NN/Leaves/nsubj Leaves=leave/VBZ/0/root Alba/NNP/Talks/compound Talks=talk/NNS/Leaves/obj"));
    }

    @Test
    void nameThatAVerbCarriesIsAnEvent() {
        Sentence sentence =
                sentence("Norland/NNP/held/nsubj held=hold/VBD/0/root the/DT/Talks/det Alba/NNP/Talks/compound "
                        + "Talks=talk/NNS/held/obj with/IN/rebels/case rebels/NNS/Talks/nmod");
        Token noun = word(sentence, "Talks");

        assertFalse(NON_EVENTIVE.hold(trigger(sentence, noun, Optional.of(word(sentence, "held")))));
        assertTrue(NON_EVENTIVE.hold(trigger(sentence, noun, Optional.empty())));
    }

    @Test
    void verbIsNeverIdle() {
        assertFalse(isNonEventive(
                "protest", "Guards/NNS/take/nsubj take/VBP/0/root protest/VB/take/obj seriously/RB/take/advmod"));
        assertTrue(isNonEventive(
                "protest", "Guards/NNS/take/nsubj take/VBP/0/root protest/NN/take/obj seriously/RB/take/advmod"));
    }

    private static boolean isNonEventive(String word, String words) {
        Sentence sentence = sentence(words);
        Token head = word(sentence, word);
        return NON_EVENTIVE.hold(trigger(sentence, head, Optional.empty()));
    }

    private static Trigger trigger(Sentence sentence, Token head, Optional<Token> carrier) {
        return Triggers.of(sentence, List.of(head), Kinds.ASSAULT, carrier);
    }

    private static Sentence sentence(String words) {
        return new TextBuilder().sentence(words).text().sentences().get(0);
    }

    private static Token word(Sentence sentence, String text) {
        return sentence.tokens().stream()
                .filter(token -> token.text().equals(text))
                .findFirst()
                .orElseThrow();
    }
}
