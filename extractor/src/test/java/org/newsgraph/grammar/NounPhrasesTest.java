package org.newsgraph.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.newsgraph.lexicon.Nouns;

/** Where noun phrases begin and end, what they are about, and whose it is. */
class NounPhrasesTest {
    private static final Nouns NOUNS = Nouns.standard();

    private final Tree members = Tree.of(
            "At/IN/members/case least/RBS/members/advmod the/DT/members/det \"/``/members/dep "
                    + "forty/CD/members/nummod members/NNS/0/root from/IN/Division/case Division/NN/members/nmod ./SIGN/members/punct");

    @Test
    void phraseBeginsWithItsArticleAndEndsWithItsPossessor() {
        assertEquals(2, NounPhrases.first(members.sentence(), members.word("members")));
        assertEquals(4, NounPhrases.firstAfterArticle(members.sentence(), members.word("members")) + 1);
        assertEquals(8, NounPhrases.end(NOUNS, members.sentence(), members.word("members")));
    }

    @Test
    void signThatOpensAModifierIsNoBeginning() {
        Tree tree = Tree.of("\"/``/deep/punct deep/JJ/crisis/amod crisis/NN/0/root");

        assertEquals(1, NounPhrases.first(tree.sentence(), tree.word("crisis")));
    }

    @Test
    void currencyIsABeginning() {
        Tree tree = Tree.of("$/$/2/dep 200/CD/aid/nummod aid/NN/0/root");

        assertEquals(0, NounPhrases.first(tree.sentence(), tree.word("aid")));
    }

    @Test
    void headOfAStretchAttachesOutsideIt() {
        Tree tree = Tree.of("of/IN/March/case late/JJ/March/amod March/NNP/left/obl left=leave/VBD/0/root");

        assertEquals("March", NounPhrases.head(tree.sentence(), 1, 3, Set.of()).text());
        assertEquals(
                "March", NounPhrases.head(tree.sentence(), 0, 3, Set.of("case")).text());
        assertEquals(
                "late", NounPhrases.head(tree.sentence(), 0, 2, Set.of("case")).text());
        assertEquals(
                "late",
                NounPhrases.head(tree.sentence(), 0, 2, Set.of("case", "amod")).text());
    }

    @Test
    void measureIsAboutWhatItMeasures() {
        assertEquals(
                "soldiers", core("dozens=dozen/NNS/0/root of/IN/soldiers/case soldiers/NNS/dozens/nmod", "dozens"));
        assertEquals("raids", core("surge/NN/0/root in/IN/raids/case raids/NNS/surge/nmod", "surge"));
        assertEquals("dozens", core("dozens=dozen/NNS/0/root in/IN/towns/case towns/NNS/dozens/nmod", "dozens"));
        assertEquals("leader", core("leader/NN/0/root of/IN/rebels/case rebels/NNS/leader/nmod", "leader"));
    }

    @Test
    void measuresMayBeMeasured() {
        assertEquals(
                "civilians",
                core(
                        "hundreds=hundred/NNS/0/root of/IN/thousands/case thousands=thousand/NNS/hundreds/nmod of/IN/civilians/case "
                                + "civilians/NNS/thousands/nmod",
                        "hundreds"));
    }

    @Test
    void possessorsStandBeforeAndAfterTheNoun() {
        assertEquals("Syrian", possessors("Syrian/JJ/troops/amod troops/NNS/0/root", "troops"));
        assertEquals(
                "Chad Mali",
                possessors(
                        "leaders/NNS/0/root of/IN/Chad/case Chad/NNP/leaders/nmod/L and/CC/Mali/cc Mali/NNP/Chad/conj/L",
                        "leaders"));
        assertEquals("Assad", possessors("Assad/NNP/regime/nmod:poss/P 's/POS/Assad/case regime/NN/0/root", "regime"));
        assertEquals("", possessors("talks/NNS/0/root in/IN/Chad/case Chad/NNP/talks/nmod/L", "talks"));
    }

    @Test
    void determinersSayWhetherTheHearerKnowsWhoIsMeant() {
        Tree known = Tree.of("The/DT/group/det group/NN/0/root");
        Tree own = Tree.of("its/PRP$/group/nmod:poss group/NN/0/root");
        Tree fresh = Tree.of("Another/DT/group/det group/NN/0/root");

        assertTrue(NounPhrases.isDefinite(known.sentence(), known.word("group")));
        assertTrue(NounPhrases.isDefinite(own.sentence(), own.word("group")));
        assertFalse(NounPhrases.isDefinite(fresh.sentence(), fresh.word("group")));
        assertTrue(NounPhrases.isIndefinite(fresh.sentence(), fresh.word("group")));
        assertFalse(NounPhrases.isIndefinite(known.sentence(), known.word("group")));
    }

    private static String core(String words, String head) {
        Tree tree = Tree.of(words);
        return NounPhrases.core(NOUNS, tree.sentence(), tree.word(head)).text();
    }

    private static String possessors(String words, String head) {
        Tree tree = Tree.of(words);
        return Tree.forms(NounPhrases.possessors(tree.sentence(), tree.word(head)));
    }
}
