package org.newsgraph.mention.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.newsgraph.document.CalendarWords.Use;
import org.newsgraph.mention.TimeValue;

/**
 * Weekdays with all that says which one: "Friday", "last Friday", "Friday night", "Wednesday of last week", "the Friday
 * before last". Words beside a weekday that are not understood ("a week from Monday", "every Tuesday", "Good Friday") leave
 * the day unknown: it is some day, and not the nearest.
 */
record WeekdayTimes(TimeWords words) {
    /** What says which week, and where it ends. */
    private record Week(int end, int step) {}

    /** The expression that begins at a token, if a weekday's does. */
    Optional<TimeExpression> at(int first) {
        boolean relative = words.is(first, "last", "next", "this", "late", "early", "past", "coming");
        int at = relative ? first + 1 : first;
        return words.weekday(at).map(day -> expression(first, words.afterDayPart(at + 1), day));
    }

    private TimeExpression expression(int first, int end, DayOfWeek day) {
        if (words.is(end, "before") && words.is(end + 1, "last")) {
            return from(
                    end + 2,
                    published -> published.with(TemporalAdjusters.previous(day)).minusWeeks(1));
        }
        if (words.is(end, "after") && words.is(end + 1, "next")) {
            return from(
                    end + 2,
                    published -> published.with(TemporalAdjusters.next(day)).plusWeeks(1));
        }
        Optional<Week> week = weekAfter(end).or(() -> weekBefore(first, end));
        if (week.isPresent()) {
            return from(
                    week.get().end(), published -> inWeek(published, week.get().step(), day));
        }
        if (isUnread(first, end) || isUnreadAfter(end)) {
            return TimeExpression.day(end, reference -> Optional.empty());
        }
        boolean last = words.is(first, "last", "past");
        boolean next = words.is(first, "next", "coming");
        return TimeExpression.day(end, reference -> reference
                .published()
                .map(published -> TimeValue.day(published.with(
                        next
                                ? TemporalAdjusters.next(day)
                                : last
                                        ? TemporalAdjusters.previous(day)
                                        : reference.isAhead()
                                                ? TemporalAdjusters.nextOrSame(day)
                                                : TemporalAdjusters.previousOrSame(day)))));
    }

    private static TimeExpression from(int end, UnaryOperator<LocalDate> day) {
        return TimeExpression.day(
                end, reference -> reference.published().map(published -> TimeValue.day(day.apply(published))));
    }

    /** Weeks begin on Monday (ISO 8601). */
    private static LocalDate inWeek(LocalDate published, int step, DayOfWeek day) {
        return published
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .plusWeeks(step)
                .with(TemporalAdjusters.nextOrSame(day));
    }

    /** "last week", "of next week" */
    private Optional<Week> weekAfter(int end) {
        int at = words.is(end, "of", "in") ? end + 1 : end;
        return week(at).map(step -> new Week(at + 2, step));
    }

    /** "last week on Monday" */
    private Optional<Week> weekBefore(int first, int end) {
        int before = words.is(first - 1, "on") ? first - 1 : first;
        return week(before - 2).map(step -> new Week(end, step));
    }

    private Optional<Integer> week(int at) {
        boolean known = words.is(at, "last", "this", "next") && words.is(at + 1, "week");
        return known ? words.step(at) : Optional.empty();
    }

    /** "the previous Tuesday", "every Tuesday", "two weeks ago on Sunday", "a week from Monday", "Easter Sunday". */
    private boolean isUnread(int first, int end) {
        int before = words.is(first - 1, "on") ? first - 2 : first - 1;
        boolean far = words.is(before, "ago", "from", "after", "before", "earlier", "later")
                && words.unit(before - 1).isPresent();
        boolean named = words.is(first - 1, "following", "preceding") || words.isOf(Use.FEAST, first - 1);
        // "killed 12 Wednesday", "made it public Wednesday" and "the Tuesday raid" are ordinary days.
        boolean described = words.tag(first - 1).startsWith("JJ")
                && (words.tag(first - 2).matches("DT|PRP\\$") || words.is(first - 2, "on"));
        boolean which = named || described || words.tag(first - 1).matches("DT|PDT|PRP\\$");
        return far || (which && !words.tag(end).startsWith("NN"));
    }

    /** "Monday week", "Tuesday a fortnight ago", "Monday in May". */
    private boolean isUnreadAfter(int end) {
        boolean far = words.count(end).isPresent()
                && (words.unit(end + 1).isPresent() || words.is(end + 1, "fortnight"))
                && words.is(end + 2, "ago", "earlier", "later", "before", "after", "from");
        boolean week = words.unit(end).isPresent();
        boolean ofAnother = words.is(end, "of", "in")
                && words.is(end + 1, "the", "that", "another")
                && words.unit(words.unit(end + 2).isPresent() ? end + 2 : end + 3)
                        .isPresent();
        return far || week || ofAnother;
    }
}
