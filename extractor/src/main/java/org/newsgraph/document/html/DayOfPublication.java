package org.newsgraph.document.html;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsgraph.document.layout.DateOrder;

/**
 * Decides which of the days that a page states is the one of its publication. The days of a change and of saving the page
 * are none.
 *
 * @param plain what says plainly that it is the day of publication, best first
 * @param vague what may be another day, best first
 * @param modified days of a change
 * @param address the page's own
 */
record DayOfPublication(List<String> plain, List<String> vague, List<String> modified, Optional<String> address) {
    /** An address so many days older than what is stated is of the first publication: the page has moved since. */
    private static final int MOVED = 31;

    /** The day in ISO's form; a date that can be read in two ways stays as it is, for the article may tell. */
    Optional<String> find(Optional<DateOrder> order) {
        List<StatedDay> published = days(plain, order);
        Set<StatedDay> changed = Set.copyOf(days(modified, order));
        return decide(published, changed)
                .or(() -> address.flatMap(StatedDay::inAddress))
                .or(() -> days(vague, order).stream()
                        .filter(day -> !isOf(day, changed))
                        .findFirst())
                .map(day -> day.day().toString())
                .or(this::ambiguous);
    }

    private Optional<StatedDay> decide(List<StatedDay> published, Set<StatedDay> changed) {
        Optional<StatedDay> first = published.stream()
                .filter(day -> !isOf(day, changed) || published.stream().noneMatch(other -> isBefore(other, day)))
                .findFirst();
        Optional<StatedDay> located = address.flatMap(StatedDay::inAddress);
        boolean met = located.filter(day -> published.stream().anyMatch(stated -> stated.meets(day)))
                .isPresent();
        boolean older = located.filter(day ->
                        first.filter(stated -> isOlder(day, stated, changed)).isPresent())
                .isPresent();
        return met || older ? located : first;
    }

    private static boolean isOlder(StatedDay located, StatedDay stated, Set<StatedDay> changed) {
        return isBefore(located, stated)
                && (isOf(stated, changed) || located.day().plusDays(MOVED).isBefore(stated.day()));
    }

    private static boolean isBefore(StatedDay one, StatedDay other) {
        return one.day().isBefore(other.day());
    }

    private static boolean isOf(StatedDay day, Set<StatedDay> days) {
        return days.stream().anyMatch(other -> other.day().equals(day.day()));
    }

    private static List<StatedDay> days(List<String> words, Optional<DateOrder> order) {
        return words.stream()
                .map(each -> StatedDay.in(each, order))
                .flatMap(Optional::stream)
                .collect(Collectors.toList());
    }

    private Optional<String> ambiguous() {
        return Stream.concat(plain.stream(), vague.stream())
                .filter(words -> words.matches(".*(?<!\\d)\\d{1,2}([/.-])\\d{1,2}\\1\\d{4}(?!\\d).*"))
                .findFirst();
    }
}
