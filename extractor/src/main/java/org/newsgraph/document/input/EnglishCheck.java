package org.newsgraph.document.input;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.newsgraph.tables.Table;

/** Turns away what is not in English, by what the document states, else by its commonest words. */
final class EnglishCheck {
    private static final int FEWEST_WORDS = 25;

    /** English news has a third of its words in the table; headlines a tenth; other languages next to none. */
    private static final double LEAST_SHARE = 0.05;

    private static final double FULL_WEIGHT = 4;

    /** A word, or a character of the scripts that do not set words apart. */
    private static final Pattern WORD = Pattern.compile(
            "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}]|[\\p{L}\\p{M}]+(?:['\u2019]\\p{L}+){0,3}");

    private static final Pattern NAME = Pattern.compile("\\p{Lu}\\p{Ll}*(?:['\u2019-]\\p{L}+)*");

    private final Map<String, Integer> weights =
            Table.resource("org/newsgraph/document/input/english-words.tsv", "word", "weight").rows().stream()
                    .collect(Collectors.toUnmodifiableMap(
                            row -> row.get("word"), row -> Integer.valueOf(row.get("weight"))));

    /** Passes a document in English and one too short to tell. */
    void check(Optional<String> language, String text) throws UnreadableException {
        if (language.isPresent() && !isEnglish(language.get())) {
            throw new UnreadableException("not in English: its language is stated as '" + language.get()
                    + "'; newsgraph reads English only, leave it out");
        }
        int words = 0;
        int running = 0;
        int weight = 0;
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words++;
            running += NAME.matcher(matcher.group()).matches() ? 0 : 1;
            weight += weights.getOrDefault(matcher.group().toLowerCase(Locale.ROOT), 0);
        }
        // Names and dates are English where it is said that they are: a table, a list of guests.
        int telling = language.isPresent() ? running : words;
        if (telling >= FEWEST_WORDS && weight / FULL_WEIGHT < LEAST_SHARE * words) {
            throw new UnreadableException(
                    "not in English: its " + words
                            + " words hold next to none of the commonest English ones; newsgraph reads English only, leave it out");
        }
    }

    private static boolean isEnglish(String tag) {
        return Locale.forLanguageTag(tag).getLanguage().equals("en");
    }
}
