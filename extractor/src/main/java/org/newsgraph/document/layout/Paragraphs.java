package org.newsgraph.document.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.newsgraph.document.Span;

/**
 * Cuts a text into paragraphs. Some texts set them apart by blank lines, some by line ends alone, some break lines
 * within them; so a line goes on the one above it if that one stopped in mid-sentence at a usual width, or if it
 * begins in lower case.
 */
final class Paragraphs {
    /** Nobody breaks lines narrower than this. */
    private static final int NARROWEST = 40;

    private final String text;
    private final Predicate<String> boilerplate;
    private final List<Paragraph> found = new ArrayList<>();
    private int begin = -1;
    private int end;
    private boolean above = true;

    private Paragraphs(String text, Predicate<String> boilerplate) {
        this.text = text;
        this.boilerplate = boilerplate;
    }

    /** In order; {@code boilerplate} says which lines never go on with the next one. */
    static List<Paragraph> of(String text, Predicate<String> boilerplate) {
        var paragraphs = new Paragraphs(text, boilerplate);
        int begin = 0;
        while (begin < text.length()) {
            int end = begin;
            while (end < text.length() && !isLineEnd(text.charAt(end))) {
                end++;
            }
            paragraphs.line(begin, end);
            boolean two = text.startsWith("\r\n", end);
            begin = end + (two ? 2 : 1);
        }
        paragraphs.finish(true);
        return List.copyOf(paragraphs.found);
    }

    /** The words in one line, with plain quotation marks and apostrophes. */
    static String plain(String words) {
        var plain = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            char c = plain(words.charAt(i));
            if (c != ' ' || !plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ') {
                plain.append(c);
            }
        }
        return plain.toString().stripTrailing();
    }

    private static char plain(char c) {
        return switch (c) {
            case '\u2018', '\u2019', '\u201B', '\u2032', '`', '\u00B4' -> '\'';
            case '\u201C', '\u201D', '\u201E', '\u201F', '\u2033', '\u00AB', '\u00BB' -> '"';
            default -> isSpace(c) ? ' ' : c;
        };
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029' || c == '\f';
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF';
    }

    private void line(int from, int to) {
        int first = from;
        int last = to;
        while (first < last && isSpace(text.charAt(first))) {
            first++;
        }
        while (last > first && isSpace(text.charAt(last - 1))) {
            last--;
        }
        if (first == last) {
            finish(true);
            above = true;
            return;
        }
        if (begin >= 0 && !goesOn(first)) {
            finish(false);
            above = false;
        }
        begin = begin < 0 ? first : begin;
        end = last;
    }

    private boolean goesOn(int first) {
        String soFar = plain(text.substring(Math.max(begin, end - 200), end));
        if (Character.isLowerCase(text.charAt(first))) {
            return true;
        }
        boolean stopped = soFar.matches(".*[.!?:;\u2026]['\")\\]]*$");
        return !stopped && lastLineLength() >= NARROWEST && !(begin == lineBegin() && boilerplate.test(soFar));
    }

    private int lastLineLength() {
        return end - lineBegin();
    }

    private int lineBegin() {
        int i = end;
        while (i > begin && !isLineEnd(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    private void finish(boolean below) {
        if (begin >= 0) {
            found.add(new Paragraph(new Span(begin, end), plain(text.substring(begin, end)), above, below));
        }
        begin = -1;
    }
}
