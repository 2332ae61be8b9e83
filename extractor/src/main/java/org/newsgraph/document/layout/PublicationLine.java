package org.newsgraph.document.layout;

import java.util.Optional;

/**
 * A line that says when the article was published or changed, and nothing else.
 *
 * @param published the date that is labelled as such
 * @param updated the date of the last change
 * @param unlabelled a date that stands without a label
 */
record PublicationLine(
        Optional<WrittenDate> published, Optional<WrittenDate> updated, Optional<WrittenDate> unlabelled) {
    static final PublicationLine EMPTY = new PublicationLine(Optional.empty(), Optional.empty(), Optional.empty());

    PublicationLine withPublished(WrittenDate date) {
        return published.isPresent() ? this : new PublicationLine(Optional.of(date), updated, unlabelled);
    }

    PublicationLine withUpdated(WrittenDate date) {
        return updated.isPresent() ? this : new PublicationLine(published, Optional.of(date), unlabelled);
    }

    PublicationLine withUnlabelled(WrittenDate date) {
        return unlabelled.isPresent() ? this : new PublicationLine(published, updated, Optional.of(date));
    }
}
