package org.newsgraph.mention;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.text.NumberWords;
import org.newsgraph.text.Sentence;

/**
 * The forms in which news gives times: "Friday", "last month", "March 3, 2011", "since April 22", "the past 24 hours".
 *
 * <p>A clock time ("2200 GMT") names no day and is left alone.
 */
final class TimeGrammar {
    /** Whether an incomplete date is looked for before or after the publication date. */
    enum Direction {
        BACK,
        AHEAD
    }

    /** What an expression means, given when the text was published. */
    @FunctionalInterface
    interface Meaning {
        /** Empty where the publication date is needed and unknown, or the date does not exist. */
        Optional<TimeValue> resolve(Optional<LocalDate> published, Direction direction);
    }

    /**
     * An expression.
     *
     * @param end the index behind its last token
     */
    record Parsed(int end, Meaning meaning) {}

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

    private final Sentence sentence;
    private final int first;

    private TimeGrammar(Sentence sentence, int first) {
        this.sentence = sentence;
        this.first = first;
    }

    /** The expression that begins at a token, if one does. */
    static Optional<Parsed> at(Sentence sentence, int first) {
        TimeGrammar grammar = new TimeGrammar(sentence, first);
        return grammar.since()
                .or(grammar::isoDate)
                .or(grammar::date)
                .or(grammar::month)
                .or(grammar::weekday)
                .or(grammar::deictic)
                .or(grammar::span)
                .or(grammar::ago)
                .or(grammar::year);
    }

    private String word(int at) {
        return at < sentence.size()
                ? sentence.token(at).text().toLowerCase(Locale.ROOT).replace(".", "")
                : "";
    }

    private boolean isCapitalised(int at) {
        return at < sentence.size()
                && Character.isUpperCase(sentence.token(at).text().codePointAt(0));
    }

    /** "since April 22": from then until the article. */
    private Optional<Parsed> since() {
        if (!word(first).equals("since")) {
            return Optional.empty();
        }
        return at(sentence, first + 1)
                .map(start -> new Parsed(
                        start.end(),
                        (published, direction) -> published.flatMap(day -> start.meaning()
                                .resolve(published, Direction.BACK)
                                .filter(from -> !from.earliest().isAfter(day))
                                .map(from -> TimeValue.interval(from.earliest(), day)))));
    }

    private Optional<Parsed> isoDate() {
        String text = word(first);
        if (!text.matches("(19|20)\\d\\d-\\d\\d-\\d\\d")) {
            return Optional.empty();
        }
        return Optional.of(new Parsed(
                first + 1,
                (published, direction) -> date(
                        Integer.parseInt(text.substring(0, 4)),
                        Integer.parseInt(text.substring(5, 7)),
                        Integer.parseInt(text.substring(8)))));
    }

    /** "March 3, 2011", "3 March 2011", "March 3". */
    private Optional<Parsed> date() {
        boolean dayFirst = day(first).isPresent() && MONTHS.containsKey(word(first + 1)) && isCapitalised(first + 1);
        boolean monthFirst = MONTHS.containsKey(word(first))
                && isCapitalised(first)
                && day(first + 1).isPresent();
        if (!dayFirst && !monthFirst) {
            return Optional.empty();
        }
        int day = day(dayFirst ? first : first + 1).get();
        Month month = MONTHS.get(word(dayFirst ? first + 1 : first));
        int next = first + 2;
        int yearAt = word(next).equals(",") ? next + 1 : next;
        Optional<Integer> year = year(yearAt);
        if (year.isPresent()) {
            int stated = year.get();
            return Optional.of(new Parsed(yearAt + 1, (published, direction) -> date(stated, month.getValue(), day)));
        }
        return Optional.of(new Parsed(
                next,
                (published, direction) -> published.flatMap(reference -> {
                    Optional<TimeValue> here = date(reference.getYear(), month.getValue(), day);
                    return here.filter(value -> direction == Direction.BACK
                                    ? !value.earliest().isAfter(reference)
                                    : !value.earliest().isBefore(reference))
                            .or(() -> date(
                                    reference.getYear() + (direction == Direction.BACK ? -1 : 1),
                                    month.getValue(),
                                    day));
                })));
    }

    private static Optional<TimeValue> date(int year, int month, int day) {
        if (month < 1
                || month > 12
                || day < 1
                || day > YearMonth.of(year, month).lengthOfMonth()) {
            return Optional.empty();
        }
        return Optional.of(TimeValue.day(LocalDate.of(year, month, day)));
    }

    /** "February", "last September", "May 2003". */
    private Optional<Parsed> month() {
        int at = first;
        String before = word(at);
        boolean relative =
                Set.of("last", "next", "this", "early", "late", "mid").contains(before);
        if (relative) {
            at++;
        }
        if (!MONTHS.containsKey(word(at)) || !isCapitalised(at) || isModalMay(at)) {
            return Optional.empty();
        }
        Month month = MONTHS.get(word(at));
        Optional<Integer> year = year(at + 1).or(() -> word(at(1)).equals("of") ? year(at(2)) : Optional.empty());
        if (year.isPresent()) {
            int end = year(at + 1).isPresent() ? at + 2 : at + 3;
            return Optional.of(new Parsed(
                    end, (published, direction) -> Optional.of(TimeValue.month(YearMonth.of(year.get(), month)))));
        }
        boolean ahead = before.equals("next");
        return Optional.of(new Parsed(
                at + 1,
                (published, direction) -> published.map(reference -> {
                    YearMonth here = YearMonth.of(reference.getYear(), month);
                    YearMonth now = YearMonth.from(reference);
                    boolean forward = ahead || direction == Direction.AHEAD;
                    if (forward) {
                        return TimeValue.month(here.isBefore(now) ? here.plusYears(1) : here);
                    }
                    return TimeValue.month(here.isAfter(now) ? here.minusYears(1) : here);
                })));
    }

    private int at(int offset) {
        return first + offset;
    }

    private boolean isModalMay(int at) {
        return sentence.token(at).tag().equals("MD") || sentence.token(at).tag().startsWith("VB");
    }

    /** "Friday", "last Friday", "Friday night". */
    private Optional<Parsed> weekday() {
        int at = first;
        String before = word(at);
        if (Set.of("last", "next", "this", "late", "early").contains(before)) {
            at++;
        }
        if (!WEEKDAYS.containsKey(word(at)) || !isCapitalised(at)) {
            return Optional.empty();
        }
        DayOfWeek day = WEEKDAYS.get(word(at));
        int end = DAY_PARTS.contains(word(at + 1)) ? at + 2 : at + 1;
        return Optional.of(new Parsed(
                end,
                (published, direction) -> published.map(reference -> {
                    boolean forward = before.equals("next") || (direction == Direction.AHEAD && !before.equals("last"));
                    LocalDate found = forward
                            ? reference.with(
                                    before.equals("next")
                                            ? TemporalAdjusters.next(day)
                                            : TemporalAdjusters.nextOrSame(day))
                            : reference.with(
                                    before.equals("last")
                                            ? TemporalAdjusters.previous(day)
                                            : TemporalAdjusters.previousOrSame(day));
                    return TimeValue.day(found);
                })));
    }

    /** "today", "yesterday", "overnight". */
    private Optional<Parsed> deictic() {
        int days =
                switch (word(first)) {
                    case "today", "tonight" -> 0;
                    case "yesterday" -> -1;
                    case "tomorrow" -> 1;
                    default -> Integer.MIN_VALUE;
                };
        if (days == Integer.MIN_VALUE) {
            return Optional.empty();
        }
        int end = DAY_PARTS.contains(word(first + 1)) ? first + 2 : first + 1;
        return Optional.of(
                new Parsed(end, (published, direction) -> published.map(day -> TimeValue.day(day.plusDays(days)))));
    }

    /** "last week", "earlier this month", "the past 24 hours", "in the last three weeks". */
    private Optional<Parsed> span() {
        int at = Set.of("earlier", "later", "late", "early").contains(word(first)) ? first + 1 : first;
        if (at == first && word(at).equals("the")) {
            at++;
        }
        String which = word(at);
        if (!Set.of("last", "past", "this", "next", "previous", "coming", "recent")
                .contains(which)) {
            return Optional.empty();
        }
        Optional<Integer> count = number(at + 1);
        int unitAt = count.isPresent() ? at + 2 : at + 1;
        String unit = unit(unitAt);
        if (unit.isEmpty()) {
            return Optional.empty();
        }
        boolean several = count.isPresent() || (word(first).equals("the") && !which.equals("this"));
        int size = count.orElse(1);
        return Optional.of(new Parsed(
                unitAt + 1,
                (published, direction) -> published.flatMap(
                        day -> several ? Optional.of(stretch(day, which, size, unit)) : calendar(day, which, unit))));
    }

    private static TimeValue stretch(LocalDate day, String which, int size, String unit) {
        boolean forward = which.equals("next") || which.equals("coming");
        LocalDate other =
                switch (unit) {
                    case "hour" -> day.plusDays((forward ? 1L : -1L) * Math.max(1, (size + 23) / 24));
                    case "day" -> day.plusDays(forward ? size : -size);
                    case "week" -> day.plusWeeks(forward ? size : -size);
                    case "month" -> day.plusMonths(forward ? size : -size);
                    default -> day.plusYears(forward ? size : -size);
                };
        return forward ? TimeValue.interval(day, other) : TimeValue.interval(other, day);
    }

    private static Optional<TimeValue> calendar(LocalDate day, String which, String unit) {
        int step =
                switch (which) {
                    case "this" -> 0;
                    case "next", "coming" -> 1;
                    default -> -1;
                };
        return switch (unit) {
            case "week" -> {
                LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                        .plusWeeks(step);
                yield Optional.of(TimeValue.interval(monday, monday.plusDays(6)));
            }
            case "month" -> Optional.of(TimeValue.month(YearMonth.from(day).plusMonths(step)));
            case "year" -> Optional.of(TimeValue.year(day.getYear() + step));
            default -> Optional.empty();
        };
    }

    /** "three days ago", "a year earlier" counts from elsewhere and is left alone. */
    private Optional<Parsed> ago() {
        Optional<Integer> count = number(first);
        String unit = unit(first + 1);
        if (count.isEmpty() || unit.isEmpty() || !word(first + 2).equals("ago")) {
            return Optional.empty();
        }
        int size = count.get();
        return Optional.of(new Parsed(
                first + 3,
                (published, direction) -> published.flatMap(day -> switch (unit) {
                    case "hour" -> Optional.of(TimeValue.day(day));
                    case "day" -> Optional.of(TimeValue.day(day.minusDays(size)));
                    case "week" ->
                        Optional.of(TimeValue.interval(
                                day.minusWeeks(size).minusDays(3),
                                day.minusWeeks(size).plusDays(3)));
                    case "month" ->
                        Optional.of(TimeValue.month(YearMonth.from(day).minusMonths(size)));
                    default -> Optional.of(TimeValue.year(day.getYear() - size));
                })));
    }

    /** "in 2011": a year behind a preposition of time. */
    private Optional<Parsed> year() {
        Optional<Integer> year = year(first);
        boolean behindPreposition = first > 0
                && Set.of("in", "since", "from", "until", "by", "during", "of", "early", "late", "mid", "to", "through")
                        .contains(word(first - 1));
        boolean beforeNoun =
                first + 1 < sentence.size() && sentence.token(first + 1).isNoun();
        if (year.isEmpty()
                || !behindPreposition
                || (beforeNoun && !word(first - 1).matches("in|since"))) {
            return Optional.empty();
        }
        return Optional.of(new Parsed(first + 1, (published, direction) -> Optional.of(TimeValue.year(year.get()))));
    }

    private Optional<Integer> year(int at) {
        String text = word(at);
        return text.matches("(1[5-9]|20)\\d\\d") ? Optional.of(Integer.parseInt(text)) : Optional.empty();
    }

    private Optional<Integer> day(int at) {
        String text = word(at).replaceFirst("(st|nd|rd|th)$", "");
        if (!text.matches("\\d{1,2}")) {
            return Optional.empty();
        }
        int day = Integer.parseInt(text);
        return day >= 1 && day <= 31 ? Optional.of(day) : Optional.empty();
    }

    private Optional<Integer> number(int at) {
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

    private String unit(int at) {
        String text = word(at);
        String singular = text.endsWith("s") ? text.substring(0, text.length() - 1) : text;
        return Set.of("hour", "day", "week", "month", "year").contains(singular) ? singular : "";
    }
}
