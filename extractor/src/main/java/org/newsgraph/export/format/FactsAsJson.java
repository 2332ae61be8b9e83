package org.newsgraph.export.format;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsgraph.export.facts.StoredClaim;
import org.newsgraph.export.facts.StoredDocument;
import org.newsgraph.export.facts.StoredEntity;
import org.newsgraph.export.facts.StoredEvent;
import org.newsgraph.export.facts.StoredRelation;
import org.newsgraph.export.facts.Words;
import org.newsgraph.graph.Ontology;
import org.newsgraph.lexicon.EventKind;

/** What the JSON Lines export says of each thing; its names are a contract with users' scripts. */
final class FactsAsJson {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Ontology ontology;

    FactsAsJson(Ontology ontology) {
        this.ontology = ontology;
    }

    static byte[] bytes(JsonNode json) {
        try {
            return MAPPER.writeValueAsBytes(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of JSON can be written", e);
        }
    }

    ObjectNode document(StoredDocument document) {
        return thing("document", document.iri())
                .put("source", document.source())
                .put("title", document.title().orElse(null))
                .put("publisher", document.publisher().orElse(null))
                .put("published", document.published().orElse(null))
                .put("language", document.language().orElse(null))
                .put("sha256", document.sha256())
                .put("characters", document.characters());
    }

    ObjectNode entity(StoredEntity entity, List<Words> mentions) {
        ObjectNode json = thing("entity", entity.iri())
                .put("type", entity.kind().localName())
                .put("label", entity.label());
        json.set("names", texts(entity.names()));
        json.set("sameAs", texts(entity.links()));
        json.put("country", entity.country().orElse(null))
                .put("sector", entity.sector().orElse(null));
        json.set("mentions", array(mentions.stream().map(words -> JSON.objectNode()
                .put("document", words.document())
                .put("begin", words.begin())
                .put("end", words.end()))));
        return json;
    }

    ObjectNode event(StoredEvent event) {
        EventKind root = event.kind().root();
        ObjectNode json = thing("event", event.iri()).put("type", event.kind().localName());
        json.set("types", texts(event.kinds().stream().map(EventKind::localName).toList()));
        json.put("root", root.localName())
                .put("plover", ontology.plover(event.kind()).orElse(null))
                .put("mode", event.mode().orElse(null))
                .put("cameo", event.cameo(ontology).orElse(null))
                .put("label", event.label());
        json.set("agents", texts(event.agents()));
        json.set("targets", texts(event.targets()));
        json.set("objects", texts(event.objects()));
        json.set("topics", texts(event.topics()));
        json.put("time", event.time().orElse(null));
        json.set("places", texts(event.places()));
        json.set("claims", array(event.claims().stream().map(FactsAsJson::eventClaim)));
        return json;
    }

    ObjectNode relation(StoredRelation relation) {
        ObjectNode json = thing("relation", relation.iri())
                .put("predicate", relation.predicate())
                .put("subject", relation.subject());
        json.set("object", relation.object().<JsonNode>map(JSON::textNode).orElseGet(() -> JSON.objectNode()
                .put("text", relation.words().orElse(""))));
        json.set("claims", array(relation.claims().stream().map(FactsAsJson::relationClaim)));
        return json;
    }

    private static ObjectNode eventClaim(StoredClaim claim) {
        ObjectNode json = claim(claim);
        json.set("trigger", span(claim.trigger()));
        json.set("roles", array(claim.parts().stream().map(FactsAsJson::role)));
        json.put("time", claim.time().orElse(null))
                .put("timeText", claim.timeText().orElse(null));
        json.set("places", texts(claim.entities("place")));
        json.set("quantities", array(claim.quantities().stream().map(FactsAsJson::quantity)));
        json.put("content", claim.content().orElse(null));
        return confidence(json, claim);
    }

    private static ObjectNode relationClaim(StoredClaim claim) {
        ObjectNode json = claim(claim);
        json.set("trigger", span(claim.trigger()));
        for (String end : List.of("subject", "object")) {
            Optional<Words> words = claim.parts().stream()
                    .filter(part -> part.role().equals(end))
                    .findFirst()
                    .flatMap(StoredClaim.Part::words);
            json.set(end, words.<JsonNode>map(FactsAsJson::span).orElse(JSON.nullNode()));
        }
        return confidence(json, claim);
    }

    private static ObjectNode claim(StoredClaim claim) {
        ObjectNode json = JSON.objectNode()
                .put("iri", claim.iri())
                .put("document", claim.document())
                .put("factuality", claim.factuality())
                .put("certainty", claim.certainty());
        json.set("sources", texts(claim.sources()));
        json.set("sentence", span(claim.sentence()));
        return json;
    }

    private static ObjectNode confidence(ObjectNode json, StoredClaim claim) {
        json.set("confidence", number(claim.confidence()));
        return json.put("rule", claim.rule());
    }

    private static ObjectNode role(StoredClaim.Part part) {
        ObjectNode json = JSON.objectNode()
                .put("role", part.role())
                .put("entity", part.entity().orElse(null));
        return json.put("begin", part.words().map(Words::begin).orElse(null))
                .put("end", part.words().map(Words::end).orElse(null));
    }

    private static ObjectNode quantity(StoredClaim.Quantity quantity) {
        ObjectNode json = JSON.objectNode().put("measures", quantity.measures());
        json.set("value", number(quantity.value()));
        return json.put("bound", quantity.bound())
                .put("text", quantity.text())
                .put("begin", quantity.words().begin())
                .put("end", quantity.words().end());
    }

    /** A whole number without fraction, others in their shortest form. */
    private static JsonNode number(BigDecimal value) {
        BigDecimal shortest = value.stripTrailingZeros();
        return shortest.scale() <= 0 ? JSON.numberNode(shortest.toBigInteger()) : JSON.numberNode(shortest);
    }

    private static ObjectNode span(Words words) {
        return JSON.objectNode().put("begin", words.begin()).put("end", words.end());
    }

    private static ObjectNode thing(String kind, String iri) {
        return JSON.objectNode().put("kind", kind).put("iri", iri);
    }

    private static ArrayNode texts(Collection<String> texts) {
        return array(texts.stream().map(JSON::textNode));
    }

    private static ArrayNode array(Stream<? extends JsonNode> items) {
        ArrayNode array = JSON.arrayNode();
        items.forEach(array::add);
        return array;
    }
}
