package org.newsgraph.tables;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds phrases among the words of sentences, the longest first.
 *
 * @param <T> what a phrase stands for
 */
public final class PhraseIndex<T> {
    /**
     * @param capitals for each word whether it is written with a capital, which the text must do too
     */
    private record Phrase<T>(String[] words, boolean[] capitals, Optional<String> acronym, T value) {}

    /**
     * A phrase found.
     *
     * @param end the index after its last token
     */
    public record Found<T>(int end, T value) {}

    private static final Pattern ACRONYM = Pattern.compile("[A-Z]{1,5}|[A-Z][a-z][A-Z]");
    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\-\\u2010-\\u2015]+");
    private static final Pattern POSSESSIVE = Pattern.compile("['\\u2019]s(?=\\s)");
    private final Map<String, List<Phrase<T>>> byFirstWord = new HashMap<>();

    /** Adds a phrase; an acronym (capitals only, up to five, or such as "CoE") later matches only so written. */
    public void add(String phrase, T value) {
        String tokens = tokens(phrase);
        String[] words = words(tokens);
        if (words.length == 0) {
            return;
        }
        String bare = phrase.replace(".", "");
        Optional<String> acronym = isAcronym(phrase) ? Optional.of(bare) : Optional.empty();
        List<Phrase<T>> list = byFirstWord.computeIfAbsent(words[0], word -> new ArrayList<>());
        list.add(afterLonger(list, words.length), new Phrase<>(words, capitals(tokens, words.length), acronym, value));
    }

    /** A phrase with its possessive by itself, as sentences have it: "Lord 's Resistance Army". */
    private static String tokens(String phrase) {
        return POSSESSIVE.matcher(phrase).replaceAll(" $0");
    }

    private static String[] words(String tokens) {
        String key = NameKey.of(tokens);
        return key.isEmpty() ? new String[0] : key.split(" ");
    }

    /** After all phrases of at least so many words. */
    private static <T> int afterLonger(List<Phrase<T>> list, int words) {
        int at = list.size();
        while (at > 0 && list.get(at - 1).words().length < words) {
            at--;
        }
        return at;
    }

    /** Whether a name consists of initials. */
    public static boolean isAcronym(String phrase) {
        return ACRONYM.matcher(phrase.replace(".", "")).matches();
    }

    private static boolean[] capitals(String phrase, int count) {
        boolean[] capitals = new boolean[count];
        int at = 0;
        for (String part : SEPARATORS.split(phrase)) {
            String word = NameKey.word(part);
            if (!word.isEmpty() && at < count) {
                capitals[at++] = Character.isUpperCase(part.codePointAt(0))
                        && !NameParticles.is(NameParticles.Use.UNCAPITALISED, word);
            }
        }
        return capitals;
    }

    /** The values whose phrase is this text, in the order in which they were added. */
    public List<T> exactly(String text) {
        String[] words = words(tokens(text));
        List<Phrase<T>> all = words.length == 0 ? List.of() : byFirstWord.getOrDefault(words[0], List.of());
        return all.stream()
                .filter(phrase -> Arrays.equals(phrase.words(), words))
                .map(Phrase::value)
                .toList();
    }

    /**
     * The longest phrase that begins at a word; signs between words do not count.
     *
     * @param words of a sentence, signs among them
     */
    public Optional<Found<T>> at(List<String> words, int begin) {
        String first = NameKey.word(words.get(begin));
        for (Phrase<T> phrase : byFirstWord.getOrDefault(first, List.of())) {
            int end = end(words, begin, phrase);
            if (end > 0) {
                return Optional.of(new Found<>(end, phrase.value()));
            }
        }
        return Optional.empty();
    }

    private static <T> int end(List<String> words, int begin, Phrase<T> phrase) {
        if (phrase.acronym().isPresent()
                && !words.get(begin).replace(".", "").equals(phrase.acronym().get())) {
            return -1;
        }
        int at = begin;
        for (int i = 0; i < phrase.words().length; i++) {
            String word = phrase.words()[i];
            while (at > begin && at < words.size() && isJoint(words.get(at))) {
                at++;
            }
            if (at == words.size()
                    || !NameKey.word(words.get(at)).equals(word)
                    || (phrase.capitals()[i] && isSmall(words.get(at)))) {
                return -1;
            }
            at++;
        }
        return at;
    }

    private static boolean isSmall(String word) {
        return Character.isLowerCase(word.codePointAt(0));
    }

    private static boolean isJoint(String word) {
        return word.equals("-") || word.equals("'") || word.equals("\u2019");
    }
}
