package org.newsgraph.document.html;

import org.jsoup.nodes.Node;
import org.newsgraph.document.input.UnreadableException;

/** Turns away pages that are nested as no page of news is, before anything walks up and down in them. */
final class PageDepth {
    private static final int MOST = 1000;

    private PageDepth() {}

    static void check(org.jsoup.nodes.Document page) throws UnreadableException {
        int[] deepest = {0};
        page.traverse((Node node, int depth) -> deepest[0] = Math.max(deepest[0], depth));
        if (deepest[0] > MOST) {
            throw new UnreadableException("is nested " + deepest[0] + " elements deep, expected " + MOST
                    + " at most; give the article's text as .txt");
        }
    }
}
