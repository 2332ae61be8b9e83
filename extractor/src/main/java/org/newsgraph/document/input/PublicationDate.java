package org.newsgraph.document.input;

import java.time.LocalDate;
import java.util.Optional;
import org.newsgraph.document.layout.DateOrder;
import org.newsgraph.document.layout.WrittenDate;

/** Finds the day of publication in what metadata state: "2016-03-13T17:18:00Z", "Sun, 13 Mar 2016 17:18 GMT". */
final class PublicationDate {
    private PublicationDate() {}

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
