package org.newsgraph.mention.time;

import java.util.Optional;
import org.newsgraph.grammar.FunctionWords;
import org.newsgraph.mention.TimeValue;
import org.newsgraph.text.Sentence;

/**
 * The forms in which news gives times: names of the calendar, times relative to another day, and ranges of both ("since
 * April 22", "from 3 March to 9 March", "between 1992 and 1995").
 *
 * <p>A clock time ("2200 GMT") names no day and is left alone; so is a duration ("for three days").
 */
final class TimeGrammar {
    private final TimeWords words;
    private final CalendarTimes calendar;
    private final RelativeTimes relative;

    private TimeGrammar(Sentence sentence) {
        this.words = new TimeWords(sentence);
        this.calendar = new CalendarTimes(words);
        this.relative = new RelativeTimes(words);
    }

    /** The expression that begins at a token, if one does. */
    static Optional<TimeExpression> at(Sentence sentence, int first) {
        return new TimeGrammar(sentence).at(first);
    }

    private Optional<TimeExpression> at(int first) {
        return since(first).or(() -> range(first)).or(() -> single(first));
    }

    private Optional<TimeExpression> single(int first) {
        return relative.at(first).or(() -> calendar.at(first));
    }

    /** "since April 22": from then until the article. */
    private Optional<TimeExpression> since(int first) {
        if (!words.is(first, "since")) {
            return Optional.empty();
        }
        return single(first + 1)
                .map(start -> TimeExpression.interval(
                        start.end(), reference -> reference.published().flatMap(day -> start.meaning()
                                .resolve(new TimeExpression.Reference(
                                        reference.published(), reference.mentioned(), TimeExpression.Direction.BACK))
                                .filter(from -> !from.earliest().isAfter(day))
                                .map(from -> TimeValue.interval(from.earliest(), day)))));
    }

    /** "from Monday to Friday", "from 3 to 9 March", "between 1992 and 1995". */
    private Optional<TimeExpression> range(int first) {
        boolean between = words.is(first, "between");
        if (!between && !words.is(first, "from")) {
            return Optional.empty();
        }
        Optional<TimeExpression> start = end(first + 1);
        Optional<Integer> bareDay = words.dayOfMonth(first + 1);
        int middle = start.map(TimeExpression::end).orElse(first + 2);
        boolean joined = between ? words.is(middle, "and") : FunctionWords.BEFORE_ENDS.contains(words.word(middle));
        if (!joined || (start.isEmpty() && bareDay.isEmpty())) {
            return Optional.empty();
        }
        return end(middle + 1)
                .map(end -> TimeExpression.interval(end.end(), reference -> end.meaning()
                        .resolve(reference)
                        .flatMap(last -> start.isPresent()
                                ? start.get()
                                        .meaning()
                                        .resolve(TimeExpression.Reference.backFrom(last.latest()))
                                        .flatMap(from -> from(from, last))
                                : from(bareDay.get(), last))));
    }

    private Optional<TimeExpression> end(int at) {
        return single(at).or(() -> calendar.bareYear(at));
    }

    private static Optional<TimeValue> from(TimeValue first, TimeValue last) {
        return first.earliest().isAfter(last.latest())
                ? Optional.empty()
                : Optional.of(TimeValue.interval(first.earliest(), last.latest()));
    }

    private static Optional<TimeValue> from(int day, TimeValue last) {
        return last.precision() == TimeValue.Precision.DAY
                        && day <= last.latest().getDayOfMonth()
                ? Optional.of(TimeValue.interval(last.latest().withDayOfMonth(day), last.latest()))
                : Optional.empty();
    }
}
