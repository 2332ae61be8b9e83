package org.newsgraph.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newsgraph.document.Document;
import org.newsgraph.document.InputOptions;
import org.newsgraph.document.Inputs;
import org.newsgraph.document.Reading;
import org.newsgraph.graph.DocumentGraph;
import org.newsgraph.pipeline.Pipeline;
import org.newsgraph.pipeline.PipelineOptions;
import org.newsgraph.testing.SharedPipeline;
import org.newsgraph.testing.StandInAnnotator;
import org.newsgraph.text.Annotator;

/** The whole program inside this process, with the real annotator or with a stand-in that needs no models. */
final class Program {
    private static final class StandIn {
        static final Program PROGRAM = new Program(StandInAnnotator::new);
    }

    private static final class Real {
        static final Program PROGRAM = new Program(() -> SharedPipeline.get()::annotate);
    }

    private final Supplier<Annotator> annotator;
    private @Nullable Pipeline pipeline;

    private Program(Supplier<Annotator> annotator) {
        this.annotator = annotator;
    }

    static Program standIn() {
        return StandIn.PROGRAM;
    }

    static Program real() {
        return Real.PROGRAM;
    }

    Supplier<Annotator> annotator() {
        return annotator;
    }

    synchronized Pipeline pipeline() {
        if (pipeline == null) {
            pipeline = Pipeline.onDemand(annotator, PipelineOptions.standard());
        }
        return pipeline;
    }

    Run run(String... arguments) {
        return Run.with(annotator, arguments);
    }

    /** What becomes of a document, as a build would store it. */
    DocumentGraph graph(Document document) {
        try {
            return pipeline().read(document);
        } catch (Exception e) {
            throw new IllegalStateException(document.name(), e);
        }
    }

    /** The documents in a folder. */
    static List<Document> documents(Path folder) {
        try (Stream<Reading> readings = new Inputs(List.of(folder.toString()), InputOptions.defaults()).read()) {
            return readings.flatMap(reading -> document(reading).stream()).toList();
        }
    }

    private static Optional<Document> document(Reading reading) {
        return reading instanceof Reading.Read read ? Optional.of(read.document()) : Optional.empty();
    }
}
