package org.newsgraph.claim.event;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.newsgraph.claim.Triggers;
import org.newsgraph.lexicon.Nouns;
import org.newsgraph.testing.Kinds;
import org.newsgraph.testing.TextBuilder;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** What happens in a novel or a film, and what happens to its makers. */
class FictionTest {
    @Test
    void whatAWorkTellsOf() {
        assertTrue(isFiction(
                "siege",
                "The/DT/opera/det opera/NN/tells/nsubj tells=tell/VBZ/0/root of/IN/siege/case a/DT/siege/det "
                        + "siege/NN/tells/obl"));
        assertTrue(isFiction(
                "killing",
                "A/DT/musical/det musical/NN/opens/nsubj about/IN/killing/case the/DT/killing/det "
                        + "killing/NN/musical/nmod opens=open/VBZ/0/root"));
        assertTrue(isFiction(
                "kills",
                "In/IN/novel/case the/DT/novel/det novel/NN/kills/obl ,/,/kills/punct a/DT/spy/det spy/NN/kills/nsubj "
                        + "kills=kill/VBZ/0/root him/PRP/kills/obj"));
    }

    @Test
    void whatHappensBesideAWork() {
        assertFalse(isFiction(
                "arrested",
                "The/DT/opera/det opera/NN/tells/nsubj tells=tell/VBZ/0/root of/IN/siege/case a/DT/siege/det "
                        + "siege/NN/tells/obl and/CC/arrested/cc its/PRP$/author/nmod:poss author/NN/arrested/nsubj:pass "
                        + "was=be/VBD/arrested/aux:pass arrested=arrest/VBN/tells/conj"));
        assertFalse(isFiction(
                "banned",
                "The/DT/opera/det opera/NN/tells/nsubj that/WDT/banned/nsubj:pass was=be/VBD/banned/aux:pass "
                        + "banned=ban/VBN/opera/acl:relcl tells=tell/VBZ/0/root of/IN/siege/case a/DT/siege/det "
                        + "siege/NN/tells/obl"));
    }

    private static boolean isFiction(String word, String words) {
        Sentence sentence = new TextBuilder().sentence(words).text().sentences().get(0);
        Token head = sentence.tokens().stream()
                .filter(token -> token.text().equals(word))
                .findFirst()
                .orElseThrow();
        return new Fiction(Nouns.standard()).holds(Triggers.of(sentence, head, Kinds.ASSAULT));
    }
}
