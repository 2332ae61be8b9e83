package org.newsgraph.mention.time;

import java.time.LocalDate;
import java.util.Optional;
import org.newsgraph.mention.TimeValue;

/**
 * Words that say when.
 *
 * @param end the index after the last token
 * @param precision how precisely the words speak, whether or not the day is known
 */
record TimeExpression(int end, TimeValue.Precision precision, Meaning meaning) {
    /** Whether an incomplete date is looked for before or after the publication date. */
    enum Direction {
        BACK,
        AHEAD,
        /** Nothing says: a date is the nearest, all else looks back. */
        EITHER
    }

    /**
     * What an expression is relative to.
     *
     * @param mentioned the day that the text mentioned last, to which "the next day" is relative
     */
    record Reference(Optional<LocalDate> published, Optional<LocalDate> mentioned, Direction direction) {
        boolean isAhead() {
            return direction == Direction.AHEAD;
        }

        /** The same, looking back from a day. */
        static Reference backFrom(LocalDate day) {
            return new Reference(Optional.of(day), Optional.of(day), Direction.BACK);
        }
    }

    /** What an expression means. */
    @FunctionalInterface
    interface Meaning {
        /** Empty where the day that it needs is unknown, or the date does not exist. */
        Optional<TimeValue> resolve(Reference reference);
    }

    static TimeExpression day(int end, Meaning meaning) {
        return new TimeExpression(end, TimeValue.Precision.DAY, meaning);
    }

    static TimeExpression interval(int end, Meaning meaning) {
        return new TimeExpression(end, TimeValue.Precision.INTERVAL, meaning);
    }
}
