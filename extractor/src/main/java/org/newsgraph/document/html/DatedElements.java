package org.newsgraph.document.html;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.newsgraph.document.layout.Boilerplate;
import org.newsgraph.document.layout.DateOrder;

/** The days that a page shows beside a story: in elements that name them (RDFa, microdata, time) and in its byline. */
record DatedElements(Element page, Story story) {
    private static final Set<String> PUBLISHED = Set.of("datepublished", "issued", "datecreated");
    private static final String SCOPES = "article, [itemscope], [typeof], [role=article]";
    private static final String ELSEWHERE =
            "aside, nav, footer, li, [class*=comment], [id*=comment], [class*=related], "
                    + "[class*=updated], [class*=modified], [class*=teaser]";
    private static final Boilerplate BOILERPLATE = new Boilerplate();
    private static final int LONGEST_LINE = 160;

    /** What elements say that are marked as the day of publication. */
    List<String> marked() {
        Stream<Element> named = page.select("[property], [itemprop]").stream()
                .filter(element -> !element.is("meta[name]") && isPublished(element));
        return Stream.concat(named, page.select("time[pubdate]").stream())
                .filter(this::isOfStory)
                .map(DatedElements::value)
                .flatMap(Optional::stream)
                .toList();
    }

    /** What stands in time elements of the story, whose meaning nobody states. */
    List<String> times() {
        return page.select("article time[datetime], main time[datetime], header time[datetime]").stream()
                .filter(time -> time.closest(ELSEWHERE) == null && isOfStory(time))
                .map(DatedElements::value)
                .flatMap(Optional::stream)
                .toList();
    }

    /** The days in the lines between the story's heading and its text: "By Jane Doe | Nov. 28, 2015". */
    List<String> lines(Titles titles, Optional<DateOrder> order) {
        List<Block> blocks = Blocks.of(page, element -> element.is("script, style, noscript, template, head, nav"));
        int text = 0;
        while (text < blocks.size() && !isText(blocks.get(text))) {
            text++;
        }
        int heading = text - 1;
        while (heading >= 0 && !isHeading(blocks.get(heading), titles)) {
            heading--;
        }
        return heading < 0
                ? List.of()
                : blocks.subList(heading + 1, text).stream()
                        .map(Block::text)
                        .filter(line -> line.length() <= LONGEST_LINE)
                        .map(line -> BOILERPLATE.published(line, order))
                        .flatMap(Optional::stream)
                        .map(LocalDate::toString)
                        .toList();
    }

    private boolean isText(Block block) {
        return block.weight() > 0
                && block.text().length() > LONGEST_LINE / 2
                && BOILERPLATE.published(block.text(), Optional.empty()).isEmpty()
                && Story.isWithin(block.container(), story.text());
    }

    private static boolean isHeading(Block block, Titles titles) {
        Element heading = block.container().closest("h1, h2, h3");
        return heading != null && (heading.is("h1") || titles.name(block.text()));
    }

    private static boolean isPublished(Element element) {
        return Arrays.stream((element.attr("property") + " " + element.attr("itemprop"))
                        .toLowerCase(Locale.ROOT)
                        .split("\\s+"))
                .map(name -> name.replaceFirst("^.*[:/#]", ""))
                .anyMatch(PUBLISHED::contains);
    }

    /** Whether it is about the story: what is marked as another thing, a comment or a teaser, has days of its own. */
    private boolean isOfStory(Element element) {
        Element scope = element.closest(SCOPES);
        boolean around = scope == null || Story.isWithin(story.text(), scope);
        boolean within = scope != null && Story.isWithin(scope, story.text()) && element.closest(ELSEWHERE) == null;
        return (around || within) && isInRegion(element);
    }

    /** A date in the page's head or around all of its stories is the page's. */
    private boolean isInRegion(Element element) {
        return Story.isWithin(element, story.region()) || element.is("meta") && element.closest("head") != null;
    }

    private static Optional<String> value(Element element) {
        return Stream.of(element.attr("content"), element.attr("datetime"), element.text())
                .map(PageMetadata::clean)
                .flatMap(Optional::stream)
                .findFirst();
    }
}
