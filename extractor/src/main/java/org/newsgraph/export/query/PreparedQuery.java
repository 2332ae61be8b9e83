package org.newsgraph.export.query;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.shared.impl.PrefixMappingImpl;
import org.apache.jena.sparql.core.Var;
import org.newsgraph.graph.Prefixes;

/** A query that was parsed and found harmless, and the values of its parameters. */
record PreparedQuery(Query query, Map<Var, Node> values) {

    /** @throws QueryFailure.Wrong with line and column where it is no query */
    static PreparedQuery of(QueryRequest request) {
        Query query = parse(request.sparql());
        Set<Var> computed = QueryGuard.check(query);
        Map<Var, Node> values = new LinkedHashMap<>();
        request.parameters().forEach((name, value) -> {
            boolean named = name.matches("(?U)\\w+")
                    && request.sparql().matches("(?sU).*[?$]" + Pattern.quote(name) + "(?!\\w).*");
            if (!named) {
                throw new QueryFailure.Wrong("the query has no variable ?" + name + " for the parameter " + name);
            }
            if (computed.contains(Var.alloc(name))) {
                throw new QueryFailure.Wrong("the query computes ?" + name
                        + " itself (AS, BIND or GROUP BY); a parameter gives a value to a variable of its patterns");
            }
            values.put(Var.alloc(name), QueryValue.of(name, value));
        });
        return new PreparedQuery(query, values);
    }

    private static Query parse(String sparql) {
        Query query = new Query();
        PrefixMappingImpl known = new PrefixMappingImpl();
        known.setNsPrefixes(Prefixes.all().getMapping());
        query.setPrefixMapping(known);
        try {
            return QueryFactory.parse(query, sparql, null, Syntax.syntaxSPARQL_11);
        } catch (QueryParseException e) {
            // The library's message begins with the place, which the exception holds anyhow.
            String message = e.getMessage()
                    .lines()
                    .findFirst()
                    .orElse("")
                    .replaceFirst("^(Line|Lexical error at line) [^:]*: ?", "");
            throw new QueryFailure.Wrong(message, e.getLine(), e.getColumn());
        } catch (QueryException e) {
            throw new QueryFailure.Wrong(String.valueOf(e.getMessage()));
        }
    }
}
