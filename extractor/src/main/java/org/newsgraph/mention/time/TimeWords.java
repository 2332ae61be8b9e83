package org.newsgraph.mention.time;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.document.CalendarWords;
import org.newsgraph.document.CalendarWords.Use;
import org.newsgraph.grammar.FunctionWords;
import org.newsgraph.grammar.NumberWords;
import org.newsgraph.text.Sentence;

/** The words of a sentence as the calendar reads them. */
record TimeWords(Sentence sentence) {
    /** A word in small letters, without an abbreviation's full stop; empty after the sentence's end and before it. */
    String word(int at) {
        return at >= 0 && at < sentence.size()
                ? sentence.token(at).text().toLowerCase(Locale.ROOT).replace(".", "")
                : "";
    }

    boolean is(int at, String... words) {
        return Set.of(words).contains(word(at));
    }

    /** Whether a capitalised word is this to the calendar. */
    boolean isOf(Use use, int at) {
        return isCapitalised(at) && CalendarWords.is(use, word(at));
    }

    boolean isSubject(int at) {
        return at >= 0 && at < sentence.size() && sentence.token(at).is("nsubj");
    }

    String tag(int at) {
        return at >= 0 && at < sentence.size() ? sentence.token(at).tag() : "";
    }

    Optional<DayOfWeek> weekday(int at) {
        return isCapitalised(at) ? CalendarWords.weekday(word(at)) : Optional.empty();
    }

    /** A month's name; "may" and "march" of other meanings are none. */
    Optional<Month> month(int at) {
        boolean verb = tag(at).equals("MD") || tag(at).startsWith("VB");
        boolean person = at >= 0
                && at < sentence.size()
                && sentence.token(at).entity().equals("PERSON")
                && !FunctionWords.BEFORE_MONTHS.contains(word(at - 1));
        return isCapitalised(at) && !verb && !person ? CalendarWords.month(word(at)) : Optional.empty();
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
        return FunctionWords.INDEFINITE_ARTICLES.contains(text)
                ? Optional.of(1)
                : NumberWords.value(text).or(() -> NumberWords.aboutValue(text)).filter(count -> count > 0);
    }

    /** "hour", "day", "week", "month", "year" in either number; empty for any other word. */
    Optional<ChronoUnit> unit(int at) {
        String text = word(at);
        String singular = text.endsWith("s") ? text.substring(0, text.length() - 1) : text;
        return CalendarWords.value(Use.UNIT, singular).map(ChronoUnit::valueOf);
    }

    /** The day that a word stands for, as days from today: "yesterday". */
    Optional<Integer> daysFromToday(int at) {
        return CalendarWords.number(Use.DAY, word(at));
    }

    /** Which of the units around the current one a word before the unit means, as steps from it: "last" week. */
    Optional<Integer> step(int at) {
        return CalendarWords.number(Use.STEP, word(at));
    }

    /** The index after a part of the day that stands at a token ("night"), or the token's own where none does. */
    int afterDayPart(int at) {
        return CalendarWords.is(Use.DAY_PART, word(at)) ? at + 1 : at;
    }

    private boolean isCapitalised(int at) {
        return at >= 0
                && at < sentence.size()
                && Character.isUpperCase(sentence.token(at).text().codePointAt(0));
    }
}
