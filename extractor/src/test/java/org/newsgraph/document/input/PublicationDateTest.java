package org.newsgraph.document.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.document.layout.DateOrder;

class PublicationDateTest {
    private static final Optional<LocalDate> THIRTEENTH = Optional.of(LocalDate.of(2016, 3, 13));

    private static Optional<LocalDate> read(String words) {
        return PublicationDate.in(words, Optional.empty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2016-03-13",
                "2016-03-13T23:30:00-05:00",
                "2016-03-13 17:18:00.000Z",
                "20160313",
                "20160313T171800Z",
                "2016/03/13",
                "2016.3.13",
                "Sun, 13 Mar 2016 17:18:00 GMT",
                "Sun 13 Mar 2016 17:18 GMT",
                "March 13, 2016",
                "13 March 2016",
                "Mar. 13, 2016",
                "13th of March 2016",
                "March 13th, 2016",
                "13-Mar-2016",
                "13/03/2016",
                "03/13/2016",
                "13.03.2016",
                "Sunday, March 13, 2016 at 5:18 pm",
                "Sun Mar 13 17:18:00 GMT 2016",
                "SUNDAY 13 MARCH 2016",
                "Published 13 Mar 2016"
            })
    void notationsOfNewsSitesAreRead(String words) {
        assertEquals(THIRTEENTH, read(words));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "2016",
                "March 2016",
                "31 February 2016",
                "0001-01-01",
                "03/04/2016",
                "13/03/16",
                "99/99/2016",
                "12345678901234567890",
                "2016-13-45",
                "call 2016-0313"
            })
    void whatIsNoFullDateIsNone(String words) {
        assertEquals(Optional.empty(), read(words));
    }

    @Test
    void ambiguousDateNeedsAClue() {
        Optional<LocalDate> april = Optional.of(LocalDate.of(2016, 4, 3));
        Optional<LocalDate> march = Optional.of(LocalDate.of(2016, 3, 4));
        assertEquals(april, PublicationDate.in("03/04/2016", Optional.of(DateOrder.DAY_FIRST)));
        assertEquals(march, PublicationDate.in("03/04/2016", Optional.of(DateOrder.MONTH_FIRST)));
        assertEquals(april, read("Sunday, 03/04/2016"));
        assertEquals(march, read("Fri 03/04/2016"));
        assertEquals(Optional.of(LocalDate.of(2016, 3, 3)), read("03/03/2016"));
    }

    @Test
    void regionOfTheLanguageIsAClue() {
        assertEquals(Optional.of(DateOrder.MONTH_FIRST), DateOrder.of("en-US"));
        assertEquals(Optional.of(DateOrder.DAY_FIRST), DateOrder.of("en-GB"));
        assertEquals(Optional.empty(), DateOrder.of("en"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2016-02-30",
                "2016-13-01T10:00:00Z",
                "2016-00-10",
                "31/02/2016",
                "30 February 2016",
                "Feb. 30, 2016",
                "2015-02-29"
            })
    void daysThatNoCalendarHasAreImpossible(String words) {
        assertTrue(PublicationDate.isImpossible(words));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2016-02-29",
                "2016-03-13T17:18:00Z",
                "yesterday",
                "",
                "03/04/2016",
                "Mon 13/03/2016",
                "1457889480",
                "13 March",
                "2016",
                "0001-01-01"
            })
    void allOtherWordsAreNot(String words) {
        assertFalse(PublicationDate.isImpossible(words));
    }
}
