package org.newsgraph.mention.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.newsgraph.mention.TimeValue;

/**
 * Times relative to the day of publication ("yesterday", "last month", "the past 24 hours", "three days ago") or to the
 * day that the text mentioned last ("the next day", "a week earlier").
 */
record RelativeTimes(TimeWords words) {
    /** The expression that begins at a token, if one does. */
    Optional<TimeExpression> at(int first) {
        return deictic(first)
                .or(() -> weekend(first))
                .or(() -> neighbour(first))
                .or(() -> span(first))
                .or(() -> ago(first))
                .or(() -> elapsed(first))
                .or(() -> stint(first));
    }

    /** "today", "yesterday evening", "this morning", "last night", "overnight". */
    private Optional<TimeExpression> deictic(int first) {
        if (words.is(first, "overnight")) {
            return Optional.of(TimeExpression.interval(
                    first + 1,
                    reference -> reference.published().map(day -> TimeValue.interval(day.minusDays(1), day))));
        }
        int after = words.afterDayPart(first + 1);
        if (words.is(first, "last") && words.is(first + 1, "night")) {
            return Optional.of(fromToday(after, -1));
        }
        if (words.is(first, "this") && after > first + 1) {
            return Optional.of(fromToday(after, 0));
        }
        return words.daysFromToday(first).map(days -> fromToday(after, days));
    }

    private static TimeExpression fromToday(int end, int days) {
        return TimeExpression.day(
                end, reference -> reference.published().map(day -> TimeValue.day(day.plusDays(days))));
    }

    /** "the weekend", "last weekend". */
    private Optional<TimeExpression> weekend(int first) {
        if (!words.is(first, "the", "last", "this", "next") || !words.is(first + 1, "weekend")) {
            return Optional.empty();
        }
        boolean next = words.is(first, "next");
        return Optional.of(TimeExpression.interval(
                first + 2, reference -> reference.published().map(published -> {
                    LocalDate saturday = published.with(
                            next || reference.isAhead()
                                    ? TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY)
                                    : TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
                    return TimeValue.interval(saturday, saturday.plusDays(1));
                })));
    }

    /** "last week", "earlier this month", "the past 24 hours", "in the last three weeks". */
    private Optional<TimeExpression> span(int first) {
        int at = words.is(first, "earlier", "later", "late", "early") ? first + 1 : first;
        Optional<Integer> step = words.step(at);
        Optional<Integer> count = words.count(at + 1);
        boolean few = words.is(at + 1, "few", "several");
        int unitAt = count.isPresent() || few ? at + 2 : at + 1;
        Optional<ChronoUnit> unit = words.unit(unitAt);
        if (step.isEmpty() || unit.isEmpty()) {
            return Optional.empty();
        }
        boolean vague = few || words.is(at, "recent");
        boolean several = count.isPresent() || (words.is(first - 1, "the") && at == first);
        TimeValue.Precision precision = several || vague ? TimeValue.Precision.INTERVAL : precision(unit.get());
        return Optional.of(new TimeExpression(unitAt + 1, precision, reference -> reference
                .published()
                .filter(day -> !vague)
                .flatMap(day -> several
                        ? Optional.of(stretch(day, step.get(), count.orElse(1), unit.get()))
                        : calendar(day, step.get(), unit.get()))));
    }

    private static TimeValue.Precision precision(ChronoUnit unit) {
        return switch (unit) {
            case DAYS, HOURS -> TimeValue.Precision.DAY;
            case MONTHS -> TimeValue.Precision.MONTH;
            case YEARS -> TimeValue.Precision.YEAR;
            default -> TimeValue.Precision.INTERVAL;
        };
    }

    private static TimeValue stretch(LocalDate day, int step, int size, ChronoUnit unit) {
        boolean forward = step > 0;
        int count = unit == ChronoUnit.HOURS ? days(size) : size;
        LocalDate other = day.plus(forward ? count : -count, unit == ChronoUnit.HOURS ? ChronoUnit.DAYS : unit);
        return forward ? TimeValue.interval(day, other) : TimeValue.interval(other, day);
    }

    private static int days(int hours) {
        return Math.max(1, (hours + 23) / 24);
    }

    private static Optional<TimeValue> calendar(LocalDate day, int step, ChronoUnit unit) {
        return switch (unit) {
            case WEEKS -> {
                LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                        .plusWeeks(step);
                yield Optional.of(TimeValue.interval(monday, monday.plusDays(6)));
            }
            case MONTHS -> Optional.of(TimeValue.month(YearMonth.from(day).plusMonths(step)));
            case YEARS -> Optional.of(TimeValue.year(day.getYear() + step));
            default -> Optional.empty();
        };
    }

    /** "three days ago". */
    private Optional<TimeExpression> ago(int first) {
        Optional<Integer> count = words.count(first);
        Optional<ChronoUnit> unit = words.unit(first + 1);
        if (count.isEmpty() || unit.isEmpty() || !words.is(first + 2, "ago")) {
            return Optional.empty();
        }
        return Optional.of(new TimeExpression(first + 3, precision(unit.get()), reference -> reference
                .published()
                .map(day -> away(day, -count.get(), unit.get()))));
    }

    /** The day, or the time at the unit's own precision, that is so many units away. */
    private static TimeValue away(LocalDate day, int size, ChronoUnit unit) {
        LocalDate there = unit == ChronoUnit.HOURS ? day : day.plus(size, unit);
        return switch (unit) {
            case HOURS, DAYS -> TimeValue.day(there);
            case WEEKS -> TimeValue.interval(there.minusDays(3), there.plusDays(3));
            case MONTHS -> TimeValue.month(YearMonth.from(there));
            default -> TimeValue.year(there.getYear());
        };
    }

    /** "a day earlier", "two weeks later", "the day before": from the day that the text mentioned last. */
    private Optional<TimeExpression> elapsed(int first) {
        boolean theDay = words.is(first, "the") && words.is(first + 1, "day");
        Optional<Integer> count = theDay ? Optional.of(1) : words.count(first);
        Optional<ChronoUnit> unit = words.unit(first + 1);
        if (count.isEmpty() || unit.isEmpty()) {
            return Optional.empty();
        }
        boolean earlier = words.is(first + 2, "earlier", "before", "previously");
        boolean later = words.is(first + 2, "later", "after");
        boolean ofSomething = words.is(first + 2, "before", "after")
                && !words.tag(first + 3).matches("|[.,:;]|VBD|VB[PZ]|CC|''|-RRB-");
        if ((!earlier && !later) || ofSomething || (theDay && !words.is(first + 2, "before", "after"))) {
            return Optional.empty();
        }
        int size = earlier ? -count.get() : count.get();
        return Optional.of(new TimeExpression(first + 3, precision(unit.get()), reference -> reference
                .mentioned()
                .map(day -> away(day, size, unit.get()))));
    }

    /** "a week of fighting": how long something went on, not when. */
    private Optional<TimeExpression> stint(int first) {
        boolean lasting =
                words.count(first).isPresent() && !words.unit(first + 1).isEmpty() && words.is(first + 2, "of");
        boolean ofSomething =
                words.tag(first + 3).startsWith("NN") || words.tag(first + 4).startsWith("NN");
        return lasting && ofSomething
                ? Optional.of(TimeExpression.interval(first + 2, reference -> Optional.empty()))
                : Optional.empty();
    }

    /** "the next day", "the same month", "that week": beside or around the day that the text mentioned last. */
    private Optional<TimeExpression> neighbour(int first) {
        boolean that = words.is(first, "that");
        int at = that ? first : first + 1;
        Optional<ChronoUnit> unit = words.unit(at + 1);
        boolean stated = that
                || (words.is(first, "the") && words.is(at, "following", "previous", "same"))
                || (words.is(first, "the") && words.is(at, "next") && unit.equals(Optional.of(ChronoUnit.DAYS)));
        if (!stated
                || unit.isEmpty()
                || unit.get() == ChronoUnit.HOURS
                || words.word(at + 1).endsWith("s")) {
            return Optional.empty();
        }
        int step = that || words.is(at, "same") ? 0 : words.is(at, "previous") ? -1 : 1;
        return Optional.of(new TimeExpression(words.afterDayPart(at + 2), precision(unit.get()), reference -> reference
                .mentioned()
                .flatMap(day -> unit.get() == ChronoUnit.DAYS
                        ? Optional.of(TimeValue.day(day.plusDays(step)))
                        : calendar(day, step, unit.get()))));
    }
}
