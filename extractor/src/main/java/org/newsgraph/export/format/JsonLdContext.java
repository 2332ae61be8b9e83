package org.newsgraph.export.format;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The context of what is written as JSON-LD: prefixes, and which properties' values are IRIs or of one datatype. It is
 * published as {@code https://w3id.org/newsgraph/context.jsonld}; what is written carries its content, so that nobody
 * needs the web to read it.
 *
 * @param json the object of prefixes and properties
 * @param types "@id" or a datatype by property, as "ng:agent"
 */
record JsonLdContext(JsonNode json, Map<String, String> types) {
    private static final String RESOURCE = "/ontology/context.jsonld";

    JsonLdContext {
        types = Collections.unmodifiableMap(types);
    }

    /** Reads the context that the program carries. */
    static JsonLdContext load() {
        try (InputStream resource = JsonLdContext.class.getResourceAsStream(RESOURCE)) {
            if (resource == null) {
                throw new IllegalStateException(RESOURCE + " is missing from the class path. Build newsgraph again.");
            }
            JsonNode context = new ObjectMapper().readTree(resource).get("@context");
            Map<String, String> types = new HashMap<>();
            context.properties().stream()
                    .filter(property -> property.getValue().isObject())
                    .forEach(property -> types.put(
                            property.getKey(), property.getValue().get("@type").asText()));
            return new JsonLdContext(context, types);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a plain string means as the property's value: "@id", a datatype; empty for a string. */
    Optional<String> type(String property) {
        return Optional.ofNullable(types.get(property));
    }
}
