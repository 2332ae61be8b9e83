package org.newsgraph.grammar.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsgraph.text.Sentence;

/** A dependency tree while it is being repaired. */
class TreeDraftTest {
    /** Words by position: the 0, old 1, ferry 2, that 3, pirates 4, boarded 5, was 6, sunk 7, full stop 8. */
    private static final Sentence FERRY =
            RepairedTree.tree("the/DT/ferry/det old/JJ/ferry/amod ferry/NN/sunk/nsubj:pass that/WDT/boarded/obj "
                    + "pirates/NNS/boarded/nsubj boarded=board/VBD/ferry/acl:relcl was=be/VBD/sunk/aux:pass "
                    + "sunk=sink/VBN/0/root ./SIGN/sunk/punct");

    @Test
    void subtypeIsItsRelationToo() {
        TreeDraft tree = new TreeDraft(FERRY);

        assertTrue(tree.is(2, "nsubj"));
        assertTrue(tree.is(2, "obj", "nsubj:pass"));
        assertFalse(tree.is(4, "nsubj:pass"));
        assertFalse(tree.is(3, "ob"));
    }

    @Test
    void dependentsStandInOrderOfTheText() {
        TreeDraft tree = new TreeDraft(FERRY);

        assertEquals(List.of(0, 1, 5), tree.children(2));
        assertEquals(List.of(3, 4), tree.children(5, "nsubj", "obj"));
        assertEquals(3, tree.child(5, "nsubj", "obj"));
        assertEquals(-1, tree.child(5, "iobj"));
    }

    @Test
    void phraseReachesFromItsFirstWordToItsLast() {
        TreeDraft tree = new TreeDraft(FERRY);

        assertEquals(0, tree.first(2));
        assertEquals(5, tree.last(2));
        assertTrue(tree.isBelow(4, 2));
        assertFalse(tree.isBelow(6, 2));
    }

    @Test
    void auxiliaryMakesAParticipleFinite() {
        TreeDraft tree = new TreeDraft(FERRY);

        assertTrue(tree.isFinite(7));
        assertTrue(tree.isFinite(5));
        assertFalse(new TreeDraft(RepairedTree.tree("ferry/NN/0/root sunk=sink/VBN/ferry/acl")).isFinite(1));
    }

    @Test
    void headlineIsNotClosed() {
        assertTrue(new TreeDraft(FERRY).isClosed());
        assertTrue(new TreeDraft(RepairedTree.tree("go/VB/0/root !/SIGN/go/punct ”/SIGN/go/punct")).isClosed());
        assertFalse(new TreeDraft(RepairedTree.tree("ferry/NN/sinks/nsubj sinks=sink/VBZ/0/root")).isClosed());
    }

    @Test
    void wordTakesAnothersPlaceWithItsDependents() {
        TreeDraft tree = new TreeDraft(FERRY);

        tree.replace(7, 5);
        tree.attach(7, 5, "conj");
        tree.move(7, 5, i -> i < 7);

        assertEquals(5, tree.root());
        assertEquals(List.of(2, 3, 4, 6, 7), tree.children(5));
        assertEquals(List.of(8), tree.children(7));
    }

    @Test
    void sentenceStaysAsItWasWhereNoTreeCameOut() {
        TreeDraft tree = new TreeDraft(FERRY);

        tree.attach(7, 2, "acl");

        assertSame(FERRY, tree.result());
    }

    @Test
    void repairedTreeKeepsTheWords() {
        TreeDraft tree = new TreeDraft(FERRY);

        tree.tag(1, "NN");
        tree.relate(1, "compound");
        Sentence repaired = tree.result();

        assertEquals("NN", repaired.token(1).tag());
        assertEquals("compound", repaired.token(1).relation());
        assertEquals(FERRY.toString(), repaired.toString());
        assertEquals(FERRY.token(7), repaired.token(7));
    }
}
