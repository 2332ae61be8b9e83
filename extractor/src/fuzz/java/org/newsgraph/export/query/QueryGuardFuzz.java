package org.newsgraph.export.query;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;

/** Any words as a query: one that stays in the store, or what is wrong; wherever what reaches out of it is hidden. */
class QueryGuardFuzz {
    private static final List<String> OUTSIDE = List.of(
            "SERVICE <http://x.org/> { ?s ?p ?o }",
            "FILTER(<java:java.lang.System.exit>(1))",
            "BIND(<http://www.w3.org/2005/xpath-functions#apply>(?s) AS ?x)",
            "FILTER EXISTS { SERVICE SILENT ?s { ?s ?p ?o } }");

    @FuzzTest(maxDuration = "", maxExecutions = 1_000_000)
    void anyQueryIsReadOrRefused(FuzzedDataProvider data) {
        int hidden = data.consumeInt(0, OUTSIDE.size());
        String before = data.consumeAsciiString(60);
        String after = data.consumeRemainingAsAsciiString();
        boolean outside = hidden < OUTSIDE.size();
        String query = before + (outside ? OUTSIDE.get(hidden) : "") + after;
        try {
            PreparedQuery read = PreparedQuery.of(new QueryRequest(query));
            String kept = read.query().toString();
            if (outside && (kept.contains("SERVICE") || kept.contains("java:java") || kept.contains("#apply"))) {
                throw new IllegalStateException("let through: " + kept);
            }
        } catch (QueryFailure refused) {
            if (String.valueOf(refused.getMessage()).isBlank()) {
                throw new IllegalStateException("no reason", refused);
            }
        }
    }
}
