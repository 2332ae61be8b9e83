package org.newsgraph.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.newsgraph.lexicon.EventKind;
import org.newsgraph.lexicon.EventKinds;

/** Reads annotations in the form that {@code docs/evaluation.md} describes. */
public final class GoldReader {
    private final Path file;
    private final JsonNode json;
    private final EventKinds kinds;

    private GoldReader(GoldFile file, EventKinds kinds) {
        this.file = file.path();
        this.json = file.json();
        this.kinds = kinds;
    }

    /**
     * Reads one file, or in order of their names the {@code .json} files of a folder.
     *
     * @throws GoldException where there is nothing or something that is no annotation
     */
    public static List<Gold> read(Path fileOrFolder) {
        return read(fileOrFolder, EventKinds.standard());
    }

    /**
     * Likewise, with other kinds of events.
     *
     * @throws GoldException as there
     */
    public static List<Gold> read(Path fileOrFolder, EventKinds kinds) {
        return read(GoldFile.open(fileOrFolder), kinds);
    }

    /**
     * Likewise, out of files that have been opened already.
     *
     * @throws GoldException where one holds something that is no annotation
     */
    public static List<Gold> read(List<GoldFile> files, EventKinds kinds) {
        return files.stream().map(file -> new GoldReader(file, kinds).gold()).toList();
    }

    private Gold gold() {
        return new Gold(
                text(json, "doc", "the file"),
                items(json, "entities", this::entity),
                items(json, "events", this::event),
                items(json, "relations", this::relation),
                stream(json.path("equivalent")).map(GoldReader::set).toList());
    }

    private Gold.Entity entity(JsonNode json, String where) {
        Set<String> links = new LinkedHashSet<>(texts(json.path("accept_dbpedia")));
        Optional<String> link = find(json, "dbpedia");
        link.ifPresent(links::add);
        return new Gold.Entity(
                text(json, "id", where),
                text(json, "type", where),
                text(json, "name", where),
                texts(json.path("aliases")),
                links,
                link.isPresent(),
                json.path("in_core").asBoolean(true));
    }

    private Gold.Event event(JsonNode json, String where) {
        List<List<String>> places = new ArrayList<>(lists(json.path("accept_places")));
        List<String> place = texts(json.path("place"));
        if (!place.isEmpty()) {
            places.add(place);
        }
        EventKind type = kind(text(json, "type", where), where);
        return new Gold.Event(
                find(json, "id").orElse(where),
                type,
                accepted(json, "accept_types", type, name -> kind(name.asText(), where)),
                accepted(json, "accept_agents", texts(json.path("agent")), GoldReader::texts),
                accepted(json, "accept_targets", texts(json.path("target")), GoldReader::texts),
                accepted(json, "accept_source", texts(json.path("source")), GoldReader::texts),
                !place.isEmpty(),
                places,
                accepted(json, "accept_time", find(json, "time"), GoldReader::optional),
                stream(json.path("count"))
                        .filter(count -> count.hasNonNull("value"))
                        .map(count -> value(count.get("value")))
                        .collect(Collectors.toSet()),
                Set.copyOf(accepted(json, "accept_factuality", text(json, "factuality", where), JsonNode::asText)),
                stream(json.path("spans"))
                        .map(span ->
                                new Gold.Span(span.path(0).asInt(), span.path(1).asInt()))
                        .toList(),
                bool(json, "core", where));
    }

    private Gold.Relation relation(JsonNode json, String where) {
        return new Gold.Relation(
                text(json, "subject", where),
                Set.copyOf(accepted(json, "accept_predicates", text(json, "predicate", where), JsonNode::asText)),
                accepted(json, "accept_objects", text(json, "object", where), JsonNode::asText),
                bool(json, "core", where));
    }

    /** The fair answers that are listed, or the one answer where none are. */
    private static <T> List<T> accepted(JsonNode json, String field, T only, Function<JsonNode, T> read) {
        List<T> listed = stream(json.path(field)).map(read).distinct().toList();
        return listed.isEmpty() ? List.of(only) : listed;
    }

    private interface Item<T> {
        T read(JsonNode json, String where);
    }

    private <T> List<T> items(JsonNode json, String field, Item<T> item) {
        if (!json.path(field).isArray()) {
            throw new GoldException(file + ": lacks the list '" + field + "'");
        }
        List<T> items = new ArrayList<>();
        for (JsonNode each : json.get(field)) {
            items.add(item.read(each, field + "[" + items.size() + "]"));
        }
        return items;
    }

    private EventKind kind(String name, String where) {
        return kinds.find(name)
                .orElseThrow(() -> new GoldException(file + ": " + where + ": unknown event kind '" + name
                        + "'. Known kinds: "
                        + kinds.all().stream().map(EventKind::localName).collect(Collectors.joining(", "))));
    }

    private String text(JsonNode json, String field, String where) {
        return find(json, field)
                .orElseThrow(() -> new GoldException(file + ": " + where + ": lacks the text '" + field + "'"));
    }

    private boolean bool(JsonNode json, String field, String where) {
        if (!json.path(field).isBoolean()) {
            throw new GoldException(file + ": " + where + ": '" + field + "' should be true or false");
        }
        return json.get(field).asBoolean();
    }

    private static Optional<String> find(JsonNode json, String field) {
        return optional(json.path(field));
    }

    private static Optional<String> optional(JsonNode json) {
        return Optional.of(json)
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText)
                .filter(text -> !text.isEmpty());
    }

    /** A number as it stands: "40", "2.5". */
    private static String value(JsonNode number) {
        return number.isFloatingPointNumber() ? number.decimalValue().toPlainString() : number.asText();
    }

    private static List<String> texts(JsonNode list) {
        return stream(list).filter(JsonNode::isTextual).map(JsonNode::asText).toList();
    }

    private static Set<String> set(JsonNode list) {
        return Set.copyOf(texts(list));
    }

    private static List<List<String>> lists(JsonNode list) {
        return stream(list).map(GoldReader::texts).toList();
    }

    private static Stream<JsonNode> stream(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
