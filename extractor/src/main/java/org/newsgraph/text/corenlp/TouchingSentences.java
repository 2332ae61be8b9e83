package org.newsgraph.text.corenlp;

import java.util.regex.Pattern;
import org.newsgraph.document.MappedText;

/** Sets sentences apart between which the blank is missing: "in Paris.He also called". */
final class TouchingSentences {
    /** Between the end of a word or year with its stop, and a word that begins a sentence; marks of quotation belong to either. */
    private static final Pattern BETWEEN =
            Pattern.compile("(?<=(?:\\p{Ll}{2}|(?<![\\d.,])(?:19|20)\\d\\d)[.!?][\"'\u2019\u201D)]{0,2})"
                    + "(?=[\"\u2018\u201C]?\\p{Lu}(?:\\p{Ll}|[ '\u2019]))");

    /** Addresses, and what follows the full stop in names of sites and programs. */
    private static final Pattern ADDRESS = Pattern.compile(
            "(?i)://|@|/|\\\\|_|\\bwww\\.|\\.(?:com|org|net|edu|gov|info|js|io|co|tv|us|uk|fr|de|ru)(?![\\p{L}\\d])");

    private TouchingSentences() {}

    static MappedText apart(MappedText text) {
        String words = text.text();
        return text.replace(BETWEEN, found -> isEnd(words, found.start()) ? " " : "");
    }

    private static boolean isEnd(String text, int at) {
        boolean opens = text.charAt(at) == '"';
        boolean closes = text.charAt(at - 1) == '"';
        return !ADDRESS.matcher(chunk(text, at)).find() && (!opens && !closes || isQuotationWhole(text, at));
    }

    /** What stands between white space around a place. */
    private static String chunk(String text, int at) {
        int begin = at;
        while (begin > 0 && !Character.isWhitespace(text.charAt(begin - 1))) {
            begin--;
        }
        int end = at;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return text.substring(begin, end);
    }

    /** Whether each straight mark of quotation that a paragraph has so far is paired. */
    private static boolean isQuotationWhole(String text, int at) {
        long marks = text.substring(text.lastIndexOf('\n', at - 1) + 1, at)
                .chars()
                .filter(c -> c == '"')
                .count();
        return marks % 2 == 0;
    }
}
