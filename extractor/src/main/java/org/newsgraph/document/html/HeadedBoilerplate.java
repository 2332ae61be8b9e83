package org.newsgraph.document.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.newsgraph.document.layout.Boilerplate;

/**
 * Leaves out what stands below a heading such as "Comments" or "Most read": to the end of the box that the heading stands
 * in, or to the next heading of its rank. The article itself, where it goes on below, stays.
 */
final class HeadedBoilerplate {
    private static final String RANKED = "h[1-6]";

    /** Besides its heading, a box's title bar holds a number or a sign. */
    private static final int REST_OF_BAR = 20;

    /** More of them are on no page of news; each is looked at with all that is below it. */
    private static final int MOST_HEADINGS = 50;

    private static final int MOST_OF_BAR = 8;

    private static final long LEAST_ARTICLE = 60;

    private final Boilerplate boilerplate = new Boilerplate();

    List<Block> without(List<Block> blocks, Titles titles) {
        List<Block> kept = new ArrayList<>();
        long before = 0;
        int headings = 0;
        int i = 0;
        while (i < blocks.size()) {
            boolean heads = headings < MOST_HEADINGS && heads(blocks.get(i));
            headings += heads ? 1 : 0;
            int end = heads ? end(blocks, i, before, titles) : i;
            if (end == i) {
                kept.add(blocks.get(i));
                before += blocks.get(i).weight();
                end = i + 1;
            }
            i = end;
        }
        return kept;
    }

    private boolean heads(Block block) {
        return kind(block).isPresent()
                && (isHeading(block)
                        || block.linked() == 0 && block.container().is("p, div, span, dt, legend, section"));
    }

    private Optional<Boilerplate.Heading> kind(Block block) {
        return boilerplate.heading(block.text());
    }

    private static boolean isHeading(Block block) {
        return heading(block).isPresent();
    }

    private static Optional<Element> heading(Block block) {
        return Optional.ofNullable(block.container().closest("h1, h2, h3, h4, h5, h6, [role=heading]"));
    }

    /** Where what the heading at {@code i} heads ends, exclusively; {@code i} where it heads the article. */
    private int end(List<Block> blocks, int i, long before, Titles titles) {
        Element box = box(blocks.get(i));
        int end = i + 1;
        while (end < blocks.size()
                && Story.isWithin(blocks.get(end).container(), box)
                && !isNextHeading(blocks.get(i), blocks.get(end))) {
            if (isHeading(blocks.get(end)) && titles.name(blocks.get(end).text())) {
                return i;
            }
            end++;
        }
        long below = weight(blocks.subList(i + 1, end));
        boolean own = i == 0 || !Story.isWithin(blocks.get(i - 1).container(), box);
        boolean comments = kind(blocks.get(i)).equals(Optional.of(Boilerplate.Heading.COMMENTS));
        if (below == 0) {
            return end;
        }
        if (before < LEAST_ARTICLE || !isHeading(blocks.get(i)) && below > before) {
            return own && below < weight(blocks) / 3 ? end : i;
        }
        return own || comments ? end : endOfTeasers(blocks, i, end);
    }

    /** The article goes on after links to other stories, unless these have sentences of their own. */
    private static int endOfTeasers(List<Block> blocks, int i, int end) {
        int first = i + 1;
        while (first < end && !isRunning(blocks.get(first))) {
            first++;
        }
        boolean list = first > i + 1;
        boolean linksAfter = blocks.subList(first, end).stream()
                .anyMatch(block -> block.linked() * 2 > block.text().length());
        return list && !linksAfter ? first : end;
    }

    private static boolean isRunning(Block block) {
        return block.weight() > 0 && block.container().closest("ul, ol, dl, table") == null;
    }

    /** The element that holds the heading and what it heads. */
    private static Element box(Block heading) {
        Element top = heading(heading).orElse(heading.container());
        int most = heading.text().length() + REST_OF_BAR;
        Element parent = top.parent();
        while (parent != null
                && parent.parent() != null
                && !parent.is("body")
                && parent.childNodeSize() <= MOST_OF_BAR
                && parent.text().length() <= most) {
            top = parent;
            parent = top.parent();
        }
        return parent == null ? top : parent;
    }

    private boolean isNextHeading(Block heading, Block block) {
        return block.container().normalName().matches(RANKED) && kind(block).isEmpty() && rank(block) <= rank(heading);
    }

    private static int rank(Block block) {
        String name = heading(block).map(Element::normalName).orElse("");
        return name.matches(RANKED) ? name.charAt(1) - '0' : 6;
    }

    private static long weight(List<Block> blocks) {
        return blocks.stream().mapToLong(Block::weight).sum();
    }
}
