package org.newsgraph.grammar.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.newsgraph.gazetteer.FoundName;
import org.newsgraph.gazetteer.Gazetteer;
import org.newsgraph.lexicon.Cues;
import org.newsgraph.text.Sentence;

/** The repairs one after another. */
class TreeRepairTest {
    private static final TreeRepair REPAIR = new TreeRepair(Cues.standard());

    @Test
    void oneRepairGoesOnWhereAnotherEnded() {
        Sentence given = RepairedTree.tree("The/DT/minister/det minister/NN/0/root Ana/NNP/Silva/compound "
                + "Silva/NNP/minister/appos ,/SIGN/vowed/punct who/WP/vowed/nsubj vowed=vow/VBD/minister/parataxis "
                + "revenge/NN/vowed/obj ,/SIGN/vowed/punct left=leave/VBD/minister/dep ./SIGN/minister/punct");
        FoundName silva = new FoundName(2, 4, FoundName.Tag.PERSON, Gazetteer.Sense.NAME, Optional.empty());

        Sentence repaired = REPAIR.repair(given, List.of(silva));

        new RepairedTree(given, repaired)
                .attaches("left root", "Silva nsubj left", "minister compound Silva", "vowed acl:relcl Silva");
    }

    @Test
    void rightTreeStaysAsItIs() {
        Sentence given = RepairedTree.tree("The/DT/minister/det minister/NN/left/nsubj left=leave/VBD/0/root "
                + "after/IN/ended/mark talks/NNS/ended/nsubj ended=end/VBD/left/advcl ./SIGN/left/punct");

        assertEquals(given.tokens(), REPAIR.repair(given, List.of()).tokens());
    }
}
