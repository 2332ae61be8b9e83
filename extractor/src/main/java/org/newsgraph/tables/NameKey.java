package org.newsgraph.tables;

import java.text.Normalizer;
import java.util.Locale;

/** Makes spellings of one name equal: case, diacritics, quotes, full stops of abbreviations. */
public final class NameKey {
    private NameKey() {}

    /** The key of one word: lower case, letters and digits only; empty for a sign. */
    public static String word(String word) {
        if (isAscii(word)) {
            return ofAscii(word);
        }
        String plain = Normalizer.normalize(word, Normalizer.Form.NFKD);
        StringBuilder key = new StringBuilder(plain.length());
        plain.toLowerCase(Locale.ROOT).codePoints().filter(NameKey::counts).forEach(key::appendCodePoint);
        return key.toString();
    }

    private static boolean isAscii(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    /** Nearly all words of the tables, which are read at each start. */
    private static String ofAscii(String word) {
        StringBuilder key = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                key.append((char) (c + ('a' - 'A')));
            } else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                key.append(c);
            }
        }
        return key.toString();
    }

    private static boolean counts(int character) {
        return Character.isLetterOrDigit(character)
                || Character.getType(character) == Character.LETTER_NUMBER
                || Character.getType(character) == Character.OTHER_NUMBER;
    }

    /** The key of a whole name: its words' keys, separated by blanks; hyphens separate words. */
    public static String of(String name) {
        StringBuilder key = new StringBuilder(name.length());
        int begin = 0;
        for (int end = 0; end <= name.length(); end++) {
            if (end == name.length() || isSeparator(name.charAt(end))) {
                append(key, word(name.substring(begin, end)));
                begin = end + 1;
            }
        }
        return key.toString();
    }

    private static void append(StringBuilder key, String word) {
        if (!word.isEmpty()) {
            key.append(key.isEmpty() ? "" : " ").append(word);
        }
    }

    private static boolean isSeparator(char c) {
        return switch (c) {
            case ' ', '\t', '\n', '\u000b', '\f', '\r', '\u00a0', '\u202f', '-' -> true;
            default -> c >= '\u2010' && c <= '\u2015';
        };
    }
}
