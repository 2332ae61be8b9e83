package org.newsgraph.cli;

import java.util.function.Supplier;
import org.newsgraph.correction.Corrections;
import org.newsgraph.graph.Iris;
import org.newsgraph.tables.Domain;
import org.newsgraph.text.Annotator;

/** Joins what finds claims with what writes them. */
final class Wiring {
    private final Iris iris;
    private final Supplier<Annotator> models;
    private final Corrections corrections;
    private final Domain domain;

    /** Without a domain. */
    Wiring(Iris iris, Supplier<Annotator> models, Corrections corrections) {
        this(iris, models, corrections, Domain.none());
    }

    /** @param models asked for when the first text must be analysed */
    Wiring(Iris iris, Supplier<Annotator> models, Corrections corrections, Domain domain) {
        this.iris = iris;
        this.models = models;
        this.corrections = corrections;
        this.domain = domain;
    }

    /** Begins to load the tables. */
    Extraction extraction() {
        return new StandardExtraction(models, () -> TextToGraph.load(iris, corrections, domain));
    }
}
