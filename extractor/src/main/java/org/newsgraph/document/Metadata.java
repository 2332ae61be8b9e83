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

    public Metadata withUrl(String words) {
        return new Metadata(Optional.of(words), title, published, publisher, language);
    }

    public Metadata withTitle(String words) {
        return new Metadata(url, Optional.of(words), published, publisher, language);
    }

    public Metadata withPublished(String words) {
        return new Metadata(url, title, Optional.of(words), publisher, language);
    }

    public Metadata withPublisher(String words) {
        return new Metadata(url, title, published, Optional.of(words), language);
    }

    public Metadata withLanguage(String words) {
        return new Metadata(url, title, published, publisher, Optional.of(words));
    }
}
