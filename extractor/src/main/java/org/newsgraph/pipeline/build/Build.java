package org.newsgraph.pipeline.build;

import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;
import org.jspecify.annotations.Nullable;
import org.newsgraph.document.Document;
import org.newsgraph.document.Inputs;
import org.newsgraph.document.Known;
import org.newsgraph.document.Reading;
import org.newsgraph.document.Rejected;
import org.newsgraph.graph.DocumentGraph;
import org.newsgraph.graph.ManifestEntry;
import org.newsgraph.pipeline.FlawedGraphException;
import org.newsgraph.pipeline.NewsGraphVersion;
import org.newsgraph.pipeline.Pipeline;
import org.newsgraph.pipeline.Versions;
import org.newsgraph.store.GazetteerGraph;
import org.newsgraph.store.Store;
import org.newsgraph.store.StoreWriter;
import org.newsgraph.store.Upkeep;
import org.newsgraph.text.AnnotatedText;
import org.newsgraph.text.AnnotationException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings documents into a store: those that it holds already are skipped, the others extracted by several threads and
 * stored in their order, batch by batch.
 *
 * <pre>{@code
 * try (Store store = Store.openOrCreate(Path.of("store"))) {
 *     Pipeline pipeline = Pipeline.onDemand(CoreNlpAnnotator::new, PipelineOptions.standard());
 *     Build build = new Build(store, pipeline, Build.Settings.standard(), BuildListener.NONE);
 *     BuildSummary summary = build.run(new Inputs(List.of("articles"), InputOptions.defaults()));
 * }
 * }</pre>
 *
 * <p>One thread, the caller's, reads and stores; nobody interrupts it. Others may read the store meanwhile. A build is run
 * once, and one at a time changes a store.
 */
public final class Build {
    private static final Logger LOG = LoggerFactory.getLogger(Build.class);

    /**
     * @param threads that extract
     * @param documentTimeout after which a document is rejected
     * @param force whether unchanged documents are read again
     */
    public record Settings(int threads, Duration documentTimeout, boolean force) {
        /** All cores, two minutes a document, unchanged documents skipped. */
        public static Settings standard() {
            return new Settings(Runtime.getRuntime().availableProcessors(), Duration.ofMinutes(2), false);
        }
    }

    private final Store store;
    private final Settings settings;
    private final Versions versions;
    private final Extraction extraction;
    private final Runnable placesChanged;
    private final BuildListener listener;
    private final Upkeep upkeep;
    private final StoreWriter writer;
    private final BuildSummary summary = new BuildSummary();
    private boolean begun;
    private @Nullable OrderedWork<Extraction.Task, Extracted> work;
    private long extractionStart;
    private Duration loading = Duration.ZERO;

    /** @param pipeline asked for tables when the first document has changed, and for models when one must be annotated */
    public Build(Store store, Pipeline pipeline, Settings settings, BuildListener listener) {
        this(
                store,
                new PipelineExtraction(pipeline),
                pipeline.versions(),
                settings,
                () -> GazetteerGraph.refresh(store, pipeline.options().iris(), NewsGraphVersion.ofOutput()),
                listener);
    }

    /** @param placesChanged run at the end, to bring up to date what depends on several documents */
    Build(
            Store store,
            Extraction extraction,
            Versions versions,
            Settings settings,
            Runnable placesChanged,
            BuildListener listener) {
        this.store = store;
        this.extraction = extraction;
        this.versions = versions;
        this.settings = settings;
        this.placesChanged = placesChanged;
        this.listener = listener;
        this.upkeep = new Upkeep(store, step -> listener.happened(new BuildEvent.Upkept(step)));
        this.writer = new StoreWriter(this::store, StoreWriter.Limits.STANDARD);
    }

    /** Reads all that the store does not hold as it is now. */
    public BuildSummary run(Inputs inputs) throws InterruptedException {
        try (Stream<Reading> readings = inputs.read(known())) {
            return run(readings);
        }
    }

    /** Reads all; what can't be read, extracted or stored in its place is rejected and costs no other document. */
    public BuildSummary run(Stream<Reading> readings) throws InterruptedException {
        try {
            for (Iterator<Reading> all = readings.iterator(); all.hasNext(); ) {
                take(all.next());
                listener.progressed(summary);
            }
            finishAll();
            correctOthers();
            finishAll();
        } finally {
            if (work != null) {
                work.close();
            }
        }
        if (work != null) {
            summary.extracted(
                    Duration.ofNanos(System.nanoTime() - extractionStart).minus(loading));
        }
        placesChanged.run();
        upkeep.compactIfOutgrown();
        return summary;
    }

    /** What of the inputs need not be read, as the store is now. */
    private Known known() {
        return settings.force() ? Known.NOTHING : new KnownInputs(store.read(view -> view.inputs(versions::isCurrent)));
    }

    private void store(List<DocumentGraph> batch) {
        store.replaceAll(batch);
        upkeep.compactIfOutgrown();
    }

    private void finishAll() throws InterruptedException {
        while (work != null && !work.isEmpty()) {
            finish(work.take());
        }
        writer.flush();
    }

    /** Applies other corrections than before to the documents that are not among the inputs, too. */
    private void correctOthers() throws InterruptedException {
        List<ManifestEntry> others = store.read(view -> view.manifest(versions::isCorrectedOtherwise));
        int left = 0;
        for (ManifestEntry entry : others) {
            Optional<Extraction.Task> task = again(entry);
            if (task.isPresent()) {
                count(entry, task.get());
                give(task.get());
            } else {
                left++;
            }
        }
        if (left > 0) {
            listener.happened(new BuildEvent.NotCorrected(left));
        }
    }

    private Optional<Extraction.Task> again(ManifestEntry entry) {
        Optional<String> packed = store.read(view -> view.analysis(entry));
        Optional<String> text = store.read(view -> view.text(NodeFactory.createURI(entry.iri())));
        return packed.flatMap(analysis -> text.flatMap(words -> reader().again(entry, analysis, words)))
                .map(annotated -> new Extraction.Task(
                        annotated.document(), versions.after(entry.version()), Optional.of(annotated)));
    }

    private void take(Reading reading) throws InterruptedException {
        if (reading instanceof Reading.Read read) {
            take(read.document());
        } else if (reading instanceof Reading.Failed failed) {
            summary.add(failed.rejected());
        } else if (reading instanceof Reading.Unchanged) {
            summary.addUnchanged();
        } else if (reading instanceof Reading.Skipped skipped) {
            summary.addLeftAlone(skipped.why());
        }
    }

    private void take(Document document) throws InterruptedException {
        Optional<ManifestEntry> before = store.find(document.name());
        if (!settings.force()
                && before.filter(entry -> isCurrent(entry, document)).isPresent()) {
            summary.addUnchanged();
            return;
        }
        before.ifPresent(entry -> warnIfFromElsewhere(entry, document));
        Extraction reader = reader();
        Extraction.Task task = new Extraction.Task(
                document, versions.of(document), before.flatMap(entry -> kept(reader, entry, document)));
        before.ifPresent(entry -> count(entry, task));
        if (task.kept().isEmpty()) {
            loadModels(reader);
        }
        give(task);
    }

    private void give(Extraction.Task task) throws InterruptedException {
        OrderedWork<Extraction.Task, Extracted> running = work(reader());
        while (running.isFull() || running.isReady()) {
            finish(running.take());
        }
        running.give(task);
    }

    /** Read here, and not by the threads that work: they may be interrupted. */
    private Optional<AnnotatedText> kept(Extraction reader, ManifestEntry entry, Document document) {
        return settings.force()
                ? Optional.empty()
                : store.read(view -> view.analysis(entry)).flatMap(packed -> reader.kept(packed, document));
    }

    private void count(ManifestEntry before, Extraction.Task task) {
        if (before.inputSha256().equals(task.document().sha256())
                && !before.version().equals(task.version())) {
            summary.addRereading(before.version(), task.version(), task.kept().isPresent())
                    .ifPresent(listener::happened);
        }
    }

    private void loadModels(Extraction reader) {
        long start = System.nanoTime();
        reader.loadModels();
        loading = loading.plusNanos(System.nanoTime() - start);
    }

    private boolean isCurrent(ManifestEntry entry, Document document) {
        return entry.inputSha256().equals(document.sha256()) && versions.isCurrent(entry.version());
    }

    /** A name without a URL is only as good as the folder's: another folder of the same name is another document. */
    private void warnIfFromElsewhere(ManifestEntry entry, Document document) {
        if (!document.hasUrl()
                && !entry.inputSha256().equals(document.sha256())
                && !file(entry.origin()).equals(file(document.origin()))) {
            listener.happened(new BuildEvent.Replaced(document.name(), document.origin(), entry.origin()));
        }
    }

    /** An origin without the line in the file. */
    private static String file(String origin) {
        return origin.replaceFirst(":\\d+$", "");
    }

    private Extraction reader() {
        if (!begun) {
            extraction.begin();
            begun = true;
        }
        return extraction;
    }

    private OrderedWork<Extraction.Task, Extracted> work(Extraction reader) {
        if (work == null) {
            reader.awaitTables();
            extractionStart = System.nanoTime();
            loading = Duration.ZERO;
            // What the first batch may take counts from here.
            writer.flush();
            work = new OrderedWork<>(settings.threads(), settings.documentTimeout(), reader::read);
        }
        return work;
    }

    private void finish(OrderedWork.Result<Extraction.Task, Extracted> result) {
        if (result instanceof OrderedWork.Result.Done<Extraction.Task, Extracted> done) {
            Extracted extracted = done.value();
            summary.add(extracted);
            extracted.graph().omitted().forEach(flaw -> listener.happened(new BuildEvent.LeftOut(flaw)));
            writer.add(extracted.graph());
        } else if (result instanceof OrderedWork.Result.Failed<Extraction.Task, Extracted> failed) {
            summary.add(rejected(failed.item().document(), failed.cause()));
        } else {
            summary.add(new Rejected(
                    result.item().document().origin(),
                    "extract",
                    "took longer than " + settings.documentTimeout().toSeconds()
                            + " s. Allow more with --document-timeout, or split it."));
        }
        listener.progressed(summary);
    }

    private static Rejected rejected(Document document, Throwable cause) {
        if (cause instanceof OutOfMemoryError error) {
            throw error;
        }
        LOG.debug("{} rejected", document.origin(), cause);
        if (cause instanceof AnnotationException) {
            return new Rejected(document.origin(), "annotate", String.valueOf(cause.getMessage()));
        }
        if (cause instanceof FlawedGraphException) {
            return new Rejected(document.origin(), "validate", String.valueOf(cause.getMessage()));
        }
        if (cause instanceof StackOverflowError) {
            return new Rejected(
                    document.origin(), "extract", "its sentences nest too deep. Is it prose? Otherwise leave it out.");
        }
        return new Rejected(
                document.origin(),
                "extract",
                "newsgraph failed on it (" + cause + "). Please report it; --verbose shows where it happened.");
    }
}
