package org.newsgraph.document.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * Tells the page's story among the elements that are marked as one: the one below the heading that the page states as its
 * title, else the one that holds most text.
 */
final class StoryFinder {
    private static final String HEADINGS = "h1, h2, h3";

    /** A teaser has a title and a sentence; a story has more. */
    private static final long LEAST_WEIGHT = 100;

    private final Map<Element, Long> weights;
    private final List<Element> marked;
    private final Map<Element, Integer> markedWithin = new IdentityHashMap<>();
    private final Map<Element, List<Element>> headings = new IdentityHashMap<>();

    private StoryFinder(Element body, List<Element> marked, Map<Element, Long> weights) {
        this.weights = weights;
        this.marked = marked;
        for (Element each : marked) {
            for (Element element = each; element != null; element = element.parent()) {
                markedWithin.merge(element, 1, Integer::sum);
            }
        }
        collectHeadings(body);
    }

    /** The story among what {@code selector} marks, if one of these holds more than {@code least} of the text. */
    static Optional<Story> find(Element body, String selector, Map<Element, Long> weights, long least, Titles titles) {
        List<Element> marked = body.select(selector).stream()
                .filter(element -> weights.getOrDefault(element, 0L) > 0)
                .toList();
        List<Element> heavy =
                marked.stream().filter(element -> weights.get(element) > least).toList();
        if (heavy.isEmpty()) {
            return Optional.empty();
        }
        var finder = new StoryFinder(body, marked, weights);
        Element heaviest = finder.heaviest(heavy.stream()).orElseThrow();
        if (marked.size() == 1) {
            return Optional.of(Story.only(heaviest));
        }
        Element chosen = finder.named(titles, heaviest, heavy).orElse(heaviest);
        Optional<String> heading = finder.heading(chosen, titles, heavy.size() > 1);
        return Optional.of(new Story(chosen, finder.region(chosen), heading));
    }

    private Optional<Element> heaviest(Stream<Element> elements) {
        // The first of equals: an article before what is set inside or after it.
        return elements.reduce((one, other) -> weights.get(other) > weights.get(one) ? other : one);
    }

    /** The story below the page's title; a small one only if the heaviest is below another heading. */
    private Optional<Element> named(Titles titles, Element heaviest, List<Element> heavy) {
        boolean other = !headings(heaviest).isEmpty()
                && headings(heaviest).stream().noneMatch(heading -> titles.name(heading.text()));
        Predicate<Element> counts = element ->
                heavy.contains(element) || other && weights.get(element) >= LEAST_WEIGHT && !isTeaser(element);
        return titles.stated().stream()
                .map(title -> heaviest(marked.stream().filter(counts).filter(element -> headings(element).stream()
                        .anyMatch(heading -> Titles.same(title, heading.text())))))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private boolean isTeaser(Element element) {
        return headings(element).stream()
                .allMatch(heading -> !heading.select("a[href]").text().isEmpty() || heading.closest("a") != null);
    }

    private Optional<String> heading(Element story, Titles titles, boolean several) {
        List<Element> own = headings(story);
        return own.stream()
                .map(Element::text)
                .filter(titles::name)
                .findFirst()
                .or(() -> own.stream()
                        .filter(heading -> several && !heading.normalName().equals("h3"))
                        .min(Comparator.comparing(Element::normalName))
                        .map(Element::text))
                .flatMap(PageMetadata::clean);
    }

    private List<Element> headings(Element story) {
        return headings.getOrDefault(story, List.of());
    }

    /** The largest element around a story that holds no other one. */
    private Element region(Element story) {
        Element region = story;
        Element next = story.parent();
        while (next != null && markedWithin.get(next).equals(markedWithin.get(story))) {
            region = next;
            next = next.parent();
        }
        return region;
    }

    /** The headings in each story's region; a story without any is below the last one that is in no story's region. */
    private void collectHeadings(Element body) {
        Map<Element, Element> regions = new IdentityHashMap<>();
        marked.forEach(story -> regions.put(region(story), story));
        List<Element> free = new ArrayList<>();
        Map<Element, Element> above = new IdentityHashMap<>();
        for (Element element : body.getAllElements()) {
            Element story = regions.get(element);
            if (story != null && !free.isEmpty()) {
                above.put(story, free.get(free.size() - 1));
            }
            if (element.is(HEADINGS) && !element.text().isBlank()) {
                Optional<Element> owner = owner(element, regions);
                owner.ifPresentOrElse(
                        own -> headings.computeIfAbsent(own, unseen -> new ArrayList<>())
                                .add(element),
                        () -> free.add(element));
            }
        }
        marked.stream()
                .filter(story -> above.containsKey(story))
                .forEach(story -> headings.computeIfAbsent(story, unseen -> List.of(above.get(story))));
    }

    private static Optional<Element> owner(Element heading, Map<Element, Element> regions) {
        for (Element element = heading; element != null; element = element.parent()) {
            if (regions.containsKey(element)) {
                return Optional.of(regions.get(element));
            }
        }
        return Optional.empty();
    }
}
