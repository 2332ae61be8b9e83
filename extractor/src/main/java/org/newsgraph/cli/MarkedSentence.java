package org.newsgraph.cli;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.newsgraph.document.Span;

/** A sentence with *the words that name an event* and [those who take part] marked. */
final class MarkedSentence {
    private final String text;
    private final int begin;
    /** Marks by where they stand in the sentence, in code points: what closes there, then what opens there. */
    private final SortedMap<Integer, StringBuilder> closing = new TreeMap<>();

    private final SortedMap<Integer, StringBuilder> opening = new TreeMap<>();

    /**
     * @param text the sentence's words
     * @param begin where they begin in the document, in code points as all spans here
     */
    MarkedSentence(String text, int begin) {
        this.text = text;
        this.begin = begin;
    }

    MarkedSentence markTrigger(Span words) {
        return mark(words, "*", "*");
    }

    MarkedSentence markParticipants(List<Span> words) {
        words.stream().distinct().forEach(each -> mark(each, "[", "]"));
        return this;
    }

    /** Words outside the sentence, of a participant named elsewhere, are left alone. */
    private MarkedSentence mark(Span words, String open, String close) {
        int from = words.begin() - begin;
        int to = words.end() - begin;
        if (0 <= from && from < to && to <= text.codePointCount(0, text.length())) {
            opening.computeIfAbsent(from, at -> new StringBuilder()).append(open);
            closing.computeIfAbsent(to, at -> new StringBuilder()).append(close);
        }
        return this;
    }

    /** In one line. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        int[] codePoints = text.codePoints().toArray();
        for (int i = 0; i <= codePoints.length; i++) {
            out.append(closing.getOrDefault(i, new StringBuilder()));
            out.append(opening.getOrDefault(i, new StringBuilder()));
            if (i < codePoints.length) {
                out.appendCodePoint(codePoints[i]);
            }
        }
        return out.toString().strip().replaceAll("\\s+", " ");
    }
}
