package org.newsgraph.mention.time;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.text.NumberWords;
import org.newsgraph.text.Sentence;

/** The words of a sentence as the calendar reads them. */
record TimeWords(Sentence sentence) {
    private static final Map<String, DayOfWeek> WEEKDAYS = new HashMap<>();
    private static final Map<String, Month> MONTHS = new HashMap<>();
    private static final Set<String> DAY_PARTS =
            Set.of("morning", "afternoon", "evening", "night", "noon", "midday", "dawn");

    static {
        for (DayOfWeek day : DayOfWeek.values()) {
            String name = day.name().toLowerCase(Locale.ROOT);
            WEEKDAYS.put(name, day);
            WEEKDAYS.put(name.substring(0, 3), day);
        }
        for (Month month : Month.values()) {
            String name = month.name().toLowerCase(Locale.ROOT);
            MONTHS.put(name, month);
            MONTHS.put(name.substring(0, 3), month);
        }
        MONTHS.put("sept", Month.SEPTEMBER);
        MONTHS.remove("mar");
        WEEKDAYS.remove("sun");
        WEEKDAYS.remove("sat");
    }

    /** A word in small letters, without an abbreviation's full stop; empty after the sentence's end and before it. */
    String word(int at) {
        return at >= 0 && at < sentence.size()
                ? sentence.token(at).text().toLowerCase(Locale.ROOT).replace(".", "")
                : "";
    }

    boolean is(int at, String... words) {
        return Set.of(words).contains(word(at));
    }

    String tag(int at) {
        return at >= 0 && at < sentence.size() ? sentence.token(at).tag() : "";
    }

    Optional<DayOfWeek> weekday(int at) {
        return isCapitalised(at) ? Optional.ofNullable(WEEKDAYS.get(word(at))) : Optional.empty();
    }

    /** A month's name; "may" and "march" of other meanings are none. */
    Optional<Month> month(int at) {
        boolean verb = tag(at).equals("MD") || tag(at).startsWith("VB");
        return isCapitalised(at) && !verb ? Optional.ofNullable(MONTHS.get(word(at))) : Optional.empty();
    }

    Optional<Integer> year(int at) {
        String text = word(at);
        return text.matches("(1[5-9]|20)\\d\\d") ? Optional.of(Integer.parseInt(text)) : Optional.empty();
    }

    Optional<Integer> dayOfMonth(int at) {
        String text = word(at).replaceFirst("(st|nd|rd|th)$", "");
        if (!text.matches("\\d{1,2}")) {
            return Optional.empty();
        }
        int day = Integer.parseInt(text);
        return day >= 1 && day <= 31 ? Optional.of(day) : Optional.empty();
    }

    /** A count in figures or words; "a" is one. */
    Optional<Integer> count(int at) {
        String text = word(at);
        if (text.matches("\\d{1,3}")) {
            return Optional.of(Integer.parseInt(text));
        }
        return switch (text) {
            case "a", "an" -> Optional.of(1);
            case "couple" -> Optional.of(2);
            default -> NumberWords.value(text).filter(count -> count > 0);
        };
    }

    /** "hour", "day", "week", "month", "year" in either number; empty for any other word. */
    String unit(int at) {
        String text = word(at);
        String singular = text.endsWith("s") ? text.substring(0, text.length() - 1) : text;
        return Set.of("hour", "day", "week", "month", "year").contains(singular) ? singular : "";
    }

    /** The index after a part of the day that stands at a token ("night"), or the token's own where none does. */
    int afterDayPart(int at) {
        return DAY_PARTS.contains(word(at)) ? at + 1 : at;
    }

    private boolean isCapitalised(int at) {
        return at >= 0
                && at < sentence.size()
                && Character.isUpperCase(sentence.token(at).text().codePointAt(0));
    }
}
