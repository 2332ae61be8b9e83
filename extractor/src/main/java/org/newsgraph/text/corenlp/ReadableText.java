package org.newsgraph.text.corenlp;

import org.newsgraph.document.Document;
import org.newsgraph.document.Span;

/**
 * A document's text made fit for the tokenizer without moving a character: boilerplate becomes white space that ends a
 * sentence, and so do control characters, lone surrogates and overlong words, which stop or slow the analysis.
 */
final class ReadableText {
    /** No word of any language; a megabyte without a blank has been seen. */
    private static final int LONGEST_WORD = 200;

    private ReadableText() {}

    static String of(Document document) {
        char[] text = document.text().toCharArray();
        for (Span span : document.boilerplate()) {
            for (int i = span.begin(); i < span.end(); i++) {
                text[i] = i < span.begin() + 2 ? '\n' : ' ';
            }
        }
        for (int i = 0; i < text.length; i++) {
            if (isUnreadable(text, i)) {
                text[i] = ' ';
            }
        }
        blankOverlongWords(text);
        return new String(text);
    }

    /** Whether paragraphs are set apart by blank lines, or else each line is one. */
    static boolean hasBlankLines(String text) {
        return text.strip().lines().anyMatch(String::isBlank) || !text.strip().contains("\n");
    }

    private static boolean isUnreadable(char[] text, int i) {
        char c = text[i];
        if (Character.isHighSurrogate(c)) {
            return i + 1 == text.length || !Character.isLowSurrogate(text[i + 1]);
        }
        if (Character.isLowSurrogate(c)) {
            return i == 0 || !Character.isHighSurrogate(text[i - 1]);
        }
        return c == '\u00a0' || c == '\ufeff' || (Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t');
    }

    private static void blankOverlongWords(char[] text) {
        int begin = 0;
        for (int i = 0; i <= text.length; i++) {
            if (i == text.length || Character.isWhitespace(text[i])) {
                if (i - begin > LONGEST_WORD) {
                    java.util.Arrays.fill(text, begin, i, ' ');
                }
                begin = i + 1;
            }
        }
    }
}
