package org.newsgraph.cli;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.newsgraph.NewsGraphVersion;
import org.newsgraph.document.Document;
import org.newsgraph.graph.ManifestEntry;
import org.newsgraph.text.AnnotatedText;
import org.newsgraph.text.AnnotationException;
import org.newsgraph.text.Annotator;
import org.newsgraph.text.KeptAnalysis;

/**
 * The way from a document to its checked graph, with its analysis packed beside it.
 *
 * <p>The tables are read by a thread of their own from the beginning, since the models leave a core idle for as long.
 */
final class StandardExtraction implements Extraction {
    private final Supplier<Annotator> models;
    private final CompletableFuture<TextToGraph> textToGraph;
    private final KeptAnalysis kept = new KeptAnalysis(NewsGraphVersion.ofAnalysis());
    private volatile @Nullable Annotator annotator;

    /** @param textToGraph asked for at once, by another thread */
    StandardExtraction(Supplier<Annotator> models, Supplier<TextToGraph> textToGraph) {
        this.models = models;
        this.textToGraph = CompletableFuture.supplyAsync(textToGraph);
    }

    @Override
    public Optional<AnnotatedText> kept(String packed, Document document) {
        return kept.unpack(packed, document);
    }

    @Override
    public Optional<AnnotatedText> again(ManifestEntry entry, String packed, String text) {
        return kept.unpack(packed, entry.name(), entry.origin(), entry.inputSha256(), text);
    }

    @Override
    public void loadModels() {
        if (annotator == null) {
            annotator = models.get();
        }
    }

    private AnnotatedText annotate(Document document) throws AnnotationException {
        Annotator loaded = annotator;
        if (loaded == null) {
            throw new IllegalStateException("the models are not loaded");
        }
        return loaded.annotate(document);
    }

    @Override
    public void awaitTables() {
        try {
            textToGraph.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof IllegalArgumentException faultOfATable) {
                throw faultOfATable;
            }
            throw e;
        }
    }

    @Override
    public Extracted read(Task task) throws AnnotationException, FlawedGraphException {
        AnnotatedText text = task.kept().isPresent() ? task.kept().get() : annotate(task.document());
        return textToGraph.join().read(text, task.version(), kept.pack(text));
    }
}
