package org.newsgraph.document.layout;

import java.util.List;
import java.util.Set;

/**
 * Tells how far a list of other stories reaches: headlines, each with a teaser or without one, to the text's end or to
 * where the article goes on. In doubt a paragraph belongs to the article.
 */
final class StoryList {
    /** A crosshead is shorter than a story's headline. */
    private static final int SHORTEST_HEADLINE = 4;

    private final List<Paragraph> paragraphs;
    private final Set<Paragraph> boilerplate;

    StoryList(List<Paragraph> paragraphs, Set<Paragraph> boilerplate) {
        this.paragraphs = paragraphs;
        this.boilerplate = boilerplate;
    }

    /** The index after the list that the heading at {@code heading} opens, as it can stand at the article's end. */
    int endAfter(int heading) {
        return reachesEnd(heading + 1) ? paragraphs.size() : endWithin(heading);
    }

    /** The index after the list, as it can stand within the article: headlines and broken-off teasers only. */
    int endWithin(int heading) {
        int i = heading + 1;
        while (i < paragraphs.size() && (isListed(i) || paragraphs.get(i).isTeaser() && i > heading + 1)) {
            i++;
        }
        return i;
    }

    /** The index where a list without a heading begins at the text's end: two stories with broken-off teasers at least. */
    int beginAtEnd() {
        int begin = paragraphs.size();
        while (begin >= 2 && paragraphs.get(begin - 1).isTeaser() && isHeadline(begin - 2)) {
            begin -= 2;
        }
        return paragraphs.size() - begin >= 4 && begin > 0 ? begin : paragraphs.size();
    }

    /** Whether nothing but stories follows: no sentence without a headline above it, no two sentences in a row. */
    private boolean reachesEnd(int begin) {
        for (int i = begin; i < paragraphs.size(); i++) {
            boolean belowHeadline = i > begin && isHeadline(i - 1);
            if (!isListed(i) && !belowHeadline) {
                return false;
            }
        }
        return true;
    }

    private boolean isListed(int i) {
        return boilerplate.contains(paragraphs.get(i)) || paragraphs.get(i).isHeadline();
    }

    private boolean isHeadline(int i) {
        return paragraphs.get(i).isHeadline() && paragraphs.get(i).wordCount() >= SHORTEST_HEADLINE;
    }
}
