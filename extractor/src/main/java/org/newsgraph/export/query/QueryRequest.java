package org.newsgraph.export.query;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * A query and how to answer it.
 *
 * @param sparql SELECT, ASK, CONSTRUCT or DESCRIBE; the prefixes of {@code Prefixes} need no declaration
 * @param parameters values for variables, by name without the {@code ?}; see {@link QueryValue}
 * @param timeout after which the query is given up
 * @param format empty for a table of rows, and for Turtle of graphs
 */
public record QueryRequest(
        String sparql, Map<String, String> parameters, Duration timeout, Optional<QueryFormat> format) {
    public static final Duration DEFAULT_TIMEOUT = Duration.ofSeconds(60);

    public QueryRequest {
        parameters = Map.copyOf(parameters);
    }

    public QueryRequest(String sparql) {
        this(sparql, Map.of(), DEFAULT_TIMEOUT, Optional.empty());
    }

    public QueryRequest in(QueryFormat wanted) {
        return new QueryRequest(sparql, parameters, timeout, Optional.of(wanted));
    }
}
