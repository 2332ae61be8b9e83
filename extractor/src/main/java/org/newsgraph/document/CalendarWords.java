package org.newsgraph.document;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.tables.Table;

/**
 * The English words of the calendar, some of which are written like names and name nobody: {@code ontology/calendar.tsv}.
 */
public final class CalendarWords {
    /** What a word is to the calendar. */
    public enum Use {
        /** A weekday's full name. */
        WEEKDAY,
        /** A month's full name. */
        MONTH,
        /** A weekday's abbreviation that means nothing else. */
        SHORT_WEEKDAY,
        /** A month's abbreviation that means nothing else. */
        SHORT_MONTH,
        /** An abbreviation that may be another word: "Sun", "Mar". */
        AMBIGUOUS,
        /** What stands beside a time of day: "GMT", "pm". */
        CLOCK,
        /** A part of a day: "night". */
        DAY_PART,
        /** A unit of time, by its name in {@link java.time.temporal.ChronoUnit}. */
        UNIT,
        /** A single day, as days from today: "yesterday". */
        DAY,
        /** Before a unit, as steps from the current one: "last" week. */
        STEP,
        /** A feast or a season of one: by itself, or before a weekday that is no ordinary one: "Easter", "Good" Friday. */
        FEAST
    }

    private static final Set<Use> WRITTEN_LIKE_NAMES =
            Set.of(Use.WEEKDAY, Use.MONTH, Use.SHORT_WEEKDAY, Use.SHORT_MONTH, Use.AMBIGUOUS, Use.CLOCK);

    private static final Map<Use, Map<String, String>> WORDS = read();

    private CalendarWords() {}

    private static Map<Use, Map<String, String>> read() {
        Map<Use, Map<String, String>> words = new EnumMap<>(Use.class);
        for (Table.Row row :
                Table.resource("ontology/calendar.tsv", "word", "use", "value").rows()) {
            Use use = Use.valueOf(row.get("use").toUpperCase(Locale.ROOT).replace(' ', '_'));
            words.computeIfAbsent(use, unseen -> new HashMap<>())
                    .put(row.get("word"), row.find("value").orElse(""));
        }
        return words;
    }

    /** Whether a word is the full name of a weekday or a month, whatever its case. */
    public static boolean contains(String word) {
        return is(Use.WEEKDAY, word) || is(Use.MONTH, word);
    }

    /** Whether a word stands for a weekday or a month, in full or short, or beside a time of day, whatever its case. */
    public static boolean isWrittenLikeName(String word) {
        return WRITTEN_LIKE_NAMES.stream().anyMatch(use -> is(use, word));
    }

    /** The weekday of a name or of an abbreviation that means nothing else. */
    public static Optional<DayOfWeek> weekday(String word) {
        return number(Use.WEEKDAY, word)
                .or(() -> number(Use.SHORT_WEEKDAY, word))
                .map(DayOfWeek::of);
    }

    /** The month of a name or of an abbreviation that means nothing else. */
    public static Optional<Month> month(String word) {
        return number(Use.MONTH, word).or(() -> number(Use.SHORT_MONTH, word)).map(Month::of);
    }

    /** Whether a word is this, whatever its case. */
    public static boolean is(Use use, String word) {
        return value(use, word).isPresent();
    }

    /** The number that the table has for a word in this use. */
    public static Optional<Integer> number(Use use, String word) {
        return value(use, word).map(Integer::valueOf);
    }

    /** What the table has for a word in this use, whatever its case. */
    public static Optional<String> value(Use use, String word) {
        return Optional.ofNullable(WORDS.getOrDefault(use, Map.of()).get(word.toLowerCase(Locale.ROOT)));
    }
}
