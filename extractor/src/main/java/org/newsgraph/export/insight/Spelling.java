package org.newsgraph.export.insight;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.newsgraph.tables.NameKey;

/** Compares names as people write them: transliterations differ in vowels, doubled letters and articles. */
final class Spelling {
    /** Below this a letter more or less makes another word. */
    private static final int SHORTEST = 7;

    private Spelling() {}

    /** Whether a name is long enough for two that are nearly the same to be the same. */
    static boolean isLong(String name) {
        return String.join(" ", words(name)).length() >= SHORTEST;
    }

    /** The words of a name, without case, signs and the article of Arabic names. */
    static List<String> words(String name) {
        return Arrays.stream(NameKey.of(name).split(" "))
                .filter(word -> !word.isEmpty() && !word.matches("al|el|the|of|and|de|la"))
                .toList();
    }

    /** One form for the transliterations of one name: "Moallem" and "Muallim", "Yusuf" and "Youssef". */
    static String sound(String name) {
        String plain = Normalizer.normalize(String.join("", words(name)), Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT);
        return plain.replaceAll("kh|ch|q|c", "k")
                .replaceAll("gh", "g")
                .replaceAll("dh|th", "d")
                .replaceAll("sh", "s")
                .replaceAll("ph", "f")
                .replaceAll("[yj]", "i")
                .replaceAll("[aeiouw]+", "a")
                .replaceAll("(.)\\1+", "$1");
    }

    /** Whether the numbers in two names differ: Division 13 is not Division 16. */
    static boolean isNumberedOtherwise(String one, String other) {
        return !one.replaceAll("[^0-9]+", " ")
                .strip()
                .equals(other.replaceAll("[^0-9]+", " ").strip());
    }

    /** The name without one letter, each in its turn, and whole: two names one letter apart have one of these in common. */
    static Stream<String> almost(String name) {
        String key = String.join(" ", words(name));
        return !isLong(name)
                ? Stream.of(key)
                : Stream.concat(
                        Stream.of(key),
                        IntStream.range(0, key.length())
                                .mapToObj(i -> key.substring(0, i) + key.substring(i + 1))
                                .distinct());
    }

    /** Whether two names differ by one letter more, less or other at most. */
    static boolean isOneLetterApart(String one, String other) {
        String a = String.join(" ", words(one));
        String b = String.join(" ", words(other));
        if (Math.abs(a.length() - b.length()) > 1) {
            return false;
        }
        int begin = 0;
        while (begin < Math.min(a.length(), b.length()) && a.charAt(begin) == b.charAt(begin)) {
            begin++;
        }
        int end = 0;
        while (end < Math.min(a.length(), b.length()) - begin
                && a.charAt(a.length() - 1 - end) == b.charAt(b.length() - 1 - end)) {
            end++;
        }
        return Math.max(a.length(), b.length()) - begin - end <= 1;
    }

    /** Whether all words of the shorter name stand in the longer, in order, a letter for a word that begins with it. */
    static boolean isShortened(String shorter, String longer) {
        List<String> few = words(shorter);
        List<String> many = words(longer);
        int at = 0;
        for (String word : few) {
            while (at < many.size() && !fits(word, many.get(at))) {
                at++;
            }
            if (at++ >= many.size()) {
                return false;
            }
        }
        return few.size() >= 2
                && few.size() <= many.size()
                && !few.equals(many)
                && few.get(few.size() - 1).equals(many.get(many.size() - 1))
                && fits(few.get(0), many.get(0));
    }

    private static boolean fits(String word, String longer) {
        return word.equals(longer) || word.length() == 1 && longer.startsWith(word);
    }

    /** The first letters of the words that are written with a capital. */
    static String initials(String name) {
        return Arrays.stream(name.split("[\\s-]+"))
                .filter(word -> !word.isEmpty() && Character.isUpperCase(word.codePointAt(0)))
                .map(word -> word.substring(0, 1))
                .collect(Collectors.joining());
    }

    static boolean isAcronym(String name) {
        return name.matches("\\p{Lu}{2,6}");
    }
}
