package org.newsgraph.document;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The English names of weekdays and months, which are written like names and name nobody. */
public final class CalendarWords {
    private static final Set<String> NAMES = Stream.concat(
                    Arrays.stream(DayOfWeek.values()), Arrays.stream(Month.values()))
            .map(name -> name.toString().toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());

    private CalendarWords() {}

    /** Whether a word is the full name of a weekday or a month, whatever its case. */
    public static boolean contains(String word) {
        return NAMES.contains(word.toLowerCase(Locale.ROOT));
    }
}
