package org.newsgraph.grammar;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.tables.Table;

/** Numbers written as words, and words that multiply a number or take part in one: {@code ontology/numbers.tsv}. */
public final class NumberWords {
    private enum Use {
        /** "three", "dozen": a number by itself. */
        NUMBER,
        /** "twenty": a number before a hyphen and one below ten too. */
        TENS,
        /** "million": multiplies the number before it, and is one after "a". */
        SCALE,
        /** "bn" in "$2bn": a scale after the figures of a sum. */
        LETTERS,
        /** "a couple": a number that is not exact. */
        ABOUT
    }

    private static final Map<Use, Map<String, Long>> VALUES = read();

    private NumberWords() {}

    private static Map<Use, Map<String, Long>> read() {
        Map<Use, Map<String, Long>> values = new HashMap<>();
        for (Use use : Use.values()) {
            values.put(use, new HashMap<>());
        }
        for (Table.Row row :
                Table.resource("ontology/numbers.tsv", "word", "use", "value").rows()) {
            Use use = Use.valueOf(row.get("use").toUpperCase(Locale.ROOT));
            values.get(use).put(row.get("word"), Long.valueOf(row.get("value")));
        }
        return values;
    }

    /**
     * The whole number that a word stands for, whatever its case: "three", "twenty", "sixty-four", "dozen". Empty for
     * figures and for words that are no number.
     */
    public static Optional<Integer> value(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        int hyphen = lower.indexOf('-');
        if (hyphen > 0) {
            Optional<Integer> ones = find(Use.NUMBER, lower.substring(hyphen + 1))
                    .map(Long::intValue)
                    .filter(number -> number > 0 && number < 10);
            return find(Use.TENS, lower.substring(0, hyphen)).flatMap(tens -> ones.map(one -> tens.intValue() + one));
        }
        return find(Use.NUMBER, lower).or(() -> find(Use.TENS, lower)).map(Long::intValue);
    }

    /** The number that a word in small letters stands for without being exact: two in "a couple". */
    public static Optional<Integer> aboutValue(String word) {
        return find(Use.ABOUT, word).map(Long::intValue);
    }

    /** By what a word in small letters multiplies the number before it: "million". */
    static Optional<Long> scale(String word) {
        return find(Use.SCALE, word);
    }

    /** By what letters after the figures of a sum multiply them: "bn" in "$2bn". */
    static Optional<Long> lettersScale(String letters) {
        return find(Use.LETTERS, letters);
    }

    private static Optional<Long> find(Use use, String word) {
        return Optional.ofNullable(VALUES.getOrDefault(use, Map.of()).get(word));
    }
}
