package org.newsgraph.grammar;

import java.util.List;
import java.util.stream.IntStream;
import org.newsgraph.tables.Table;

/** The words around a number that say how exact it is ("at least", "or more"): {@code ontology/number-bounds.tsv}. */
final class NumberBounds {
    /**
     * Words and the bound they set.
     *
     * @param words in small letters
     */
    record Bound(List<String> words, String bound) {
        Bound {
            words = List.copyOf(words);
        }
    }

    /** Before the number, in the order in which they are tried: the longer before the shorter that end them. */
    static final List<Bound> BEFORE = read("before");

    static final List<Bound> AFTER = read("after");

    private NumberBounds() {}

    private static List<Bound> read(String place) {
        return Table.resource("ontology/number-bounds.tsv", "words", "place", "bound").rows().stream()
                .filter(row -> row.known("place", List.of("before", "after")).equals(place))
                .map(row -> new Bound(List.of(row.get("words").split(" ")), row.get("bound")))
                .toList();
    }

    /** Whether the words of a bound stand in a sentence from a token on. */
    static boolean standsAt(Bound bound, NumberPhrase number, int first) {
        return first >= 0
                && IntStream.range(0, bound.words().size())
                        .allMatch(i -> NumberPhrase.word(number.sentence(), first + i)
                                .equals(bound.words().get(i)));
    }
}
