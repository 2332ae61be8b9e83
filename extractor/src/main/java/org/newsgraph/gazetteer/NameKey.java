package org.newsgraph.gazetteer;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes spellings of one name equal: case, diacritics, quotes, full stops of abbreviations. */
public final class NameKey {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\u00a0\\u202f\\-\\u2010-\\u2015]+");

    private NameKey() {}

    /** The key of one word: lower case, letters and digits only; empty for a sign. */
    public static String word(String word) {
        String plain = word.chars().allMatch(c -> c < 128)
                ? word
                : MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFKD))
                        .replaceAll("");
        return NOT_LETTERS.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    /** The key of a whole name: its words' keys, separated by blanks; hyphens separate words. */
    public static String of(String name) {
        StringBuilder key = new StringBuilder();
        for (String part : SEPARATORS.split(name)) {
            String word = word(part);
            if (!word.isEmpty()) {
                key.append(key.isEmpty() ? "" : " ").append(word);
            }
        }
        return key.toString();
    }
}
