package org.newsgraph.document.html;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Cuts the text of a page into blocks, as a browser would show it. */
final class Blocks implements NodeFilter {
    private final Predicate<Element> left;
    private final List<Block> found = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private Element container;
    private int links;
    private int linked;

    private Blocks(Element root, Predicate<Element> left) {
        this.left = left;
        this.container = root;
    }

    /** The blocks below {@code root} in order, without the elements that {@code left} says to leave out. */
    static List<Block> of(Element root, Predicate<Element> left) {
        var blocks = new Blocks(root, left);
        root.filter(blocks);
        blocks.finish();
        return List.copyOf(blocks.found);
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            add(words.getWholeText());
        } else if (node instanceof Element element) {
            if (left.test(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            enter(element);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            leave(element);
        }
        return FilterResult.CONTINUE;
    }

    private void enter(Element element) {
        if (isBlock(element)) {
            finish();
            container = element;
        }
        switch (element.normalName()) {
            case "br" -> lineBreak();
            case "a" -> links++;
            case "q" -> text.append('\u201C');
            default -> {}
        }
    }

    private void leave(Element element) {
        if (isBlock(element)) {
            finish();
            Element parent = element.parent();
            container = parent == null ? element : parent;
        }
        switch (element.normalName()) {
            case "a" -> links--;
            case "q" -> text.append('\u201D');
            default -> {}
        }
    }

    private static boolean isBlock(Element element) {
        return element.isBlock() && !element.normalName().equals("br");
    }

    /** Two line breaks set paragraphs apart on pages that know no others. */
    private void lineBreak() {
        if (endsWith('\n')) {
            finish();
        } else if (!text.isEmpty()) {
            trimEnd();
            text.append('\n');
        }
    }

    private void add(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c);
            if (space && (text.isEmpty() || endsWith(' ') || endsWith('\n')) || isInvisible(c)) {
                continue;
            }
            text.append(space ? ' ' : c);
            linked += links > 0 ? 1 : 0;
        }
    }

    private static boolean isInvisible(char c) {
        return c == '\u200B' || c == '\u00AD' || c == '\uFEFF' || c == '\u2060';
    }

    private boolean endsWith(char c) {
        return !text.isEmpty() && text.charAt(text.length() - 1) == c;
    }

    private void trimEnd() {
        while (endsWith(' ')) {
            text.setLength(text.length() - 1);
        }
    }

    private void finish() {
        String words = text.toString().strip();
        if (!words.isEmpty()) {
            found.add(new Block(container, words, Math.min(linked, words.length())));
        }
        text.setLength(0);
        linked = 0;
    }
}
