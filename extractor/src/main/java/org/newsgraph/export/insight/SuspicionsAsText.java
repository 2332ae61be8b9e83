package org.newsgraph.export.insight;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;
import java.util.List;
import org.newsgraph.export.facts.NamedNode;
import org.newsgraph.export.format.Csv;

/** Suspicions for programs, as CSV or JSON, with the line each that would repair them. */
public final class SuspicionsAsText {
    private SuspicionsAsText() {}

    public static void csv(List<Suspicion> suspicions, PrintStream out) {
        out.print(Csv.line(List.of(
                "suspicion",
                "name",
                "other",
                "what",
                "mentions",
                "documents",
                "example",
                "correction",
                "iri",
                "other_iri")));
        for (Suspicion each : suspicions) {
            out.print(Csv.line(List.of(
                    each.kind().words(),
                    each.node().label(),
                    each.other().map(NamedNode::label).orElse(""),
                    String.join("; ", each.what()),
                    Long.toString(each.mentions()),
                    Integer.toString(each.documents()),
                    each.example(),
                    each.correction().orElse(""),
                    each.node().iri(),
                    each.other().map(NamedNode::iri).orElse(""))));
        }
    }

    public static void json(List<Suspicion> suspicions, PrintStream out) {
        ObjectMapper json = new ObjectMapper();
        ArrayNode all = json.createArrayNode();
        for (Suspicion each : suspicions) {
            ObjectNode object = all.addObject();
            object.put("suspicion", each.kind().words());
            object.set("nodes", json.createArrayNode().add(node(json, each.node())));
            each.other().ifPresent(other -> ((ArrayNode) object.get("nodes")).add(node(json, other)));
            each.what().forEach(object.putArray("what")::add);
            object.put("mentions", each.mentions());
            object.put("documents", each.documents());
            object.put("example", each.example());
            each.correction().ifPresent(line -> object.put("correction", line));
        }
        try {
            out.println(json.writerWithDefaultPrettyPrinter().writeValueAsString(all));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of JSON can be written", e);
        }
    }

    private static ObjectNode node(ObjectMapper json, NamedNode node) {
        return json.createObjectNode()
                .put("iri", node.iri())
                .put("label", node.label())
                .put("mentions", node.mentions());
    }
}
