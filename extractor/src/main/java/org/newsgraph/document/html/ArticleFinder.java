package org.newsgraph.document.html;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.newsgraph.tables.Table;

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

    private final Set<String> never = terms("never");
    private final Set<String> elements = terms("element");
    private final Set<String> roles = terms("role");
    private final Set<String> classes = terms("class");

    /** The paragraphs of the article, without its title. */
    List<String> paragraphs(Document page, Optional<String> title) {
        Element body = page.body();
        Map<Element, Long> all = weights(body, this::isNever);
        long most = (long) (MOST_SHARE_OF_BOILERPLATE * all.getOrDefault(body, 0L));
        Predicate<Element> left = element ->
                isNever(element) || isBoilerplate(element) && all.getOrDefault(element, 0L) <= most && element != body;
        Element scope = scope(body, weights(body, left));
        List<String> paragraphs = Blocks.of(scope, left).stream()
                .filter(block -> !block.isLinks() && !isTitle(block, title))
                .map(Block::text)
                .filter(text -> text.codePoints().anyMatch(Character::isLetterOrDigit))
                .toList();
        return paragraphs.isEmpty() || all.getOrDefault(body, 0L) == 0 ? bodyOfMetadata(page) : paragraphs;
    }

    /** Pages that scripts fill often carry the text in their JSON-LD. */
    private static List<String> bodyOfMetadata(Document page) {
        return LinkedArticle.in(page).flatMap(LinkedArticle::body).stream().toList();
    }

    private static Set<String> terms(String kind) {
        return Table.resource("org/newsgraph/document/html/page-boilerplate.tsv", "kind", "name").rows().stream()
                .filter(row -> row.get("kind").equals(kind))
                .map(row -> row.get("name"))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** How much running text each element holds. */
    private static Map<Element, Long> weights(Element body, Predicate<Element> left) {
        Map<Element, Long> weights = new IdentityHashMap<>();
        for (Block block : Blocks.of(body, left)) {
            long weight = block.weight();
            for (Element element = block.container(); weight > 0 && element != null; element = element.parent()) {
                weights.merge(element, weight, Long::sum);
            }
        }
        return weights;
    }

    private static Element scope(Element body, Map<Element, Long> weights) {
        long least = (long) (LEAST_SHARE * weights.getOrDefault(body, 0L));
        for (String selector : MARKED) {
            Optional<Element> heaviest = body.select(selector).stream()
                    .filter(element -> weights.getOrDefault(element, 0L) > least)
                    .reduce((one, other) -> weights.get(other) > weights.get(one) ? other : one);
            if (heaviest.isPresent() && selector.startsWith("main")) {
                return densest(heaviest.get(), weights);
            }
            if (heaviest.isPresent()) {
                return heaviest.get();
            }
        }
        return densest(body, weights);
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
        boolean same = title.filter(words -> letters(words).equals(letters(block.text())))
                .isPresent();
        return block.container().normalName().equals("h1")
                || same && (heading || block.text().length() < 200);
    }

    private static String letters(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
