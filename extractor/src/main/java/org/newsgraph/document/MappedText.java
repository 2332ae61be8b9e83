package org.newsgraph.document;

import java.util.Arrays;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text that was changed to be read, whose characters know where in the text as it was they stand.
 *
 * <p>Offsets count UTF-16 code units, in both texts.
 */
public final class MappedText {
    private final String text;

    /** For each character where what it stands for begins and ends. */
    private final int[] begins;

    private final int[] ends;

    private MappedText(String text, int[] begins, int[] ends) {
        this.text = text;
        this.begins = begins;
        this.ends = ends;
    }

    /** A text that is not yet changed. */
    public static MappedText of(String text) {
        int[] begins = new int[text.length()];
        int[] ends = new int[text.length()];
        for (int i = 0; i < begins.length; i++) {
            begins[i] = i;
            ends[i] = i + 1;
        }
        return new MappedText(text, begins, ends);
    }

    /** The text as it is now. */
    public String text() {
        return text;
    }

    /** Where in the text as it was the characters from {@code begin} up to {@code end} stand. */
    public Span original(int begin, int end) {
        if (begin == end) {
            int at = begin < begins.length ? begins[begin] : end == 0 ? 0 : ends[end - 1];
            return new Span(at, at);
        }
        return new Span(begins[begin], ends[end - 1]);
    }

    /** With something else for what the pattern finds; each character of it stands for the whole of what it replaces. */
    public MappedText replace(Pattern pattern, Function<MatchResult, String> replacement) {
        Matcher found = pattern.matcher(text);
        if (!found.find()) {
            return this;
        }
        Growing out = new Growing(text.length() + 16);
        int last = 0;
        do {
            out.copy(last, found.start());
            String words = replacement.apply(found.toMatchResult());
            if (words.equals(found.group())) {
                out.copy(found.start(), found.end());
            } else {
                out.put(words, original(found.start(), found.end()));
            }
            last = found.end();
        } while (found.find());
        out.copy(last, text.length());
        return out.grown();
    }

    /** With the same words for whatever the pattern finds. */
    public MappedText replace(Pattern pattern, String replacement) {
        return replace(pattern, found -> replacement);
    }

    /** A text while it is put together from parts of this one and others. */
    private final class Growing {
        private final StringBuilder words = new StringBuilder();
        private int[] from;
        private int[] to;

        Growing(int length) {
            from = new int[length];
            to = new int[length];
        }

        void copy(int begin, int end) {
            for (int i = begin; i < end; i++) {
                put(text.charAt(i), begins[i], ends[i]);
            }
        }

        void put(String added, Span place) {
            for (int i = 0; i < added.length(); i++) {
                put(added.charAt(i), place.begin(), place.end());
            }
        }

        private void put(char c, int begin, int end) {
            int at = words.length();
            if (at == from.length) {
                from = Arrays.copyOf(from, 2 * at);
                to = Arrays.copyOf(to, 2 * at);
            }
            words.append(c);
            from[at] = begin;
            to[at] = end;
        }

        MappedText grown() {
            return new MappedText(
                    words.toString(), Arrays.copyOf(from, words.length()), Arrays.copyOf(to, words.length()));
        }
    }
}
