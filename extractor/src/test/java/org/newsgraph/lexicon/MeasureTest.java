package org.newsgraph.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class MeasureTest {
    @Test
    void aWordThatTheProgramKnowsIsTheKnownMeasure() {
        assertSame(Measure.Known.KILLED, Measure.of("killed"));
        assertSame(Measure.Known.PER_CENT, Measure.of("per cent"));
        assertThrows(IllegalArgumentException.class, () -> new Measure.Things("killed"));
    }

    @Test
    void aNounOfTheTextMeasuresThings() {
        assertEquals(new Measure.Things("square kilometres"), Measure.of("square kilometres"));
        assertEquals("trucks", Measure.of("trucks").label());
    }

    @Test
    void theMostExactBoundComesFirst() {
        assertEquals(
                "[exactly, at least, more than, about, less than, at most]",
                Bound.labels().toString());
        assertEquals(Optional.of(Bound.AT_LEAST), Bound.find("at least"));
        assertEquals(Optional.empty(), Bound.find("roughly"));
    }
}
