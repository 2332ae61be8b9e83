package org.newsgraph.cli;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.newsgraph.export.insight.Explanation.Mark;

/** A sentence with *the words that name an event* and [those who take part] marked. */
final class MarkedSentence {
    private final String text;
    private final SortedMap<Integer, StringBuilder> closing = new TreeMap<>();
    private final SortedMap<Integer, StringBuilder> opening = new TreeMap<>();

    MarkedSentence(String text) {
        this.text = text;
    }

    MarkedSentence markTrigger(Mark words) {
        return mark(words, "*", "*");
    }

    MarkedSentence markParticipants(List<Mark> words) {
        words.stream().distinct().forEach(each -> mark(each, "[", "]"));
        return this;
    }

    private MarkedSentence mark(Mark words, String open, String close) {
        if (words.begin() < words.end()) {
            opening.computeIfAbsent(words.begin(), at -> new StringBuilder()).append(open);
            closing.computeIfAbsent(words.end(), at -> new StringBuilder()).append(close);
        }
        return this;
    }

    /** In one line. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i <= text.length(); i++) {
            out.append(closing.getOrDefault(i, new StringBuilder()));
            out.append(opening.getOrDefault(i, new StringBuilder()));
            if (i < text.length()) {
                out.append(text.charAt(i));
            }
        }
        return out.toString().strip().replaceAll("\\s+", " ");
    }
}
