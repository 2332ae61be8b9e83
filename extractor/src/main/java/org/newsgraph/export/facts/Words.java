package org.newsgraph.export.facts;

import java.util.Comparator;

/**
 * A stretch of a document's text, as half-open offsets in Unicode code points.
 *
 * @param document its IRI
 * @param text the words themselves
 */
public record Words(String document, int begin, int end, String text) implements Comparable<Words> {
    private static final Comparator<Words> ORDER =
            Comparator.comparing(Words::document).thenComparing(Words::begin).thenComparing(Words::end);

    @Override
    public int compareTo(Words other) {
        return ORDER.compare(this, other);
    }
}
