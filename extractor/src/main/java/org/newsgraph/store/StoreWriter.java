package org.newsgraph.store;

import java.util.ArrayList;
import java.util.List;
import org.newsgraph.graph.DocumentGraph;

/**
 * Puts documents into a store in batches: a transaction for each would make the store grow. Of one thread.
 *
 * <pre>{@code
 * try (StoreWriter writer = new StoreWriter(store, StoreWriter.DEFAULT_BATCH)) {
 *     writer.add(DocumentGraph.of(document, version, quads));
 * }
 * }</pre>
 */
public final class StoreWriter implements AutoCloseable {
    /** Documents a transaction. */
    public static final int DEFAULT_BATCH = 200;

    private final Store store;
    private final int batchSize;
    private final List<DocumentGraph> batch = new ArrayList<>();

    public StoreWriter(Store store, int batchSize) {
        if (batchSize < 1) {
            throw new IllegalArgumentException("a batch holds at least one document, not " + batchSize);
        }
        this.store = store;
        this.batchSize = batchSize;
    }

    /** Takes a document; writes the batch where it is full. */
    public void add(DocumentGraph document) {
        batch.add(document);
        if (batch.size() >= batchSize) {
            flush();
        }
    }

    /** Writes what waits. */
    public void flush() {
        if (!batch.isEmpty()) {
            List<DocumentGraph> full = List.copyOf(batch);
            batch.clear();
            store.replaceAll(full);
        }
    }

    @Override
    public void close() {
        flush();
    }
}
