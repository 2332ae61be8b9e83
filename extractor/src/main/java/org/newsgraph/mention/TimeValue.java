package org.newsgraph.mention;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;

/**
 * A time in days, at the precision of the text.
 *
 * @param earliest the first day it can mean
 * @param latest the last day it can mean; not before {@code earliest}
 * @param precision how much the text says
 */
public record TimeValue(LocalDate earliest, LocalDate latest, Precision precision) {
    /** How precisely a text gives a time. */
    public enum Precision {
        DAY,
        MONTH,
        YEAR,
        INTERVAL
    }

    public TimeValue {
        if (latest.isBefore(earliest)) {
            throw new IllegalArgumentException("a time ends at " + latest + " before it begins at " + earliest);
        }
    }

    public static TimeValue day(LocalDate day) {
        return new TimeValue(day, day, Precision.DAY);
    }

    public static TimeValue month(YearMonth month) {
        return new TimeValue(month.atDay(1), month.atEndOfMonth(), Precision.MONTH);
    }

    public static TimeValue year(int year) {
        return new TimeValue(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Precision.YEAR);
    }

    public static TimeValue interval(LocalDate earliest, LocalDate latest) {
        return new TimeValue(earliest, latest, Precision.INTERVAL);
    }

    /** "2016-04-15", "2016-04", "2016" or "2016-04-15/2016-04-18", the last with both days included. */
    @Override
    public String toString() {
        return switch (precision) {
            case DAY -> earliest.toString();
            case MONTH -> YearMonth.from(earliest).toString();
            case YEAR -> String.format(Locale.ROOT, "%04d", earliest.getYear());
            case INTERVAL -> earliest + "/" + latest;
        };
    }
}
