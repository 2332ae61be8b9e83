package org.newsgraph.export.query;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The formats that answers to queries are written in. */
public enum QueryFormat {
    TABLE,
    CSV,
    TSV,
    JSON,
    XML,
    TURTLE,
    JSONLD;

    /** The name that users give. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether graphs can be written in it. */
    boolean isForGraphs() {
        return this == TURTLE || this == JSONLD;
    }

    /** @throws IllegalArgumentException where there is no format of that name */
    public static QueryFormat named(String id) {
        return Stream.of(values())
                .filter(format -> format.toString().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown format '" + id + "'. Known formats: "
                        + Stream.of(values()).map(QueryFormat::toString).collect(Collectors.joining(", "))));
    }
}
