package org.newsgraph.grammar;

import java.util.List;
import java.util.stream.IntStream;
import org.newsgraph.lexicon.Bound;
import org.newsgraph.tables.Table;

/**
 * The words around a number that say how exact it is ("at least", "or more"): {@code ontology/number-bounds.tsv}. Which of
 * them belong to a number, {@link NumberPhrase} decides.
 */
final class NumberBounds {
    /**
     * Words and the bound they set.
     *
     * @param words in small letters
     */
    record BoundWords(List<String> words, Bound bound) {
        BoundWords {
            words = List.copyOf(words);
        }
    }

    /** Before the number, in the order in which they are tried: the longer before the shorter that end them. */
    static final List<BoundWords> BEFORE = read("before");

    static final List<BoundWords> AFTER = read("after");

    private NumberBounds() {}

    private static List<BoundWords> read(String place) {
        return Table.resource("ontology/number-bounds.tsv", "words", "place", "bound").rows().stream()
                .filter(row -> row.known("place", List.of("before", "after")).equals(place))
                .map(NumberBounds::bound)
                .toList();
    }

    private static BoundWords bound(Table.Row row) {
        String[] words = row.get("words").split(" ");
        return new BoundWords(
                List.of(words), Bound.find(row.known("bound", Bound.labels())).orElseThrow());
    }

    /** Whether the words of a bound stand in a sentence from a token on. */
    static boolean standsAt(BoundWords bound, NumberPhrase number, int first) {
        return first >= 0
                && IntStream.range(0, bound.words().size())
                        .allMatch(i -> NumberPhrase.word(number.sentence(), first + i)
                                .equals(bound.words().get(i)));
    }
}
