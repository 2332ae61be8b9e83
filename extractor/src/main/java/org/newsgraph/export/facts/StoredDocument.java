package org.newsgraph.export.facts;

import java.util.Optional;

/**
 * A document as the store knows it.
 *
 * @param source its URL, else its name
 * @param published "2016-03-13"
 */
public record StoredDocument(
        String iri,
        String source,
        Optional<String> title,
        Optional<String> publisher,
        Optional<String> published,
        Optional<String> language,
        String sha256,
        long characters) {}
