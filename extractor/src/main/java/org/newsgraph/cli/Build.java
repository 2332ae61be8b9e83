package org.newsgraph.cli;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;
import org.jspecify.annotations.Nullable;
import org.newsgraph.document.Document;
import org.newsgraph.document.Known;
import org.newsgraph.document.Reading;
import org.newsgraph.document.Rejected;
import org.newsgraph.graph.DocumentGraph;
import org.newsgraph.graph.ManifestEntry;
import org.newsgraph.store.Store;
import org.newsgraph.text.AnnotatedText;
import org.newsgraph.text.AnnotationException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings documents into a store: those that it holds already are skipped, the others extracted by several threads and
 * stored in their order, batch by batch.
 *
 * <p>One thread, the caller's, reads and stores; nobody interrupts it.
 */
final class Build {
    private static final Logger LOG = LoggerFactory.getLogger(Build.class);

    /** A transaction has a price, so that one for each document would make the store grow and the build slow. */
    private static final int BATCH = 200;

    private static final long BATCH_TRIPLES = 200_000;

    /** A kill costs no more work than this. */
    private static final long BATCH_NANOS = Duration.ofSeconds(20).toNanos();

    /**
     * @param threads that extract
     * @param documentTimeout after which a document is rejected
     * @param force whether unchanged documents are read again
     * @param versions of all that shapes a document's graph
     */
    record Settings(int threads, Duration documentTimeout, boolean force, Versions versions) {}

    private final Supplier<Store> store;
    private final Runnable saved;
    private final Settings settings;
    private final Supplier<Extraction> extraction;
    private final Consumer<String> warnings;
    private final Progress progress;
    private final Summary summary = new Summary();
    private final Rereadings rereadings = new Rereadings();
    private final List<DocumentGraph> batch = new ArrayList<>();
    private long batchTriples;
    private long batchStart;
    private @Nullable Extraction reader;
    private @Nullable OrderedWork<Extraction.Task, Extracted> work;
    private long extractionStart;
    private Duration extracting = Duration.ZERO;
    private Duration loading = Duration.ZERO;

    /**
     * @param store asked for each time anew
     * @param saved run after each batch, when nothing reads or writes the store
     * @param extraction asked for when the first document has changed, and not before: it reads the tables; and its
     *     models when the first document must be analysed
     * @param warnings take what the user should know and is no rejection
     */
    Build(
            Supplier<Store> store,
            Runnable saved,
            Settings settings,
            Supplier<Extraction> extraction,
            Consumer<String> warnings,
            Progress progress) {
        this.store = store;
        this.saved = saved;
        this.settings = settings;
        this.extraction = extraction;
        this.warnings = warnings;
        this.progress = progress;
    }

    /** What of the inputs need not be read, as the store is now. */
    Known known() {
        return settings.force()
                ? Known.NOTHING
                : new KnownInputs(store.get().read(view -> view.inputs(settings.versions()::isCurrent)));
    }

    /** Reads all; what can't be read, extracted or stored in its place is rejected and costs no other document. */
    Summary run(Stream<Reading> readings) throws InterruptedException {
        try {
            for (Iterator<Reading> all = readings.iterator(); all.hasNext(); ) {
                take(all.next());
                progress.show(summary);
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
            extracting = Duration.ofNanos(System.nanoTime() - extractionStart).minus(loading);
        }
        return summary;
    }

    /** What was read anew though its input had not changed, and why; the reason is told at once. */
    Rereadings rereadings() {
        return rereadings;
    }

    /** How long it took without the loading of models. */
    Duration extracting() {
        return extracting;
    }

    private void finishAll() throws InterruptedException {
        while (work != null && !work.isEmpty()) {
            finish(work.take());
        }
        save();
    }

    /** Applies other corrections than before to the documents that are not among the inputs, too. */
    private void correctOthers() throws InterruptedException {
        List<ManifestEntry> others = store.get().read(view -> view.manifest(settings.versions()::isCorrectedOtherwise));
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
            progress.clear();
            warnings.accept("other corrections than before do not reach " + left
                    + (left == 1 ? " document" : " documents")
                    + " of the store, of which no analysis is kept. Give "
                    + (left == 1 ? "it" : "them") + " to build again.");
        }
    }

    private Optional<Extraction.Task> again(ManifestEntry entry) {
        Optional<String> packed = store.get().read(view -> view.analysis(entry));
        Optional<String> text = store.get().read(view -> view.text(NodeFactory.createURI(entry.iri())));
        return packed.flatMap(analysis -> text.flatMap(words -> reader().again(entry, analysis, words)))
                .map(annotated -> new Extraction.Task(
                        annotated.document(), settings.versions().after(entry.version()), Optional.of(annotated)));
    }

    private void take(Reading reading) throws InterruptedException {
        if (reading instanceof Reading.Read read) {
            take(read.document());
        } else if (reading instanceof Reading.Failed failed) {
            summary.add(failed.rejected());
        } else if (reading instanceof Reading.Unchanged) {
            summary.addUnchanged();
        } else {
            summary.addLeftAlone();
        }
    }

    private void take(Document document) throws InterruptedException {
        Optional<ManifestEntry> before = store.get().find(document.name());
        if (!settings.force()
                && before.filter(entry -> isCurrent(entry, document)).isPresent()) {
            summary.addUnchanged();
            return;
        }
        before.ifPresent(entry -> warnIfFromElsewhere(entry, document));
        Extraction reader = reader();
        Extraction.Task task = new Extraction.Task(
                document, settings.versions().of(document), before.flatMap(entry -> kept(reader, entry, document)));
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
                : store.get().read(view -> view.analysis(entry)).flatMap(packed -> reader.kept(packed, document));
    }

    private void count(ManifestEntry before, Extraction.Task task) {
        if (before.inputSha256().equals(task.document().sha256())
                && !before.version().equals(task.version())) {
            rereadings
                    .add(before.version(), task.version(), task.kept().isPresent())
                    .ifPresent(first -> {
                        progress.clear();
                        warnings.accept(first);
                    });
        }
    }

    private void loadModels(Extraction reader) {
        long start = System.nanoTime();
        reader.loadModels();
        loading = loading.plusNanos(System.nanoTime() - start);
    }

    private boolean isCurrent(ManifestEntry entry, Document document) {
        return entry.inputSha256().equals(document.sha256())
                && settings.versions().isCurrent(entry.version());
    }

    /** A name without a URL is only as good as the folder's: another folder of the same name is another document. */
    private void warnIfFromElsewhere(ManifestEntry entry, Document document) {
        if (!document.hasUrl()
                && !entry.inputSha256().equals(document.sha256())
                && !file(entry.origin()).equals(file(document.origin()))) {
            progress.clear();
            warnings.accept(document.name() + ": " + document.origin() + " replaces what was read from "
                    + entry.origin() + ". If these are two articles, rename one or its folder.");
        }
    }

    /** An origin without the line in the file. */
    private static String file(String origin) {
        return origin.replaceFirst(":\\d+$", "");
    }

    private Extraction reader() {
        if (reader == null) {
            reader = extraction.get();
        }
        return reader;
    }

    private OrderedWork<Extraction.Task, Extracted> work(Extraction reader) {
        if (work == null) {
            reader.awaitTables();
            extractionStart = System.nanoTime();
            batchStart = extractionStart;
            loading = Duration.ZERO;
            work = new OrderedWork<>(settings.threads(), settings.documentTimeout(), reader::read);
        }
        return work;
    }

    private void finish(OrderedWork.Result<Extraction.Task, Extracted> result) {
        if (result instanceof OrderedWork.Result.Done<Extraction.Task, Extracted> done) {
            Extracted extracted = done.value();
            summary.add(extracted);
            batch.add(extracted.graph());
            batchTriples += extracted.graph().triples().size();
            if (batch.size() >= BATCH
                    || batchTriples >= BATCH_TRIPLES
                    || System.nanoTime() - batchStart >= BATCH_NANOS) {
                save();
            }
        } else if (result instanceof OrderedWork.Result.Failed<Extraction.Task, Extracted> failed) {
            summary.add(rejected(failed.item().document(), failed.cause()));
        } else {
            summary.add(new Rejected(
                    result.item().document().origin(),
                    "extract",
                    "took longer than " + settings.documentTimeout().toSeconds()
                            + " s. Allow more with --document-timeout, or split it."));
        }
        progress.show(summary);
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

    private void save() {
        if (!batch.isEmpty()) {
            store.get().replaceAll(List.copyOf(batch));
            batch.clear();
            saved.run();
        }
        batchTriples = 0;
        batchStart = System.nanoTime();
    }
}
