package org.newsgraph.graph;

import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.graph.GraphFactory;

/** Reads the Turtle of a domain. */
final class DomainTurtle {
    private DomainTurtle() {}

    /** @throws IllegalArgumentException where it is no Turtle; the message begins with the place */
    static Graph parse(String place, String turtle) {
        Graph graph = GraphFactory.createDefaultGraph();
        try {
            RDFParser.fromString(turtle, Lang.TURTLE)
                    .base("https://w3id.org/newsgraph/domain/")
                    .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                    .parse(graph);
        } catch (RiotException e) {
            throw new IllegalArgumentException(place + ": is no Turtle: " + e.getMessage(), e);
        }
        return graph;
    }
}
