package org.newsgraph.mention.time;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.IntFunction;
import org.newsgraph.document.CalendarWords.Use;
import org.newsgraph.grammar.FunctionWords;
import org.newsgraph.mention.TimeValue;

/** Times by their names in the calendar: "Friday", "March 3, 2011", "February", "in 2011", "the 1990s". */
record CalendarTimes(TimeWords words) {
    /** Two figures from here on are a year of the last century: "'68". */
    private static final int CENTURY_TURNS = 40;

    /** The expression that begins at a token, if one does. */
    Optional<TimeExpression> at(int first) {
        return isoDate(first)
                .or(() -> date(first))
                .or(() -> quarter(first))
                .or(() -> feast(first))
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
        Optional<Written> year = written(words.is(next, ",") ? next + 1 : next);
        if (year.isPresent()) {
            return Optional.of(TimeExpression.day(
                    year.get().end(),
                    reference -> day(year.get().year(), month.get().getValue(), day.get())));
        }
        Optional<TimeExpression> inYear = inYear(
                next, TimeValue.Precision.DAY, one -> day(one, month.get().getValue(), day.get()));
        if (inYear.isPresent()) {
            return inYear;
        }
        return Optional.of(TimeExpression.day(next, reference -> nearest(reference, month.get(), day.get())));
    }

    /** The day before or after the article that the direction asks for; without one the nearer of both. */
    private static Optional<TimeValue> nearest(TimeExpression.Reference reference, Month month, int day) {
        return reference.published().flatMap(published -> {
            Optional<TimeValue> back = day(published.getYear(), month.getValue(), day)
                    .filter(value -> !value.earliest().isAfter(published))
                    .or(() -> day(published.getYear() - 1, month.getValue(), day));
            Optional<TimeValue> ahead = day(published.getYear(), month.getValue(), day)
                    .filter(value -> !value.earliest().isBefore(published))
                    .or(() -> day(published.getYear() + 1, month.getValue(), day));
            return switch (reference.direction()) {
                case BACK -> back;
                case AHEAD -> ahead;
                case EITHER ->
                    back.isPresent() && ahead.isPresent() && isNearer(published, ahead.get(), back.get())
                            ? ahead
                            : back;
            };
        });
    }

    private static boolean isNearer(LocalDate published, TimeValue ahead, TimeValue back) {
        return ChronoUnit.DAYS.between(published, ahead.earliest())
                < ChronoUnit.DAYS.between(back.earliest(), published);
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
        Optional<Written> year = written(words.is(at + 1, "of", ",") ? at + 2 : at + 1);
        if (year.isPresent()) {
            TimeValue value = TimeValue.month(YearMonth.of(year.get().year(), month));
            return Optional.of(
                    new TimeExpression(year.get().end(), value.precision(), reference -> Optional.of(value)));
        }
        Optional<TimeExpression> inYear = relative
                ? Optional.empty()
                : inYear(
                        at + 1,
                        TimeValue.Precision.MONTH,
                        one -> Optional.of(TimeValue.month(YearMonth.of(one, month))));
        if (inYear.isPresent()) {
            return inYear;
        }
        if (!relative && words.isSubject(at)) {
            // "May accused them": whoever acts is no month.
            return Optional.empty();
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

    /** "Friday, March 4", and weekdays without a date. */
    private Optional<TimeExpression> weekday(int first) {
        int at = words.is(first, "last", "next", "this", "late", "early") ? first + 1 : first;
        return words.weekday(at)
                .flatMap(day -> date(words.is(at + 1, ",") ? at + 2 : at + 1))
                .or(() -> new WeekdayTimes(words).at(first));
    }

    /** "Q3 2015"; "FY15", whose months differ from one company to the next. */
    private Optional<TimeExpression> quarter(int first) {
        boolean quarter = words.word(first).matches("q[1-4]");
        Optional<Written> year = written(first + 1);
        if (quarter && year.isPresent()) {
            int month = 3 * (words.word(first).charAt(1) - '1') + 1;
            LocalDate begin = LocalDate.of(year.get().year(), month, 1);
            TimeValue value = TimeValue.interval(begin, begin.plusMonths(3).minusDays(1));
            return Optional.of(TimeExpression.interval(year.get().end(), reference -> Optional.of(value)));
        }
        boolean fiscal = words.word(first).matches("fy ?(\\d\\d){1,2}") || (words.is(first, "fy") && year.isPresent());
        int end = words.is(first, "fy") ? first + 2 : first + 1;
        return quarter || fiscal
                ? Optional.of(TimeExpression.interval(end, reference -> Optional.empty()))
                : Optional.empty();
    }

    /** "at Easter", "over Christmas": a time, whose day the calendar of another year tells. */
    private Optional<TimeExpression> feast(int first) {
        boolean beforeName = words.tag(first + 1).startsWith("NNP")
                && words.weekday(first + 1).isEmpty();
        boolean alone = words.isOf(Use.FEAST, first)
                && FunctionWords.BEFORE_FEASTS.contains(words.word(first - 1))
                && !beforeName
                && words.weekday(first + 1).isEmpty();
        return alone
                ? Optional.of(TimeExpression.interval(first + 1, reference -> Optional.empty()))
                : Optional.empty();
    }

    /** A year as it is written: "2014", "'14". */
    private record Written(int year, int end) {}

    private Optional<Written> written(int at) {
        Optional<Integer> whole = words.year(at);
        if (whole.isPresent()) {
            return Optional.of(new Written(whole.get(), at + 1));
        }
        String joined = words.word(at) + (words.word(at).matches("['’‘]") ? words.word(at + 1) : "");
        if (!joined.matches("['’‘]\\d\\d")) {
            return Optional.empty();
        }
        int short2 = Integer.parseInt(joined.substring(1));
        int end = words.word(at).length() == 1 ? at + 2 : at + 1;
        return Optional.of(new Written(short2 < CENTURY_TURNS ? 2000 + short2 : 1900 + short2, end));
    }

    /** "last year", "of the previous year" after a date or a month: the year from publication, or none that is known. */
    private Optional<TimeExpression> inYear(
            int end, TimeValue.Precision precision, IntFunction<Optional<TimeValue>> of) {
        int at = words.is(end, "of") ? end + 1 : end;
        if (words.is(at, "last", "next", "this") && words.is(at + 1, "year")) {
            int step = words.step(at).orElse(0);
            return Optional.of(new TimeExpression(at + 2, precision, reference -> reference
                    .published()
                    .flatMap(published -> of.apply(published.getYear() + step))));
        }
        boolean other = words.is(at, "the", "that")
                && words.is(words.is(at, "that") ? at + 1 : at + 2, "year")
                && (words.is(at, "that") || words.is(at + 1, "previous", "following", "same", "next"));
        return other
                ? Optional.of(new TimeExpression(
                        words.is(at, "that") ? at + 2 : at + 3, precision, reference -> Optional.empty()))
                : Optional.empty();
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
