package org.newsgraph.document.layout;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The dates that stand in the publication lines and datelines of one text, and which of them is the day of publication. */
final class DatesSeen {
    private final List<WrittenDate> published = new ArrayList<>();
    private final List<WrittenDate> above = new ArrayList<>();
    private final List<WrittenDate> updated = new ArrayList<>();
    private final List<WrittenDate> inDateline = new ArrayList<>();

    /** A date without a label counts only above the article; within it, it heads a part of a chronology. */
    void add(PublicationLine line, boolean aboveArticle) {
        line.published().ifPresent(published::add);
        line.updated().ifPresent(updated::add);
        line.unlabelled().filter(date -> aboveArticle).ifPresent(above::add);
    }

    void addDateline(String words) {
        for (int i = 0; i < words.length(); i++) {
            boolean begins = i == 0 || !Character.isLetterOrDigit(words.charAt(i - 1));
            if (begins) {
                WrittenDate.at(words, i).ifPresent(inDateline::add);
            }
        }
    }

    /** How the dates are written, if one of them can be read in one way only. */
    Optional<DateOrder> order() {
        return inOrder().map(WrittenDate::order).flatMap(Optional::stream).findFirst();
    }

    Optional<LocalDate> published(Optional<DateOrder> order) {
        return inOrder().map(date -> date.day(order)).flatMap(Optional::stream).findFirst();
    }

    private Stream<WrittenDate> inOrder() {
        return Stream.of(published, above, updated, inDateline).flatMap(List::stream);
    }
}
