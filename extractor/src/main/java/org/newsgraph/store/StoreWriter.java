package org.newsgraph.store;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.newsgraph.graph.DocumentGraph;

/**
 * Puts documents into a store in batches, since a transaction has a price: one for each document would make the store
 * grow and the work slow. Of one thread.
 *
 * <pre>{@code
 * try (StoreWriter writer = new StoreWriter(store)) {
 *     writer.add(pipeline.read(document));
 * }
 * }</pre>
 */
public final class StoreWriter implements AutoCloseable {
    /**
     * When a batch is full: with so many documents or triples, or with the first document that comes after so long, lest
     * a kill costs more work than that.
     */
    public record Limits(int documents, long triples, Duration time) {
        /** What loads fast and costs little memory. */
        public static final Limits STANDARD = new Limits(200, 200_000, Duration.ofSeconds(20));

        public Limits {
            if (documents < 1) {
                throw new IllegalArgumentException("a batch holds at least one document, not " + documents);
            }
        }
    }

    private final Consumer<List<DocumentGraph>> target;
    private final Limits limits;
    private final List<DocumentGraph> batch = new ArrayList<>();
    private long triples;
    private long start = System.nanoTime();

    public StoreWriter(Store store) {
        this(store::replaceAll, Limits.STANDARD);
    }

    /** @param target takes a batch at once, which is never empty */
    public StoreWriter(Consumer<List<DocumentGraph>> target, Limits limits) {
        this.target = target;
        this.limits = limits;
    }

    /** Takes a document; writes the batch where it is full. */
    public void add(DocumentGraph document) {
        batch.add(document);
        triples += document.triples().size();
        if (batch.size() >= limits.documents()
                || triples >= limits.triples()
                || System.nanoTime() - start >= limits.time().toNanos()) {
            flush();
        }
    }

    /** Writes what waits. */
    public void flush() {
        List<DocumentGraph> full = List.copyOf(batch);
        batch.clear();
        triples = 0;
        if (!full.isEmpty()) {
            target.accept(full);
        }
        start = System.nanoTime();
    }

    @Override
    public void close() {
        flush();
    }
}
