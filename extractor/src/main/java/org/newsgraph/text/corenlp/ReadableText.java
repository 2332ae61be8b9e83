package org.newsgraph.text.corenlp;

import java.util.regex.Pattern;
import org.newsgraph.document.Characters;
import org.newsgraph.document.Document;
import org.newsgraph.document.MappedText;
import org.newsgraph.document.Span;

/**
 * A document's text made fit for the tokenizer: boilerplate becomes white space that ends a sentence, and so do control
 * characters, lone surrogates and overlong words, which stop or slow the analysis; characters are as one sees them, the
 * entries of a list are paragraphs, and sentences do not touch.
 *
 * @param words the text with the places of its characters in the document's
 * @param byLine whether each line is a paragraph; else blank lines set them apart
 */
record ReadableText(MappedText words, boolean byLine) {
    /** No word of any language; a megabyte without a blank has been seen. */
    private static final Pattern OVERLONG_WORD = Pattern.compile("\\S{201,}");

    /** What is left of those that might have been halves of characters. */
    private static final Pattern CONTROL = Pattern.compile("[\\u0080-\\u009F]");

    static ReadableText of(Document document) {
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
        MappedText seen = Characters.seen(MappedText.of(new String(text)))
                .replace(CONTROL, " ")
                .replace(OVERLONG_WORD, " ");
        boolean byLine = !hasBlankLines(seen.text());
        return new ReadableText(TouchingSentences.apart(ListEntries.apart(seen)), byLine);
    }

    private static boolean hasBlankLines(String text) {
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
        // C1 controls may be halves of characters that were read with the wrong charset.
        return c < ' ' && c != '\n' && c != '\r' && c != '\t' || c == '\u007f';
    }
}
