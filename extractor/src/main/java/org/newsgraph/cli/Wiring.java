package org.newsgraph.cli;

import java.util.function.Supplier;
import org.newsgraph.NewsGraphVersion;
import org.newsgraph.correction.Corrections;
import org.newsgraph.document.Document;
import org.newsgraph.gazetteer.Gazetteer;
import org.newsgraph.graph.ClaimToQuads;
import org.newsgraph.graph.Iris;
import org.newsgraph.text.Annotator;

/** Joins what finds claims with what writes them. */
final class Wiring {
    private final Iris iris;
    private final Supplier<Annotator> models;
    private final Corrections corrections;
    private final String program = NewsGraphVersion.ofOutput();

    /** @param models asked for when the first text must be analysed */
    Wiring(Iris iris, Supplier<Annotator> models, Corrections corrections) {
        this.iris = iris;
        this.models = models;
        this.corrections = corrections;
    }

    /** Of all that shapes a document's graph besides its input: the program, and the options that reached it. */
    String version(Document document) {
        String published = document.published().map(day -> ", published " + day).orElse("");
        String corrected =
                corrections.version().map(digest -> ", corrections " + digest).orElse("");
        return program + ", base " + iris.base() + published + corrected;
    }

    /** Whether a document of this version was read under other corrections, and the same otherwise as far as options go. */
    boolean isCorrectedOtherwise(String version) {
        return Rereadings.part(version, "base").equals(iris.base())
                && !Rereadings.part(version, "corrections")
                        .equals(corrections.version().orElse(""));
    }

    /** Loads the tables. */
    Extraction extraction() {
        Tables tables = new Tables(Gazetteer.standard(), corrections);
        return new StandardExtraction(
                models, corrections, tables::exactly, iris, new ClaimToQuads(iris, tables), this::version);
    }
}
