package org.newsgraph.pipeline;

import java.util.List;
import org.newsgraph.graph.Flaw;

/** A document's graph is not as the ontology's shapes and its text demand. */
public final class FlawedGraphException extends Exception {
    /** @param flaws at least one */
    public FlawedGraphException(List<Flaw> flaws) {
        super("its graph breaks the ontology's shapes at " + flaws.get(0).node() + ": "
                + flaws.get(0).message()
                + (flaws.size() == 1 ? "" : " (and " + (flaws.size() - 1) + " more)")
                + ". This is a mistake of newsgraph; please report it with the text.");
    }
}
