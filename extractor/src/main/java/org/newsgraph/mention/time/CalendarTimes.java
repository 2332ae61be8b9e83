package org.newsgraph.mention.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.newsgraph.grammar.FunctionWords;
import org.newsgraph.mention.TimeValue;

/** Times by their names in the calendar: "Friday", "March 3, 2011", "February", "in 2011", "the 1990s". */
record CalendarTimes(TimeWords words) {
    /** The expression that begins at a token, if one does. */
    Optional<TimeExpression> at(int first) {
        return isoDate(first)
                .or(() -> date(first))
                .or(() -> month(first))
                .or(() -> weekday(first))
                .or(() -> decade(first))
                .or(() -> year(first));
    }

    private Optional<TimeExpression> isoDate(int first) {
        String text = words.word(first);
        if (!text.matches("(19|20)\\d\\d-\\d\\d-\\d\\d")) {
            return Optional.empty();
        }
        int year = Integer.parseInt(text.substring(0, 4));
        int month = Integer.parseInt(text.substring(5, 7));
        int day = Integer.parseInt(text.substring(8));
        return Optional.of(TimeExpression.day(first + 1, reference -> day(year, month, day)));
    }

    /** "March 3, 2011", "3 March 2011", "3rd of March", "March 3". */
    private Optional<TimeExpression> date(int first) {
        Optional<Integer> before = words.dayOfMonth(first);
        int monthAt = before.isEmpty() ? first : words.is(first + 1, "of") ? first + 2 : first + 1;
        Optional<Month> month = words.month(monthAt);
        Optional<Integer> day = before.or(() -> words.dayOfMonth(first + 1));
        if (month.isEmpty() || day.isEmpty()) {
            return Optional.empty();
        }
        int next = before.isPresent() ? monthAt + 1 : first + 2;
        int yearAt = words.is(next, ",") ? next + 1 : next;
        Optional<Integer> year = words.year(yearAt);
        if (year.isPresent()) {
            return Optional.of(TimeExpression.day(
                    yearAt + 1, reference -> day(year.get(), month.get().getValue(), day.get())));
        }
        return Optional.of(TimeExpression.day(next, reference -> nearest(reference, month.get(), day.get())));
    }

    private static Optional<TimeValue> nearest(TimeExpression.Reference reference, Month month, int day) {
        return reference.published().flatMap(published -> day(published.getYear(), month.getValue(), day)
                .filter(value -> reference.isAhead()
                        ? !value.earliest().isBefore(published)
                        : !value.earliest().isAfter(published))
                .or(() -> day(published.getYear() + (reference.isAhead() ? 1 : -1), month.getValue(), day)));
    }

    private static Optional<TimeValue> day(int year, int month, int day) {
        boolean exists = month >= 1
                && month <= 12
                && day >= 1
                && day <= YearMonth.of(year, month).lengthOfMonth();
        return exists ? Optional.of(TimeValue.day(LocalDate.of(year, month, day))) : Optional.empty();
    }

    /** "February", "last September", "May 2003". */
    private Optional<TimeExpression> month(int first) {
        boolean relative = words.is(first, "last", "next", "this", "early", "late", "mid");
        int at = relative ? first + 1 : first;
        Optional<Month> named = words.month(at);
        if (named.isEmpty()) {
            return Optional.empty();
        }
        Month month = named.get();
        int yearAt = words.is(at + 1, "of", ",") ? at + 2 : at + 1;
        Optional<Integer> year = words.year(yearAt);
        if (year.isPresent()) {
            TimeValue value = TimeValue.month(YearMonth.of(year.get(), month));
            return Optional.of(new TimeExpression(yearAt + 1, value.precision(), reference -> Optional.of(value)));
        }
        boolean next = words.is(first, "next");
        return Optional.of(new TimeExpression(at + 1, TimeValue.Precision.MONTH, reference -> reference
                .published()
                .map(published -> {
                    YearMonth here = YearMonth.of(published.getYear(), month);
                    YearMonth now = YearMonth.from(published);
                    if (next || reference.isAhead()) {
                        return TimeValue.month(here.isBefore(now) ? here.plusYears(1) : here);
                    }
                    return TimeValue.month(here.isAfter(now) ? here.minusYears(1) : here);
                })));
    }

    /** "Friday", "last Friday", "Friday night", "Friday, March 4". */
    private Optional<TimeExpression> weekday(int first) {
        boolean relative = words.is(first, "last", "next", "this", "late", "early");
        int at = relative ? first + 1 : first;
        Optional<DayOfWeek> named = words.weekday(at);
        if (named.isEmpty()) {
            return Optional.empty();
        }
        Optional<TimeExpression> date = date(words.is(at + 1, ",") ? at + 2 : at + 1);
        if (date.isPresent()) {
            return date;
        }
        DayOfWeek day = named.get();
        boolean last = words.is(first, "last");
        boolean next = words.is(first, "next");
        return Optional.of(TimeExpression.day(
                words.afterDayPart(at + 1), reference -> reference.published().map(published -> {
                    if (next) {
                        return TimeValue.day(published.with(TemporalAdjusters.next(day)));
                    }
                    if (last) {
                        return TimeValue.day(published.with(TemporalAdjusters.previous(day)));
                    }
                    return TimeValue.day(published.with(
                            reference.isAhead()
                                    ? TemporalAdjusters.nextOrSame(day)
                                    : TemporalAdjusters.previousOrSame(day)));
                })));
    }

    /** "the 1990s", "the late 1960s". */
    private Optional<TimeExpression> decade(int first) {
        int at = words.is(first, "early", "late", "mid") ? first + 1 : first;
        String text = words.word(at);
        if (!text.matches("(1[5-9]|20)\\d0s")) {
            return Optional.empty();
        }
        int year = Integer.parseInt(text.substring(0, 4));
        TimeValue value = TimeValue.interval(LocalDate.of(year, 1, 1), LocalDate.of(year + 9, 12, 31));
        return Optional.of(TimeExpression.interval(at + 1, reference -> Optional.of(value)));
    }

    /** "in 2011", "the 2011 revolt": a year after a preposition of time, or before the noun of what happened then. */
    private Optional<TimeExpression> year(int first) {
        Optional<Integer> year = words.year(first);
        if (year.isEmpty()) {
            return Optional.empty();
        }
        boolean beforeNoun = words.tag(first + 1).startsWith("NN");
        boolean afterPreposition = FunctionWords.BEFORE_YEARS.contains(words.word(first - 1))
                || words.is(first - 1, "early", "late", "mid");
        boolean ofWhatHappened =
                words.is(first - 1, "the") && words.tag(first + 1).equals("NN");
        boolean fits = beforeNoun
                ? ofWhatHappened || FunctionWords.BEFORE_YEARS_AND_NOUNS.contains(words.word(first - 1))
                : afterPreposition;
        return fits ? Optional.of(year(first, year.get())) : Optional.empty();
    }

    /** A year where the words around leave no doubt that it is one. */
    Optional<TimeExpression> bareYear(int first) {
        return words.year(first).map(year -> year(first, year));
    }

    private static TimeExpression year(int first, int year) {
        TimeValue value = TimeValue.year(year);
        return new TimeExpression(first + 1, value.precision(), reference -> Optional.of(value));
    }
}
