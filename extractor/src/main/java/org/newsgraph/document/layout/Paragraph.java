package org.newsgraph.document.layout;

import java.util.regex.Pattern;
import org.newsgraph.document.Span;

/**
 * A paragraph of a text, or a line that stands for itself.
 *
 * @param span without the white space around it
 * @param words its text in one line, with plain quotation marks and apostrophes
 * @param above whether a blank line or the text's begin stands above it
 * @param below whether a blank line or the text's end stands below it
 */
record Paragraph(Span span, String words, boolean above, boolean below) {
    private static final Pattern SENTENCE_END = Pattern.compile("(?:[.!?]|\\.\\.\\.)['\")\\]]*$");
    private static final Pattern TEASER_END =
            Pattern.compile("(?:\\.\\.\\.|\u2026)\\s*(?:read more|more)?$", Pattern.CASE_INSENSITIVE);
    private static final Pattern ABBREVIATION_END =
            Pattern.compile("(?:^|[\\s(])(?:(?:\\p{Lu}\\.)+|(?:Inc|Corp|Co|Ltd|Jr|Sr|St|vs|etc|a\\.m|p\\.m)\\.)$");
    private static final int LONGEST_HEADLINE = 300;
    private static final Pattern SPACE = Pattern.compile("\\s+");

    /** Whether a blank line sets it apart on both sides. */
    boolean apart() {
        return above && below;
    }

    int wordCount() {
        return SPACE.split(words).length;
    }

    /** Whether it was left off in the middle: "a bomb exploded at..." */
    boolean isTeaser() {
        return TEASER_END.matcher(words).find();
    }

    /** Whether it ends as a sentence does. */
    boolean isSentence() {
        return SENTENCE_END.matcher(words).find() && !isTeaser();
    }

    /** Whether it is running text: a sentence of some length. */
    boolean isBody() {
        return isSentence() && wordCount() >= 8;
    }

    /** Whether it could be the title of a story: short, begins like one and does not end as a statement does. */
    boolean isHeadline() {
        if (words.length() > LONGEST_HEADLINE || isTeaser()) {
            return false;
        }
        boolean statement = words.matches("(?s).*[.:;,]['\")]*$")
                && !ABBREVIATION_END.matcher(words).find();
        return !statement
                && !isTeaser()
                && wordCount() <= 30
                && words.codePoints().anyMatch(Character::isLetter);
    }
}
