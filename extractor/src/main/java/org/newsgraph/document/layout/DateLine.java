package org.newsgraph.document.layout;

import java.util.Optional;

/**
 * A line that says when the article was published or changed, and nothing else.
 *
 * @param published the date that is labelled as such
 * @param updated the date of the last change
 * @param unlabelled a date that stands without a label
 */
record DateLine(Optional<WrittenDate> published, Optional<WrittenDate> updated, Optional<WrittenDate> unlabelled) {
    static final DateLine EMPTY = new DateLine(Optional.empty(), Optional.empty(), Optional.empty());

    DateLine withPublished(WrittenDate date) {
        return published.isPresent() ? this : new DateLine(Optional.of(date), updated, unlabelled);
    }

    DateLine withUpdated(WrittenDate date) {
        return updated.isPresent() ? this : new DateLine(published, Optional.of(date), unlabelled);
    }

    DateLine withUnlabelled(WrittenDate date) {
        return unlabelled.isPresent() ? this : new DateLine(published, updated, Optional.of(date));
    }
}
