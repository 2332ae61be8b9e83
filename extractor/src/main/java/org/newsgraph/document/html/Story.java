package org.newsgraph.document.html;

import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * One story on a page.
 *
 * @param text the element that holds its text
 * @param region what belongs to it and to no other story: its text, and its heading and date around that
 * @param heading its own heading, where the page has several stories
 */
record Story(Element text, Element region, Optional<String> heading) {
    static boolean isWithin(Element element, Element outer) {
        for (Element each = element; each != null; each = each.parent()) {
            if (each == outer) {
                return true;
            }
        }
        return false;
    }

    /** The only story of a page: all of the page is about it. */
    static Story only(Element text) {
        return new Story(text, text.root(), Optional.empty());
    }
}
