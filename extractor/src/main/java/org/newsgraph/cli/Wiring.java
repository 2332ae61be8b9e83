package org.newsgraph.cli;

import java.util.function.Supplier;
import org.newsgraph.correction.Corrections;
import org.newsgraph.graph.Iris;
import org.newsgraph.text.Annotator;

/** Joins what finds claims with what writes them. */
final class Wiring {
    private final Iris iris;
    private final Supplier<Annotator> models;
    private final Corrections corrections;

    /** @param models asked for when the first text must be analysed */
    Wiring(Iris iris, Supplier<Annotator> models, Corrections corrections) {
        this.iris = iris;
        this.models = models;
        this.corrections = corrections;
    }

    /** Begins to load the tables. */
    Extraction extraction() {
        return new StandardExtraction(models, () -> TextToGraph.load(iris, corrections));
    }
}
