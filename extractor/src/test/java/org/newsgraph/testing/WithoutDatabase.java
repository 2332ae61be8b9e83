package org.newsgraph.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import org.newsgraph.graph.DocumentGraph;
import org.newsgraph.graph.Validation;
import org.newsgraph.pipeline.Pipeline;
import org.newsgraph.pipeline.PipelineOptions;

/** A job of a cluster, in a process of its own that has no database on its class path: a document in, N-Quads out. */
public final class WithoutDatabase {
    private WithoutDatabase() {}

    /** Argument: where to write. */
    public static void main(String[] arguments) throws Exception {
        if (WithoutDatabase.class.getResource("/org/apache/jena/tdb2/TDB2.class") != null) {
            throw new IllegalStateException("the database is on the class path");
        }
        Pipeline pipeline = Pipeline.with(new StandInAnnotator(), PipelineOptions.standard());
        DocumentGraph graph = pipeline.read(new GeneratedNews(4).document(0, 1));
        if (!Validation.load().check(graph).isEmpty()) {
            throw new IllegalStateException("the graph has flaws");
        }
        try (var out = Files.newOutputStream(Path.of(arguments[0]))) {
            graph.writeNQuads(out);
        }
    }
}
