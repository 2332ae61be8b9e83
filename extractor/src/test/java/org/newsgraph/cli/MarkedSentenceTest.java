package org.newsgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsgraph.export.insight.Explanation.Mark;

class MarkedSentenceTest {
    @Test
    void marksStandAroundTheWordsThatTheyName() {
        assertEquals(
                "[Kerry] *phoned* [Lavrov].",
                new MarkedSentence("Kerry phoned Lavrov.")
                        .markTrigger(new Mark(6, 12))
                        .markParticipants(List.of(new Mark(0, 5), new Mark(13, 19)))
                        .toString());
    }

    @Test
    void aMarkOfNoWordsIsNotShown() {
        assertEquals(
                "He phoned.",
                new MarkedSentence("He phoned.").markTrigger(new Mark(0, 0)).toString());
    }

    @Test
    void aSentenceOverSeveralLinesIsShownInOne() {
        assertEquals(
                "He *phoned* her.",
                new MarkedSentence("He\nphoned\n  her.")
                        .markTrigger(new Mark(3, 9))
                        .toString());
    }
}
