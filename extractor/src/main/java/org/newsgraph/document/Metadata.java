package org.newsgraph.document;

import java.util.Optional;

/**
 * What a document states of itself outside its text, in its own words.
 *
 * @param published a date in whatever notation
 * @param language a tag or a name
 */
public record Metadata(
        Optional<String> url,
        Optional<String> title,
        Optional<String> published,
        Optional<String> publisher,
        Optional<String> language) {
    public static final Metadata NONE =
            new Metadata(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
