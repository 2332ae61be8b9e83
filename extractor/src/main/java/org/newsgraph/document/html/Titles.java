package org.newsgraph.document.html;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The titles that a page states of its article, best first; headings are compared with them as readers would. */
record Titles(List<String> stated) {
    /** So many letters at the beginning are no accident: sites cut titles short and add their name. */
    private static final int LEAST_LETTERS = 15;

    private static final int LEAST_WORDS = 4;
    private static final double LEAST_SHARE = 0.7;

    Titles {
        stated = List.copyOf(stated);
    }

    /** Whether one of the titles is that of this heading. */
    boolean name(String heading) {
        return stated.stream().anyMatch(title -> same(title, heading));
    }

    /** Whether two titles are of one story: equal but for signs, cut short, or made of nearly the same words. */
    static boolean same(String one, String other) {
        String first = letters(one);
        String second = letters(other);
        boolean begins = first.startsWith(second) || second.startsWith(first);
        return !first.isEmpty() && first.equals(second)
                || begins && Math.min(first.length(), second.length()) >= LEAST_LETTERS
                || shareWords(words(one), words(other));
    }

    private static boolean shareWords(Set<String> one, Set<String> other) {
        long shared = one.stream().filter(other::contains).count();
        return Math.min(one.size(), other.size()) >= LEAST_WORDS
                && shared >= LEAST_SHARE * Math.max(one.size(), other.size());
    }

    static String letters(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    private static Set<String> words(String title) {
        return Arrays.stream(title.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }
}
