package org.newsgraph.cli;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.util.NodeFactoryExtra;
import org.newsgraph.graph.Prefixes;

/**
 * A SPARQL query as its user wrote it, with values for some of its variables.
 *
 * @param origin for messages: the query's file, or "query"
 */
record Question(String origin, Query query, Map<String, Node> values) {
    private static final Pattern VARIABLE = Pattern.compile("[?$](\\w+)");
    private static final Pattern PLACE = Pattern.compile("line (\\d+), column (\\d+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern TERM = Pattern.compile("[<\"'].*|\\d+(\\.\\d+)?|true|false", Pattern.DOTALL);
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final Pattern ADDRESS = Pattern.compile("(?i)(https?|urn|file):\\S+");
    private static final Pattern PREFIXED = Pattern.compile("([A-Za-z][\\w.-]*):[^\\s/:]+");

    /**
     * Parses a query, in which the prefixes of {@link Prefixes} need not be declared.
     *
     * @param given values by the names of variables, each as the command line has it
     */
    static Question parse(String origin, String text, Map<String, String> given) {
        Query query = new Query();
        query.setPrefixMapping(
                PrefixMapping.Factory.create().setNsPrefixes(Prefixes.all().getMapping()));
        try {
            QueryFactory.parse(query, text, null, Syntax.syntaxARQ);
        } catch (QueryException | RiotException e) {
            throw new CommandException(ExitCode.USAGE, origin + place(e) + ": " + firstLine(e) + ".", e);
        } catch (StackOverflowError e) {
            throw tooDeep(origin, e);
        }
        return new Question(origin, query, values(origin, text, query, given));
    }

    /** Line and column, as ":3:14". Jena tells them in the exception, in its message, or in both. */
    private static String place(Exception failure) {
        return PLACE.matcher(String.valueOf(failure.getMessage()))
                .results()
                .findFirst()
                .map(found -> ":" + found.group(1) + ":" + found.group(2))
                .orElse("");
    }

    static CommandException tooDeep(String origin, StackOverflowError error) {
        return new CommandException(ExitCode.USAGE, origin + ": the query nests too deep. Split it.", error);
    }

    private static Map<String, Node> values(String origin, String text, Query query, Map<String, String> given) {
        Set<String> known = VARIABLE.matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        Map<String, Node> values = new HashMap<>();
        given.forEach((key, value) -> {
            String name = key.startsWith("?") || key.startsWith("$") ? key.substring(1) : key;
            if (!known.contains(name)) {
                throw new CommandException(
                        ExitCode.USAGE,
                        "--param " + key + ": there is no variable ?" + name + " in " + origin + ". It has "
                                + known.stream().map(each -> "?" + each).collect(Collectors.joining(", ")) + ".");
            }
            values.put(name, value(key, value, query.getPrefixMapping()));
        });
        return values;
    }

    /** A term as in SPARQL ({@code <IRI>}, {@code ng:Call}, {@code "text"@en}, 40), a date, an address, else a text. */
    private static Node value(String name, String value, PrefixMapping prefixes) {
        if (ADDRESS.matcher(value).matches()) {
            return NodeFactory.createURI(value);
        }
        if (DATE.matcher(value).matches()) {
            return NodeFactoryExtra.parseNode("\"" + value + "\"^^<http://www.w3.org/2001/XMLSchema#date>");
        }
        MatchResult prefixed = PREFIXED.matcher(value).results().findFirst().orElse(null);
        boolean isName = prefixed != null
                && prefixed.group().equals(value)
                && prefixes.getNsPrefixURI(prefixed.group(1)) != null;
        if (!isName && !TERM.matcher(value).matches()) {
            return NodeFactory.createLiteralString(value);
        }
        try {
            return NodeFactoryExtra.parseNode(value, PrefixMapFactory.create(prefixes));
        } catch (RuntimeException e) {
            throw new CommandException(
                    ExitCode.USAGE,
                    "--param " + name + ": '" + value + "' is no term of SPARQL: " + firstLine(e) + ".",
                    e);
        }
    }

    /** Without the place, which the caller names. */
    static String firstLine(Throwable failure) {
        String message = String.valueOf(failure.getMessage());
        return message.lines()
                .findFirst()
                .orElse(message)
                .strip()
                .replaceAll("^Line \\d+, column \\d+: | at line \\d+, column \\d+|[.:]+$", "");
    }
}
