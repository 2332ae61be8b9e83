package org.newsgraph.cli;

import java.util.function.Supplier;
import org.newsgraph.correction.Corrections;
import org.newsgraph.gazetteer.Gazetteer;
import org.newsgraph.graph.ClaimToQuads;
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

    /** Loads the tables. */
    Extraction extraction() {
        Tables tables = new Tables(Gazetteer.standard(), corrections);
        return new StandardExtraction(models, corrections, tables::exactly, iris, new ClaimToQuads(iris, tables));
    }
}
