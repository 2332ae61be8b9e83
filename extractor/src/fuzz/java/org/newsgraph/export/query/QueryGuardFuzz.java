package org.newsgraph.export.query;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;

/**
 * Queries grown at random, with what reaches out of the store hidden somewhere in them: refused wherever it hides; and any
 * words as a query: read, or refused with a reason.
 */
class QueryGuardFuzz {
    private static final List<String> OUTSIDE_PATTERNS = List.of(
            "SERVICE <http://x.org/> { ?s ?p ?o }", "SERVICE SILENT ?s { ?s ?p ?o }", "SERVICE ?p { }");

    private static final List<String> OUTSIDE_EXPRESSIONS = List.of(
            "<java:java.lang.System.exit>(1)",
            "<http://www.w3.org/2005/xpath-functions#apply>(?s, 1)",
            "<http://jena.apache.org/ARQ/jsFunction#f>(?s)",
            "EXISTS { SERVICE ?s { ?s ?p ?o } }",
            "NOT EXISTS { { SELECT * { SERVICE ?s { ?s ?p ?o } } } }");

    private static final int DEEPEST = 5;

    @FuzzTest(maxDuration = "", maxExecutions = 1_000_000)
    void whatReachesOutIsRefused(FuzzedDataProvider data) {
        if (data.consumeBoolean()) {
            readOrRefused(data.consumeRemainingAsString());
        } else {
            String query = query(data, 0);
            try {
                PreparedQuery.of(new QueryRequest(query));
            } catch (QueryFailure.Wrong refused) {
                return;
            }
            throw new IllegalStateException("let through: " + query);
        }
    }

    private static void readOrRefused(String words) {
        try {
            PreparedQuery.of(new QueryRequest(words));
        } catch (QueryFailure refused) {
            if (String.valueOf(refused.getMessage()).isBlank()) {
                throw new IllegalStateException("no reason", refused);
            }
        }
    }

    private static String query(FuzzedDataProvider data, int depth) {
        return switch (data.consumeInt(0, 5)) {
            case 0 -> "SELECT * { " + pattern(data, depth) + " }";
            case 1 -> "SELECT (" + expression(data, depth) + " AS ?x) { ?s ?p ?o }";
            case 2 -> "SELECT ?s { ?s ?p ?o } GROUP BY ?s HAVING (" + expression(data, depth) + ")";
            case 3 -> "SELECT ?s { ?s ?p ?o } ORDER BY (" + expression(data, depth) + ")";
            case 4 -> "SELECT (SUM(" + expression(data, depth) + ") AS ?x) { ?s ?p ?o } GROUP BY ?s";
            default -> "SELECT ?x { ?s ?p ?o } GROUP BY (" + expression(data, depth) + " AS ?x)";
        };
    }

    private static String pattern(FuzzedDataProvider data, int depth) {
        int choice = depth == DEEPEST ? 0 : data.consumeInt(0, 10);
        return switch (choice) {
            case 1 -> "?s ?p ?o OPTIONAL { " + pattern(data, depth + 1) + " }";
            case 2 -> "{ ?s ?p ?o } UNION { " + pattern(data, depth + 1) + " }";
            case 3 -> "{ " + pattern(data, depth + 1) + " } UNION { ?s ?p ?o }";
            case 4 -> "?s ?p ?o MINUS { " + pattern(data, depth + 1) + " }";
            case 5 -> "GRAPH ?g { " + pattern(data, depth + 1) + " }";
            case 6 -> "?s ?p ?o FILTER(" + expression(data, depth + 1) + ")";
            case 7 -> "?s ?p ?o BIND(" + expression(data, depth + 1) + " AS ?b" + depth + ")";
            case 8 -> "{ " + query(data, depth + 1) + " }";
            case 9 -> "?s ?p ?o . { " + pattern(data, depth + 1) + " } VALUES ?v { 1 2 }";
            case 10 -> "?s ?p ?o . ?s ?p 1 . " + pattern(data, depth + 1);
            default -> data.pickValue(OUTSIDE_PATTERNS);
        };
    }

    private static String expression(FuzzedDataProvider data, int depth) {
        int choice = depth == DEEPEST ? 0 : data.consumeInt(0, 8);
        return switch (choice) {
            case 1 -> "!(" + expression(data, depth + 1) + ")";
            case 2 -> "(?s = 1 || " + expression(data, depth + 1) + ")";
            case 3 -> "IF(" + expression(data, depth + 1) + ", 1, 2)";
            case 4 -> "COALESCE(?s, " + expression(data, depth + 1) + ")";
            case 5 -> "?s IN (1, " + expression(data, depth + 1) + ")";
            case 6 -> "EXISTS { " + pattern(data, depth + 1) + " }";
            case 7 -> "STR(" + expression(data, depth + 1) + ")";
            case 8 -> "NOT EXISTS { ?s ?p ?o FILTER(" + expression(data, depth + 1) + ") }";
            default -> data.pickValue(OUTSIDE_EXPRESSIONS);
        };
    }
}
