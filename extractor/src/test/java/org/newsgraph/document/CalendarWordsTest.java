package org.newsgraph.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.newsgraph.document.CalendarWords.Use;

class CalendarWordsTest {
    @Test
    void allWeekdaysAndMonthsAreKnownByTheirFullNames() {
        for (DayOfWeek day : DayOfWeek.values()) {
            String name = day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
            assertEquals(Optional.of(day), CalendarWords.weekday(name));
            assertTrue(CalendarWords.contains(name), name);
        }
        for (Month month : Month.values()) {
            String name = month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
            assertEquals(Optional.of(month), CalendarWords.month(name));
            assertTrue(CalendarWords.contains(name), name);
        }
    }

    @Test
    void abbreviationsThatMayBeOtherWordsAreNoTimesAndNoNames() {
        assertEquals(Optional.empty(), CalendarWords.weekday("Sun"));
        assertEquals(Optional.empty(), CalendarWords.month("Mar"));
        assertTrue(CalendarWords.isWrittenLikeName("Sun"));
        assertFalse(CalendarWords.contains("Sun"));
    }

    @Test
    void shortFormsAndClockTimesAreWrittenLikeNames() {
        assertEquals(Optional.of(Month.SEPTEMBER), CalendarWords.month("sept"));
        assertTrue(CalendarWords.isWrittenLikeName("GMT"));
        assertFalse(CalendarWords.isWrittenLikeName("yesterday"));
    }

    @Test
    void unitsDaysAndStepsHaveTheirValues() {
        assertEquals(
                Optional.of(ChronoUnit.WEEKS),
                CalendarWords.value(Use.UNIT, "week").map(ChronoUnit::valueOf));
        assertEquals(Optional.of(-1), CalendarWords.number(Use.DAY, "yesterday"));
        assertEquals(Optional.of(1), CalendarWords.number(Use.STEP, "coming"));
        assertEquals(Optional.empty(), CalendarWords.number(Use.STEP, "yesterday"));
    }
}
