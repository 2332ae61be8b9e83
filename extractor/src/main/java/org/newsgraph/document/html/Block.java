package org.newsgraph.document.html;

import org.jsoup.nodes.Element;

/**
 * A stretch of a page's text that is set as a block of its own.
 *
 * @param container the innermost block element around it
 * @param text its words, line breaks of the page as line feeds
 * @param linked how many of its characters are in links
 */
record Block(Element container, String text, int linked) {
    private static final int SENTENCE = 40;

    /** How much it counts as running text: navigation is short and linked. */
    long weight() {
        int plain = Math.max(0, text.length() - linked);
        return linked * 2 > text.length() ? 0 : text.length() >= SENTENCE ? plain : plain / 8;
    }

    /** Whether it is links and hardly anything else; a linked sentence is none of these. */
    boolean isLinks() {
        boolean sentence = text.length() >= 2 * SENTENCE && text.matches("(?s).*[.!?][\"'\u201D\u2019]?$");
        return linked * 5 > text.length() * 3 && !sentence;
    }
}
