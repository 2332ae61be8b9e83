package org.newsgraph.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Whole numbers written as one word: "three", "twenty", "sixty-four", "dozen". */
public final class NumberWords {
    private static final List<String> TO_NINETEEN = List.of(
            "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
                    .split(" "));
    private static final List<String> TENS =
            List.of("twenty thirty forty fifty sixty seventy eighty ninety".split(" "));

    private NumberWords() {}

    /** The number that a word stands for, whatever its case; empty for figures and for words that are no number. */
    public static Optional<Integer> value(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        int hyphen = lower.indexOf('-');
        if (hyphen > 0) {
            Optional<Integer> tens = simple(lower.substring(0, hyphen)).filter(number -> number >= 20);
            Optional<Integer> ones = simple(lower.substring(hyphen + 1)).filter(number -> number > 0 && number < 10);
            return tens.flatMap(ten -> ones.map(one -> ten + one));
        }
        return simple(lower);
    }

    private static Optional<Integer> simple(String word) {
        if (TO_NINETEEN.contains(word)) {
            return Optional.of(TO_NINETEEN.indexOf(word));
        }
        if (TENS.contains(word)) {
            return Optional.of(10 * (TENS.indexOf(word) + 2));
        }
        return switch (word) {
            case "dozen" -> Optional.of(12);
            case "score" -> Optional.of(20);
            default -> Optional.empty();
        };
    }
}
