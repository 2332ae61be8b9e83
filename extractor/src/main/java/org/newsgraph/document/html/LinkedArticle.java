package org.newsgraph.document.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** A page's JSON-LD about its article, in schema.org's words; JSON that can't be parsed is passed by, as metadata. */
record LinkedArticle(JsonNode node, List<JsonNode> all) {
    private static final int MOST_NODES = 5000;
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .build();

    /** The first node that is an article; {@code nodes} are a page's. */
    static Optional<LinkedArticle> in(List<JsonNode> nodes) {
        return nodes.stream().filter(LinkedArticle::isArticle).findFirst().map(node -> new LinkedArticle(node, nodes));
    }

    /** The page around the article, which often has the day that the article lacks. */
    static Optional<LinkedArticle> around(List<JsonNode> nodes) {
        return nodes.stream()
                .filter(node -> hasType(node, type -> type.endsWith("WebPage")))
                .findFirst()
                .map(node -> new LinkedArticle(node, nodes));
    }

    /** All objects in a page's JSON-LD. */
    static List<JsonNode> nodes(Document page) {
        List<JsonNode> nodes = new ArrayList<>();
        for (Element script : page.select("script[type*=ld+json]")) {
            collect(script.data(), nodes);
        }
        return nodes;
    }

    Optional<String> headline() {
        return string("headline").or(() -> string("name"));
    }

    Optional<String> published() {
        return string("datePublished").or(() -> string("dateCreated"));
    }

    Optional<String> modified() {
        return string("dateModified");
    }

    Optional<String> section() {
        return string("articleSection");
    }

    Optional<String> publisher() {
        return name(node.path("publisher")).or(() -> name(node.path("sourceOrganization")));
    }

    Optional<String> language() {
        return string("inLanguage").or(() -> words(node.path("inLanguage").path("alternateName")));
    }

    Optional<String> url() {
        return string("url")
                .or(() -> string("mainEntityOfPage"))
                .or(() -> words(node.path("mainEntityOfPage").path("@id")));
    }

    Optional<String> body() {
        return string("articleBody");
    }

    private Optional<String> string(String key) {
        return words(node.path(key));
    }

    /** Text, or the first one of a list; entities are often escaped twice. */
    private static Optional<String> words(JsonNode value) {
        JsonNode one = value.isArray() ? value.path(0) : value;
        return Optional.ofNullable(one.isIntegralNumber() ? one.asText() : one.textValue())
                .flatMap(words -> PageMetadata.clean(Parser.unescapeEntities(words, false)));
    }

    /** The name of an organization: written as text, as an object, or as a reference to one. */
    private Optional<String> name(JsonNode value) {
        JsonNode one = value.isArray() ? value.path(0) : value;
        Optional<String> id = words(one.path("@id"));
        return words(one).or(() -> words(one.path("name"))).or(() -> all.stream()
                .filter(node -> id.isPresent() && words(node.path("@id")).equals(id))
                .map(node -> words(node.path("name")))
                .flatMap(Optional::stream)
                .findFirst());
    }

    private static boolean isArticle(JsonNode node) {
        return hasType(node, LinkedArticle::isArticleType);
    }

    private static boolean hasType(JsonNode node, Predicate<String> wanted) {
        JsonNode type = node.path("@type");
        if (type.isArray()) {
            for (JsonNode each : type) {
                if (wanted.test(each.asText())) {
                    return true;
                }
            }
        }
        return wanted.test(type.asText());
    }

    private static boolean isArticleType(String type) {
        return type.endsWith("Article") || type.endsWith("BlogPosting") || type.endsWith("Report");
    }

    /** All objects of a script, outer ones first. */
    private static void collect(String script, List<JsonNode> nodes) {
        Deque<JsonNode> waiting = new ArrayDeque<>();
        try {
            waiting.add(JSON.readTree(
                    script.replaceAll("^\\s*(?://)?<!\\[CDATA\\[|(?://)?\\]\\]>\\s*$|^\\s*<!--|-->\\s*$", "")));
        } catch (JsonProcessingException e) {
            return; // what a page says of itself is welcome, not required
        }
        while (!waiting.isEmpty() && nodes.size() < MOST_NODES) {
            JsonNode node = waiting.remove();
            if (node.isObject()) {
                nodes.add(node);
            }
            node.forEach(child -> {
                if (child.isContainerNode()) {
                    waiting.add(child);
                }
            });
        }
    }
}
