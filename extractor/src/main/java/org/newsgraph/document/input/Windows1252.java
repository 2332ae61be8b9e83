package org.newsgraph.document.input;

import java.nio.charset.Charset;
import java.util.regex.Pattern;

/** Judges whether bytes that are no UTF-8 make words in windows-1252, the other encoding of English text. */
final class Windows1252 {
    private static final Charset CHARSET = Charset.forName("windows-1252");

    /** What English text uses beyond ASCII, besides letters. */
    private static final String USUAL_SIGNS =
            "\u20AC\u2026\u2018\u2019\u201A\u201C\u201D\u201E\u2013\u2014\u2022\u2020\u2122\u2030\u2039\u203A"
                    + "\u00A0\u00A1\u00A2\u00A3\u00A5\u00A7\u00A9\u00AA\u00AB\u00AD\u00AE\u00B0\u00B1\u00B2\u00B3"
                    + "\u00B4\u00B5\u00B7\u00BA\u00BB\u00BC\u00BD\u00BE\u00BF\u00D7";

    /** Characters of UTF-8 that windows-1252 shows as two or three: the text is UTF-8 with some damage. */
    private static final Pattern BROKEN_UTF8 = Pattern.compile(
            "[\u00C3\u00C2][\u0080-\u00BF\u20AC\u2018-\u201E\u2020-\u2122\u0152\u0153\u0160\u0161\u0178\u017D\u017E]"
                    + "|\u00E2\u20AC.");

    private Windows1252() {}

    static boolean isPlausible(byte[] bytes) {
        String text = new String(bytes, CHARSET);
        if (text.indexOf('\uFFFD') >= 0 || BROKEN_UTF8.matcher(text).find()) {
            return false;
        }
        int high = 0;
        int odd = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                high++;
                odd += isUsual(text, i) ? 0 : 1;
            }
        }
        return odd * 20 <= high && high * 4 <= text.length();
    }

    private static boolean isUsual(String text, int i) {
        char c = text.charAt(i);
        return Character.isLetter(c) && c != '\u00AA' && c != '\u00BA'
                ? isInWord(text, i)
                : USUAL_SIGNS.indexOf(c) >= 0;
    }

    /** An accented letter stands in a word with plain letters, and a capital one not in or after small ones. */
    private static boolean isInWord(String text, int i) {
        if (Character.isUpperCase(text.charAt(i)) && i > 0 && Character.isLowerCase(text.charAt(i - 1))) {
            return false;
        }
        return text.charAt(i) == '\u00E0' || hasPlainNeighbour(text, i, -1) || hasPlainNeighbour(text, i, 1);
    }

    /** Whether a letter of ASCII stands next to it, or after one more accented letter. */
    private static boolean hasPlainNeighbour(String text, int i, int step) {
        int next = i + step;
        int last = 0;
        while (next >= 0 && next < text.length() && Character.isLetter(text.charAt(next)) && last < 2) {
            if (text.charAt(next) < 0x80) {
                return true;
            }
            next += step;
            last++;
        }
        return false;
    }
}
