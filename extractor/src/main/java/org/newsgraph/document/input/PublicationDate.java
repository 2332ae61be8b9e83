package org.newsgraph.document.input;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.document.layout.DateOrder;
import org.newsgraph.document.layout.WrittenDate;

/** Finds the day of publication in what metadata state: "2016-03-13T17:18:00Z", "Sun, 13 Mar 2016 17:18 GMT". */
final class PublicationDate {
    private static final Pattern ISO_DAY = Pattern.compile("^\\d{4}-\\d{2}-\\d{2}(?!\\d)");

    /** Whether it is the right one makes no other day of the rest. */
    private static final Pattern WEEKDAY = Pattern.compile("^(?i:mon|tue|wed|thu|fri|sat|sun)\\p{L}*\\.?,?\\s+(?=\\d)");

    private PublicationDate() {}

    /** Whether the words state a day of the calendar's form that the calendar does not have: "2016-02-31". */
    static boolean isImpossible(String words) {
        Matcher day = ISO_DAY.matcher(words);
        if (!day.find()) {
            return WrittenDate.at(WEEKDAY.matcher(words).replaceFirst("") + " ", 0)
                    .filter(date ->
                            date.dayFirst().isEmpty() && date.monthFirst().isEmpty())
                    .isPresent();
        }
        try {
            LocalDate.parse(day.group());
            return false;
        } catch (DateTimeParseException e) {
            return true;
        }
    }

    /** The first date in the words; none where day and month can't be told apart. */
    static Optional<LocalDate> in(String words, Optional<DateOrder> order) {
        for (int i = 0; i < Math.min(words.length(), 100); i++) {
            boolean begins = i == 0 || !Character.isLetterOrDigit(words.charAt(i - 1));
            Optional<WrittenDate> date = begins ? WrittenDate.at(words, i) : Optional.empty();
            if (date.isPresent()) {
                return date.get().day(order);
            }
        }
        return Optional.empty();
    }
}
