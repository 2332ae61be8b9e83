package org.newsgraph.document.layout;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A full date in one of the notations of news sites, as it stands in a text.
 *
 * @param end offset after it
 * @param dayFirst what it means if the day stands before the month; the only meaning where there is one
 * @param monthFirst what it means if the month comes first
 */
public record WrittenDate(int end, Optional<LocalDate> dayFirst, Optional<LocalDate> monthFirst) {
    private static final String WEEKDAY =
            "(?:(?<weekday>mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?\\s+)?";
    private static final String MONTH = "(?<name>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|"
            + "aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
    private static final String DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";
    private static final String YEAR = "(?<year>\\d{4})(?!\\d)";
    private static final String CLOCK = "\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\s+[A-Z]{2,5})?,?";

    private static final Pattern NAMED = Pattern.compile(
            WEEKDAY + "(?:" + DAY + "(?:\\s+of)?[\\s/-]*" + MONTH + "|"
                    + MONTH.replace("<name>", "<name2>") + "\\s*" + DAY.replace("<day>", "<day2>") + ")"
                    + "[,\\s/-]*(?:" + CLOCK + "\\s+)?" + YEAR,
            Pattern.CASE_INSENSITIVE);
    private static final Pattern YEAR_FIRST = Pattern.compile(
            WEEKDAY + YEAR.replace("(?!\\d)", "") + "(?:(?<stroke>[-/.])(?<month>\\d{1,2})\\k<stroke>(?<day>\\d{1,2})|"
                    + "(?<month2>\\d{2})(?<day2>\\d{2}))(?!\\d)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern YEAR_LAST = Pattern.compile(
            WEEKDAY + "(?<first>\\d{1,2})(?<stroke>[-/.])(?<second>\\d{1,2})\\k<stroke>" + YEAR,
            Pattern.CASE_INSENSITIVE);

    /** The date that begins at {@code begin}, if one does. */
    public static Optional<WrittenDate> at(String words, int begin) {
        char c = words.charAt(begin);
        if (!Character.isLetterOrDigit(c)) {
            return Optional.empty();
        }
        return named(words, begin).or(() -> yearFirst(words, begin)).or(() -> yearLast(words, begin));
    }

    /** The day it means; none where day and month can't be told apart, or where there is no such day. */
    public Optional<LocalDate> day(Optional<DateOrder> order) {
        if (dayFirst.isEmpty() || monthFirst.isEmpty() || dayFirst.equals(monthFirst)) {
            return dayFirst.or(() -> monthFirst);
        }
        return order.flatMap(known -> known == DateOrder.DAY_FIRST ? dayFirst : monthFirst);
    }

    /** The order that this date shows, if it can be read in one way only and is numeric. */
    Optional<DateOrder> order() {
        if (dayFirst.isPresent() == monthFirst.isPresent()) {
            return Optional.empty();
        }
        return Optional.of(dayFirst.isPresent() ? DateOrder.DAY_FIRST : DateOrder.MONTH_FIRST);
    }

    private static Optional<WrittenDate> named(String words, int begin) {
        Matcher matcher = lookingAt(NAMED, words, begin);
        if (matcher == null) {
            return Optional.empty();
        }
        Month month = named(Month.values(), either(matcher, "name", "name2"));
        Optional<LocalDate> day =
                day(matcher.group("year"), month.getValue(), Integer.parseInt(either(matcher, "day", "day2")));
        return Optional.of(new WrittenDate(matcher.end(), day, day));
    }

    private static Optional<WrittenDate> yearFirst(String words, int begin) {
        Matcher matcher = lookingAt(YEAR_FIRST, words, begin);
        if (matcher == null) {
            return Optional.empty();
        }
        int month = Integer.parseInt(either(matcher, "month", "month2"));
        Optional<LocalDate> day = day(matcher.group("year"), month, Integer.parseInt(either(matcher, "day", "day2")));
        return day.map(known -> new WrittenDate(matcher.end(), day, day));
    }

    private static Optional<WrittenDate> yearLast(String words, int begin) {
        Matcher matcher = lookingAt(YEAR_LAST, words, begin);
        if (matcher == null) {
            return Optional.empty();
        }
        int first = Integer.parseInt(matcher.group("first"));
        int second = Integer.parseInt(matcher.group("second"));
        String year = matcher.group("year");
        Optional<DayOfWeek> weekday = weekday(matcher.group("weekday"));
        List<Optional<LocalDate>> readings = new ArrayList<>();
        for (Optional<LocalDate> day : List.of(day(year, second, first), day(year, first, second))) {
            readings.add(day.filter(d -> weekday.isEmpty() || d.getDayOfWeek() == weekday.get()));
        }
        // Only English-speaking countries write the month first, and they do so with strokes or hyphens.
        boolean dots = matcher.group("stroke").equals(".");
        return Optional.of(new WrittenDate(matcher.end(), readings.get(0), dots ? Optional.empty() : readings.get(1)));
    }

    private static @Nullable Matcher lookingAt(Pattern pattern, String words, int begin) {
        Matcher matcher = pattern.matcher(words);
        matcher.region(begin, Math.min(words.length(), begin + 60));
        return matcher.lookingAt() ? matcher : null;
    }

    private static String either(Matcher matcher, String one, String other) {
        return matcher.group(one) == null ? matcher.group(other) : matcher.group(one);
    }

    private static Optional<DayOfWeek> weekday(@Nullable String name) {
        return Optional.ofNullable(name).map(word -> named(DayOfWeek.values(), word));
    }

    /** The weekday or month whose name begins with the first three letters of a word that the patterns let through. */
    private static <T extends Enum<T>> T named(T[] all, String word) {
        String begin = word.substring(0, 3).toUpperCase(Locale.ROOT);
        return Arrays.stream(all)
                .filter(one -> one.name().startsWith(begin))
                .findFirst()
                .orElseThrow();
    }

    /** A day that news can be published on: before 1700 there are only placeholders. */
    private static Optional<LocalDate> day(String year, int month, int day) {
        try {
            LocalDate date = LocalDate.of(Integer.parseInt(year), month, day);
            return Optional.of(date).filter(known -> known.getYear() >= 1700 && known.getYear() < 2200);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
