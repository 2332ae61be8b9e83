package org.newsgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsgraph.document.Span;

class MarkedSentenceTest {
    @Test
    void marksStandAroundTheWordsThatTheyName() {
        assertEquals(
                "[Kerry] *phoned* [Lavrov].",
                new MarkedSentence("Kerry phoned Lavrov.", 100)
                        .markTrigger(new Span(106, 112))
                        .markParticipants(List.of(new Span(100, 105), new Span(113, 119)))
                        .toString());
    }

    @Test
    void offsetsCountCodePoints() {
        assertEquals(
                "😀 *phoned*",
                new MarkedSentence("😀 phoned", 0).markTrigger(new Span(2, 8)).toString());
    }

    @Test
    void wordsOfAnotherSentenceAreLeftAlone() {
        assertEquals(
                "He phoned.",
                new MarkedSentence("He phoned.", 50)
                        .markParticipants(List.of(new Span(10, 15), new Span(58, 70)))
                        .toString());
    }

    @Test
    void aSentenceOverSeveralLinesIsShownInOne() {
        assertEquals(
                "He *phoned* her.",
                new MarkedSentence("He\nphoned\n  her.", 0)
                        .markTrigger(new Span(3, 9))
                        .toString());
    }
}
