package org.newsgraph.export.query;

import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RiotException;
import org.apache.jena.sparql.util.NodeFactoryExtra;
import org.newsgraph.graph.Prefixes;

/**
 * A parameter's value, which is an IRI or a literal by its form.
 *
 * <p>{@code <…>} and what begins with {@code http:}, {@code https:} or {@code urn:} is an IRI, and so is a name with a
 * known prefix ({@code ng:Call}); numbers, {@code true}, {@code false} and dates are literals of their types; what stands
 * in quotation marks is a literal as SPARQL has it; all else is a string.
 */
final class QueryValue {
    private QueryValue() {}

    /** @throws QueryFailure.Wrong where quotation marks or brackets do not close */
    static Node of(String name, String value) {
        if (value.startsWith("<") || value.startsWith("\"") || value.startsWith("'")) {
            return parse(name, value);
        }
        if (value.matches("(?i)(https?:|urn:)\\S+")) {
            return iri(name, value);
        }
        String expanded =
                value.matches("[a-z]+:[A-Za-z0-9_-]+") ? Prefixes.all().expand(value) : null;
        return expanded != null ? NodeFactory.createURI(expanded) : literal(value);
    }

    private static Node literal(String value) {
        if (value.matches("[+-]?\\d+")) {
            return typed(value, XSDDatatype.XSDinteger);
        }
        if (value.matches("[+-]?\\d*\\.\\d+")) {
            return typed(value, XSDDatatype.XSDdecimal);
        }
        if (value.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return typed(value, XSDDatatype.XSDdate);
        }
        return value.equals("true") || value.equals("false")
                ? typed(value, XSDDatatype.XSDboolean)
                : NodeFactory.createLiteralString(value);
    }

    private static Node typed(String value, RDFDatatype type) {
        return NodeFactory.createLiteralDT(value, type);
    }

    private static Node parse(String name, String value) {
        try {
            Node node = NodeFactoryExtra.parseNode(value, Prefixes.all());
            return node.isURI() ? iri(name, node.getURI()) : node;
        } catch (RiotException e) {
            throw wrong(name, value);
        }
    }

    private static Node iri(String name, String iri) {
        if (iri.matches("(?s).*[<>\"{}|^`\\\\\\s\\x00-\\x20].*")) {
            throw wrong(name, iri);
        }
        if (iri.regionMatches(true, 0, "java:", 0, "java:".length())) {
            // As a predicate it would load a class.
            throw new QueryFailure.Wrong("parameter " + name + ": IRIs of Java classes (java:) are not allowed");
        }
        return NodeFactory.createURI(iri);
    }

    private static QueryFailure.Wrong wrong(String name, String value) {
        return new QueryFailure.Wrong("parameter " + name + ": '" + value
                + "' is no value. Expected an IRI in angle brackets, a literal in quotation marks, or plain words");
    }
}
