package org.newsgraph.claim.stance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.newsgraph.claim.Factuality;
import org.newsgraph.lexicon.FactualityOperators;
import org.newsgraph.testing.TextBuilder;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** What is open because something before it is, or because somebody asks. */
class PolarityTest {
    private static final String DID_REBELS_SHELL = "Did=do/VBD/shell/aux rebels=rebel/NNS/shell/nsubj shell/VB/0/root ";

    @Test
    void whatComesAfterSomethingOpenIsOpen() {
        assertEquals(
                Factuality.UNREALIZED,
                sequence("must/MD/agree/aux agree/VB/0/root before/IN/disarm/mark they/PRP/disarm/nsubj "
                        + "disarm/VBP/agree/advcl"));
        assertEquals(
                Factuality.UNREALIZED,
                sequence(
                        "must/MD/agree/aux agree/VB/0/root before/IN/disarming/mark disarming=disarm/VBG/agree/advcl"));
    }

    @Test
    void whatHappenedBeforeSomethingOpenDidHappen() {
        assertEquals(
                Factuality.ASSERTED,
                sequence(
                        "will/MD/resign/aux resign/VB/0/root after/IN/disarming/mark disarming=disarm/VBG/resign/advcl"));
        assertEquals(
                Factuality.ASSERTED,
                sequence("had=have/VBD/agreed/aux agreed=agree/VBN/0/root before/IN/disarm/mark they/PRP/disarm/nsubj "
                        + "disarm/VBP/agreed/advcl"));
    }

    @Test
    void whatEndsSomethingIsOpenUnlessBothArePast() {
        String until = "until/IN/%2$s/mark they/PRP/%2$s/nsubj %2$s=flee/%3$s/%1$s/advcl";
        assertEquals(
                Factuality.UNREALIZED,
                sequence("will/MD/fight/aux fight/VB/0/root " + until.formatted("fight", "flee", "VBP")));
        assertEquals(
                Factuality.UNREALIZED,
                sequence("would/MD/fight/aux fight/VB/0/root " + until.formatted("fight", "fled", "VBD")));
        assertEquals(
                Factuality.ASSERTED,
                sequence("They/PRP/fought/nsubj fought=fight/VBD/0/root "
                        + until.formatted("fought", "fled", "VBD").replace("they", "men")));
    }

    @Test
    void meetingNextWeekIsYetToCome() {
        String talks = "The/DT/week/det next/JJ/week/amod week/NN/talks/nmod:poss talks=talk/NNS/0/root";
        assertEquals(Factuality.UNREALIZED, beside(talks));
        assertEquals(Factuality.ASSERTED, beside(talks.replace("week", "day")));
    }

    private static Factuality beside(String words) {
        Sentence sentence = sentence(words);
        StanceEvidence gathered = new StanceEvidence();
        new Polarity(FactualityOperators.standard()).beside(sentence, sentence.token(sentence.size() - 1), gathered);
        return gathered.settle().factuality();
    }

    @Test
    void questionLeavesOpenWhetherItHappened() {
        assertTrue(isAsked("shell", DID_REBELS_SHELL + "Homs/NNP/shell/obj/L ?/./shell/punct"));
        assertTrue(isAsked(
                "shell",
                "Minister/NN/shell/vocative ,/,/shell/punct did=do/VBD/shell/aux rebels=rebel/NNS/shell/nsubj "
                        + "shell/VB/0/root Homs/NNP/shell/obj/L ?/./shell/punct"));
        assertTrue(isAsked(
                "shell",
                "Minister/NN/did/nsubj ,/,/did/punct did=do/VBD/0/root rebels=rebel/NNS/shell/nsubj "
                        + "shell/VB/did/ccomp Homs/NNP/shell/obj/L ?/./did/punct"));
        assertTrue(isAsked(
                "threat",
                "Minister/NN/threat/vocative ,/,/threat/punct is=be/VBZ/threat/cop it/PRP/threat/nsubj a/DT/threat/det "
                        + "threat/NN/0/root ?/./threat/punct"));
    }

    @Test
    void whatStandsBesideTheQuestionIsReported() {
        assertFalse(isAsked(
                "killed",
                DID_REBELS_SHELL
                        + "the/DT/men/det men=man/NNS/shell/obj who/WP/killed/nsubj killed=kill/VBD/men/acl:relcl "
                        + "him/PRP/killed/obj ?/./shell/punct"));
        String after =
                "After/IN/killed/mark rebels=rebel/NNS/killed/nsubj killed=kill/VBD/strike/advcl him/PRP/killed/obj "
                        + ",/,/strike/punct will/MD/strike/aux troops=troop/NNS/strike/nsubj strike/VB/0/root ?/./strike/punct";
        assertFalse(isAsked("killed", after));
        assertTrue(isAsked("strike", after));
    }

    @Test
    void whoeverAsksWhoTakesItForGranted() {
        assertFalse(
                isAsked(
                        "shell",
                        "Why/WRB/shell/advmod did=do/VBD/shell/aux rebels=rebel/NNS/shell/nsubj shell/VB/0/root ?/./shell/punct"));
        assertTrue(isAsked(
                "flee",
                "When/WRB/came/advmod rebels=rebel/NNS/came/nsubj came=come/VBD/flee/advcl did=do/VBD/flee/aux "
                        + "troops=troop/NNS/flee/nsubj flee/VB/0/root ?/./flee/punct"));
    }

    private static Factuality sequence(String words) {
        Sentence sentence = sentence(words);
        Token clause = sentence.tokens().stream()
                .filter(token -> token.is("advcl"))
                .findFirst()
                .orElseThrow();
        StanceEvidence gathered = new StanceEvidence();
        new Polarity(FactualityOperators.standard())
                .ofSequence(sentence, clause, sentence.token(clause.head()), gathered);
        return gathered.settle().factuality();
    }

    private static boolean isAsked(String word, String words) {
        Sentence sentence = sentence(words);
        return Polarity.isAsked(
                sentence,
                sentence.tokens().stream()
                        .filter(token -> token.text().equals(word))
                        .findFirst()
                        .orElseThrow());
    }

    private static Sentence sentence(String words) {
        return new TextBuilder().sentence(words).text().sentences().get(0);
    }
}
