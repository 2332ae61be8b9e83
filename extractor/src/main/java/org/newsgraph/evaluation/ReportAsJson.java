package org.newsgraph.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A report for programs: one JSON object, whose names are a contract with users' scripts. */
public final class ReportAsJson {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private ReportAsJson() {}

    /** In one line, without its end. */
    public static String of(Report report) {
        ObjectNode json = JSON.objectNode()
                .put("articles", report.articles())
                .put("articles_missing", report.missing().size());
        report.qualities().forEach((level, quality) -> json.set(level, put(JSON.objectNode(), quality)));
        report.accuracies().forEach((what, share) -> json.put(what + "_accuracy", share.orElse(null)));
        json.putObject("entity")
                .put("recall", report.entityRecall().orElse(null))
                .put("split", report.split())
                .put("merged", report.merged());
        json.putObject("link")
                .put("precision", report.linkPrecision().orElse(null))
                .put("recall", report.linkRecall().orElse(null));
        ObjectNode kinds = json.putObject("kinds");
        for (Report.Kind kind : report.kinds()) {
            kinds.putObject(kind.kind().localName())
                    .put("gold", kind.gold())
                    .put("found", kind.found())
                    .put("triples", kind.triples())
                    .put("said", kind.said())
                    .put("right", kind.right())
                    .put("precision", kind.precision().orElse(null))
                    .put("recall", kind.recall().orElse(null))
                    .put("f1", kind.f1().orElse(null));
        }
        try {
            return new ObjectMapper().writeValueAsString(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of JSON can be written", e);
        }
    }

    private static ObjectNode put(ObjectNode json, Report.Quality quality) {
        return json.put("precision", quality.precision())
                .put("recall", quality.recall())
                .put("f1", quality.f1());
    }
}
