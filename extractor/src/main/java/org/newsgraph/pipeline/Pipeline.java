package org.newsgraph.pipeline;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.newsgraph.claim.Findings;
import org.newsgraph.document.Document;
import org.newsgraph.graph.DocumentGraph;
import org.newsgraph.graph.ManifestEntry;
import org.newsgraph.text.AnnotatedText;
import org.newsgraph.text.AnnotationException;
import org.newsgraph.text.Annotator;
import org.newsgraph.text.KeptAnalysis;
import org.newsgraph.text.corenlp.CoreNlpAnnotator;

/**
 * The way from a document to its graph, checked against the ontology's shapes, with its row in the manifest: text in, RDF
 * out.
 *
 * <pre>{@code
 * Pipeline pipeline = Pipeline.standard();
 * Document document = Document.of("news/1.txt", "John Kerry called Sergey Lavrov on Friday.")
 *         .withPublished(LocalDate.of(2016, 4, 16));
 * DocumentGraph graph = pipeline.read(document);
 * graph.writeTrig(System.out);
 * }</pre>
 *
 * <p>Safe for several threads at once. The same document gives the same graph, byte for byte, on every machine, under
 * every default locale and time zone, and whatever was read before. Nothing is written anywhere: {@code pipeline.build}
 * brings graphs into a store.
 */
public final class Pipeline {
    private final PipelineOptions options;
    private final Versions versions;
    private final KeptAnalysis kept;
    private final Supplier<Annotator> models;
    private volatile @Nullable CompletableFuture<TextToGraph> tables;
    private volatile @Nullable Annotator annotator;
    private final Supplier<TextToGraph> reader;

    /** @param reader asked for once, by another thread */
    Pipeline(Supplier<Annotator> models, Supplier<TextToGraph> reader, PipelineOptions options) {
        this.models = models;
        this.reader = reader;
        this.options = options;
        this.versions = new StandardVersions(NewsGraphVersion.ofOutput(options.analyser()), options);
        this.kept = new KeptAnalysis(options.analyser().orElseGet(NewsGraphVersion::ofAnalysis));
    }

    /** With Stanford CoreNLP, whose models load now (about five seconds, a gigabyte), and the program's own tables. */
    public static Pipeline standard() {
        return standard(PipelineOptions.standard());
    }

    /** Likewise, with other options. */
    public static Pipeline standard(PipelineOptions options) {
        Pipeline pipeline = onDemand(CoreNlpAnnotator::new, options);
        pipeline.beginToReadTables();
        pipeline.loadModels();
        pipeline.awaitTables();
        return pipeline;
    }

    /**
     * With an annotator of the caller's, which loads nothing now.
     *
     * @param options to name the annotator in, by {@link PipelineOptions#withAnalyser}, where graphs go into a store
     */
    public static Pipeline with(Annotator annotator, PipelineOptions options) {
        return onDemand(() -> annotator, options);
    }

    /**
     * Loads tables and models when they are first needed, which is never where all documents are unchanged.
     *
     * @param models asked for when the first text is to be annotated
     */
    public static Pipeline onDemand(Supplier<Annotator> models, PipelineOptions options) {
        return new Pipeline(models, () -> TextToGraph.load(options), options);
    }

    /**
     * Reads a document. An event or a relation that breaks a shape is left out, with the reason in
     * {@link DocumentGraph#omitted}.
     *
     * @throws AnnotationException where its text defeats the analysis
     * @throws FlawedGraphException where the graph breaks a shape and no claim has to do with it, which is a mistake of the
     *     program
     */
    public DocumentGraph read(Document document) throws AnnotationException, FlawedGraphException {
        return read(annotate(document));
    }

    /** Reads a document that is annotated already, and keeps its analysis with the graph. */
    public DocumentGraph read(AnnotatedText text) throws FlawedGraphException {
        return read(text, versions.of(text.document()));
    }

    /**
     * Likewise, under a version that is known already.
     *
     * @param version as {@link #versions} gives it
     */
    public DocumentGraph read(AnnotatedText text, String version) throws FlawedGraphException {
        return tables().read(text, version).withAnalysis(kept.pack(text));
    }

    /**
     * Finds sentences, words and names: the part of the work that needs the models.
     *
     * @throws AnnotationException where the text defeats the analysis
     */
    public AnnotatedText annotate(Document document) throws AnnotationException {
        return models().annotate(options.dated(document));
    }

    /**
     * What a document states, without corrections and before it becomes a graph.
     *
     * @throws AnnotationException where its text defeats the analysis
     */
    public Findings findings(Document document) throws AnnotationException {
        return findings(annotate(document));
    }

    /** Likewise of a document that is annotated already. */
    public Findings findings(AnnotatedText text) {
        return tables().findings(text);
    }

    /** The analysis that was kept with a graph; empty where it is of another text or by another analyser. */
    public Optional<AnnotatedText> kept(String packed, Document document) {
        return kept.unpack(packed, document);
    }

    /**
     * The analysis that was kept with a graph, and the document with it, where its input is not at hand.
     *
     * @param text the document's
     * @return empty where it is of another text or by another analyser
     */
    public Optional<AnnotatedText> kept(ManifestEntry entry, String packed, String text) {
        return kept.unpack(packed, entry.name(), entry.origin(), entry.inputSha256(), text);
    }

    /** By which versions documents are read. */
    public Versions versions() {
        return versions;
    }

    public PipelineOptions options() {
        return options;
    }

    /** Reads the tables by a thread of its own, where nobody has begun to: the models leave a core idle for as long. */
    public void beginToReadTables() {
        begun();
    }

    /**
     * Waits until the tables are read.
     *
     * @throws IllegalArgumentException where a table is faulty
     */
    public void awaitTables() {
        tables();
    }

    /** Loads the models, the first time. */
    public void loadModels() {
        models();
    }

    private Annotator models() {
        Annotator loaded = annotator;
        return loaded == null ? load() : loaded;
    }

    private synchronized Annotator load() {
        Annotator loaded = annotator;
        if (loaded == null) {
            loaded = models.get();
            annotator = loaded;
        }
        return loaded;
    }

    private TextToGraph tables() {
        try {
            return begun().join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof IllegalArgumentException faultOfATable) {
                throw faultOfATable;
            }
            throw e;
        }
    }

    private CompletableFuture<TextToGraph> begun() {
        CompletableFuture<TextToGraph> reading = tables;
        return reading == null ? begin() : reading;
    }

    private synchronized CompletableFuture<TextToGraph> begin() {
        CompletableFuture<TextToGraph> reading = tables;
        if (reading == null) {
            reading = CompletableFuture.supplyAsync(reader);
            tables = reading;
        }
        return reading;
    }
}
