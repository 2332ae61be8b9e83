package org.newsgraph.graph;

import org.newsgraph.document.Span;

/** Offsets of one text in Unicode code points, which is what every output carries, for those in UTF-16 code units. */
public final class CodePoints {
    private final int length;
    /** How many code points stand before each code unit; empty where the text has no surrogates, as most have none. */
    private final int[] before;

    public CodePoints(String text) {
        this.length = text.codePointCount(0, text.length());
        this.before = length == text.length() ? new int[0] : count(text);
    }

    private static int[] count(String text) {
        int[] before = new int[text.length() + 1];
        for (int i = 0; i < text.length(); i++) {
            boolean second = i > 0 && Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i));
            before[i + 1] = before[i] + (second ? 0 : 1);
        }
        return before;
    }

    /** How many code points the text has. */
    public int length() {
        return length;
    }

    /** The same stretch in code points. An end between the two halves of a character takes the character in. */
    public Span of(Span span) {
        return before.length == 0 ? span : new Span(before[span.begin()], before[span.end()]);
    }
}
