package org.newsgraph.document.layout;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Recognises the short headings within an article: "– Diplomatic push –", "Peace talks?". They are no sentences. */
final class Crossheads {
    private static final int MOST_WORDS = 6;
    private static final int MOST_WORDS_OF_QUESTION = 4;
    private static final Pattern BETWEEN_DASHES =
            Pattern.compile("([-\u2013\u2014*=_~]{1,3}) ?[^\\s.!][^.!]{1,60}[^\\s.!,] ?\\1");
    private static final Pattern BARE = Pattern.compile("[\\p{Lu}\\d'][^.!?:;,\"]*[\\p{L}\\d')]\\??");

    private final Set<String> questionWords;

    Crossheads(BoilerplatePhrases phrases) {
        this.questionWords = phrases.words("question");
    }

    /** Whether the paragraph at {@code i} is a heading; only one between sentences can be one without dashes. */
    boolean isCrosshead(List<Paragraph> paragraphs, int i) {
        Paragraph paragraph = paragraphs.get(i);
        if (BETWEEN_DASHES.matcher(paragraph.words()).matches()) {
            return true;
        }
        boolean between = i > 0
                && i + 1 < paragraphs.size()
                && paragraphs.get(i - 1).isSentence()
                && paragraphs.get(i + 1).isBody();
        return between && paragraph.apart() && isBareHeading(paragraph);
    }

    private boolean isBareHeading(Paragraph paragraph) {
        String words = paragraph.words();
        if (!BARE.matcher(words).matches() || paragraph.wordCount() > MOST_WORDS) {
            return false;
        }
        return !words.endsWith("?") || paragraph.wordCount() <= MOST_WORDS_OF_QUESTION && !isWholeQuestion(words);
    }

    /** "What now?" is a heading; "Was it Assad?" asks in earnest. */
    private boolean isWholeQuestion(String words) {
        String[] each = words.toLowerCase(Locale.ROOT).split("[\\s?]+");
        return each.length > 2 && questionWords.contains(each[0]);
    }
}
