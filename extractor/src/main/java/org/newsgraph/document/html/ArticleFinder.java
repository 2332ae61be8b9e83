package org.newsgraph.document.html;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds the article on a page: the element that the page marks as such, else the one that holds most of the running
 * text; without navigation, captions, related stories and the like.
 */
final class ArticleFinder {
    /** A marked element counts if it holds this much of the page's text: teasers are marked as articles too. */
    private static final double LEAST_SHARE = 0.3;

    /** What holds this much of the text is the page, whatever its class says. */
    private static final double MOST_SHARE_OF_BOILERPLATE = 0.4;

    private static final double DENSEST = 0.75;
    private static final List<String> MARKED =
            List.of("[itemprop=articleBody]", "article, [role=article]", "main, [role=main]");

    private final HeadedBoilerplate headed = new HeadedBoilerplate();
    private final Set<String> never = PageTerms.of("never");
    private final Set<String> elements = PageTerms.of("element");
    private final Set<String> roles = PageTerms.of("role");
    private final Set<String> classes = PageTerms.of("class");

    /** A story and what stands in it. */
    record Found(Story story, List<Block> blocks) {
        /** The paragraphs of the article, without its title. */
        List<String> paragraphs(Optional<String> title) {
            return blocks.stream()
                    .filter(block -> !block.isLinks() && !isTitle(block, title))
                    .map(Block::text)
                    .filter(text -> text.codePoints().anyMatch(Character::isLetterOrDigit))
                    .toList();
        }
    }

    Found find(Document page, Titles titles) {
        Element body = page.body();
        Map<Element, Long> all = weights(Blocks.of(body, this::isNever));
        long most = (long) (MOST_SHARE_OF_BOILERPLATE * all.getOrDefault(body, 0L));
        Predicate<Element> left = element ->
                isNever(element) || isBoilerplate(element) && all.getOrDefault(element, 0L) <= most && element != body;
        List<Block> blocks = headed.without(Blocks.of(body, left), titles);
        Story story = story(body, weights(blocks), titles);
        List<Block> own = blocks.stream()
                .filter(block -> Story.isWithin(block.container(), story.text()))
                .toList();
        return new Found(story, all.getOrDefault(body, 0L) == 0 ? List.of() : own);
    }

    /** How much running text each element holds. */
    private static Map<Element, Long> weights(List<Block> blocks) {
        Map<Element, Long> weights = new IdentityHashMap<>();
        for (Block block : blocks) {
            long weight = block.weight();
            for (Element element = block.container(); weight > 0 && element != null; element = element.parent()) {
                weights.merge(element, weight, Long::sum);
            }
        }
        return weights;
    }

    private static Story story(Element body, Map<Element, Long> weights, Titles titles) {
        long least = (long) (LEAST_SHARE * weights.getOrDefault(body, 0L));
        for (String selector : MARKED) {
            Optional<Story> found = StoryFinder.find(body, selector, weights, least, titles);
            if (found.isPresent() && selector.startsWith("main")) {
                return Story.only(densest(found.get().text(), weights));
            }
            if (found.isPresent()) {
                return found.get();
            }
        }
        return Story.only(densest(body, weights));
    }

    /** Goes down as long as one child holds nearly all of the text. */
    private static Element densest(Element from, Map<Element, Long> weights) {
        Element scope = from;
        Optional<Element> next = Optional.of(from);
        while (next.isPresent()) {
            scope = next.get();
            double least = DENSEST * weights.getOrDefault(scope, 0L);
            next = scope.children().stream()
                    .filter(child -> child.isBlock() && weights.getOrDefault(child, 0L) > least && least > 0)
                    .findFirst();
        }
        return scope.normalName().equals("p") && scope.parent() != null ? scope.parent() : scope;
    }

    private boolean isNever(Element element) {
        return never.contains(element.normalName());
    }

    private boolean isBoilerplate(Element element) {
        String style = element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
        return elements.contains(element.normalName())
                || roles.contains(element.attr("role").toLowerCase(Locale.ROOT))
                || element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true")
                || style.contains("display:none")
                || element.normalName().equals("header") && element.closest("article, main") == null
                || classNames(element).anyMatch(classes::contains);
    }

    /** The words of its classes and id: "article-share-tools" and "relatedStories" hold two or three each. */
    private static Stream<String> classNames(Element element) {
        String names = element.className() + " " + element.id();
        return Stream.of(names.replaceAll("(\\p{Ll})(\\p{Lu})", "$1 $2")
                .toLowerCase(Locale.ROOT)
                .split("[^a-z]+"));
    }

    private static boolean isTitle(Block block, Optional<String> title) {
        boolean heading = block.container().normalName().matches("h[1-6]");
        boolean same = title.filter(words -> Titles.letters(words).equals(Titles.letters(block.text())))
                .isPresent();
        return block.container().normalName().equals("h1")
                || same && (heading || block.text().length() < 200);
    }
}
