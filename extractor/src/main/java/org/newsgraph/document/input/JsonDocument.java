package org.newsgraph.document.input;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.io.ByteOrderMark;
import org.newsgraph.document.Metadata;
import org.newsgraph.tables.Table;

/**
 * A document in JSON: url, title, text, published, publisher, language. Where one of these is missing, what other programs
 * call so counts ({@code json-fields.tsv}); other fields are ignored.
 */
final class JsonDocument {
    /** Refuses a key that stands twice. */
    static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    static final String EXAMPLE = "{\"url\":\"…\",\"text\":\"…\"}";
    private static final String EXPECTED = "; expected one document a line, such as " + EXAMPLE;
    private static final Map<String, List<String>> NAMES =
            Table.resource("org/newsgraph/document/input/json-fields.tsv", "states", "name").rows().stream()
                    .collect(Collectors.groupingBy(
                            row -> row.get("states"), Collectors.mapping(row -> row.get("name"), Collectors.toList())));
    private static final Map<String, Boolean> FOR_ADDRESSES = Map.of("url", true, "publisher", false);
    private static final Pattern ADDRESS = Pattern.compile("(?i)https?://");
    private static final int REPLACEMENT = 0xFFFD;
    private static final long MILLISECONDS_FROM = 100_000_000_000L;

    private JsonDocument() {}

    static Manuscript read(String name, String origin, String sha256, byte[] line) throws UnreadableException {
        return of(name, origin, sha256, parse(line));
    }

    /** The manuscript of a JSON value that was read. */
    static Manuscript of(String name, String origin, String sha256, JsonNode node) throws UnreadableException {
        if (!node.isObject()) {
            throw new UnreadableException("is " + kind(node) + " and no JSON object; expected one such as " + EXAMPLE);
        }
        String text = text(node);
        Metadata stated = new Metadata(
                string(node, "url"),
                string(node, "title"),
                published(node),
                string(node, "publisher"),
                string(node, "language"));
        return new Manuscript(name, origin, sha256, wellFormed(text), stated);
    }

    /** Halves of characters, which JSON can escape ("\\ud83d"), are none of Unicode's, and no RDF can hold them. */
    static String wellFormed(String words) {
        return words.codePoints()
                .map(c -> Character.getType(c) == Character.SURROGATE ? REPLACEMENT : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String text(JsonNode node) throws UnreadableException {
        JsonNode own = node.path("text");
        if (own.isTextual()) {
            return own.textValue();
        }
        return elsewhere(node, "text")
                .map(JsonNode::textValue)
                .orElseThrow(() -> new UnreadableException(
                        "has no text: its field 'text' is " + kind(own) + "; expected a document such as " + EXAMPLE));
    }

    /** What other programs call so, the first of these that holds words. */
    private static Optional<JsonNode> elsewhere(JsonNode node, String what) {
        return NAMES.getOrDefault(what, List.of()).stream()
                .map(name -> node.at("/" + name.replace('.', '/')))
                .filter(value -> value.isTextual() && !value.textValue().isBlank())
                // Of a "source" some mean the page and others who printed it.
                .filter(value -> !FOR_ADDRESSES.containsKey(what)
                        || FOR_ADDRESSES.get(what)
                                == ADDRESS.matcher(value.textValue()).lookingAt())
                .findFirst();
    }

    private static JsonNode parse(byte[] line) throws UnreadableException {
        int begin = TextDecoder.mark(line).filter(ByteOrderMark.UTF_8::equals).isPresent() ? 3 : 0;
        String json = TextDecoder.decodeUtf8(line, begin);
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            int column = e.getLocation() == null ? 1 : e.getLocation().getColumnNr();
            throw new UnreadableException("is no JSON at column " + column + " (" + problem(e) + ")" + EXPECTED);
        }
    }

    /** What is wrong, in one line. */
    static String problem(JsonProcessingException failure) {
        return failure.getOriginalMessage().replaceAll("\\s+", " ");
    }

    private static Optional<String> string(JsonNode node, String field) throws UnreadableException {
        JsonNode value = node.path(field);
        Optional<String> stated = Optional.ofNullable(value.textValue())
                .or(() -> elsewhere(node, field).map(JsonNode::textValue));
        if (stated.isEmpty() && !value.isMissingNode() && !value.isNull()) {
            throw new UnreadableException("has a field '" + field + "' that is " + kind(value) + "; expected a string");
        }
        return stated.map(JsonDocument::wellFormed).map(String::strip).filter(words -> !words.isEmpty());
    }

    /** A date in words, or the seconds or milliseconds since 1970. */
    private static Optional<String> published(JsonNode node) throws UnreadableException {
        JsonNode value = node.path("published");
        if (value.isIntegralNumber() && value.canConvertToLong()) {
            long time = value.longValue();
            Instant instant =
                    Math.abs(time) < MILLISECONDS_FROM ? Instant.ofEpochSecond(time) : Instant.ofEpochMilli(time);
            return Optional.of(instant.atOffset(ZoneOffset.UTC).toLocalDate().toString());
        }
        Optional<String> words = string(node, "published");
        if (words.filter(PublicationDate::isImpossible).isPresent()) {
            throw new UnreadableException("is published on '" + words.get()
                    + "', which is no day; expected one such as 2016-03-13, or no field 'published'");
        }
        return words;
    }

    private static String kind(JsonNode node) {
        return switch (node.getNodeType()) {
            case MISSING -> "missing";
            case NULL -> "null";
            case STRING -> "a string";
            case NUMBER -> "a number";
            case BOOLEAN -> "true or false";
            case ARRAY -> "a list";
            default -> "an object";
        };
    }
}
