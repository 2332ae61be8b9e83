package org.newsgraph.pipeline.build;

import java.util.Optional;
import org.newsgraph.document.Document;
import org.newsgraph.graph.ManifestEntry;
import org.newsgraph.pipeline.FlawedGraphException;
import org.newsgraph.pipeline.Pipeline;
import org.newsgraph.text.AnnotatedText;
import org.newsgraph.text.AnnotationException;

/** A pipeline, as a build uses it. */
record PipelineExtraction(Pipeline pipeline) implements Extraction {
    @Override
    public Optional<AnnotatedText> kept(String packed, Document document) {
        return pipeline.kept(packed, document);
    }

    @Override
    public Optional<AnnotatedText> again(ManifestEntry entry, String packed, String text) {
        return pipeline.kept(entry, packed, text);
    }

    @Override
    public void begin() {
        pipeline.beginToReadTables();
    }

    @Override
    public void loadModels() {
        pipeline.loadModels();
    }

    @Override
    public void awaitTables() {
        pipeline.awaitTables();
    }

    @Override
    public Extracted read(Task task) throws AnnotationException, FlawedGraphException {
        AnnotatedText text = task.kept().isPresent() ? task.kept().get() : pipeline.annotate(task.document());
        return Extracted.of(pipeline.read(text, task.version()), text);
    }
}
