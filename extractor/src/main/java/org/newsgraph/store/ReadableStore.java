package org.newsgraph.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.sparql.core.DatasetGraph;
import org.newsgraph.graph.ManifestEntry;
import org.newsgraph.tables.Domain;

/** The documents' graphs, their texts and the manifest, as far as they are read. */
public abstract sealed class ReadableStore implements AutoCloseable permits Store, StoreSnapshot {
    private final Path directory;
    private final DatasetGraph database;
    private final ReadOnlyDataset shown;

    ReadableStore(Path directory, DatasetGraph database, ReadOnlyDataset shown) {
        this.directory = directory;
        this.database = database;
        this.shown = shown;
    }

    /** Runs {@code work} on the store as it is now; later changes do not show. The view is of no use afterwards. */
    public <T> T read(Function<StoreView, T> work) {
        try {
            return shown.calculateRead(() -> work.apply(new StoreView(shown, database.getDefaultGraph())));
        } catch (RuntimeException e) {
            throw Causes.isDamage(e) ? new StoreException.Damaged(directory, e) : e;
        }
    }

    /** The domain that the store keeps; an empty one where there is none. */
    public Domain domain() {
        return read(StoreView::domain);
    }

    /** The content of the file of corrections that the store keeps. */
    public Optional<String> corrections() {
        return read(view -> view.text(Store.CORRECTIONS));
    }

    /** The manifest's rows, by name. */
    public List<ManifestEntry> manifest() {
        return read(StoreView::manifest);
    }

    /** A document's row, by its name or its IRI. */
    public Optional<ManifestEntry> find(String nameOrIri) {
        return read(view -> view.find(nameOrIri));
    }

    /** Whether the store holds what this very input gives under this version. */
    public boolean isCurrent(String name, String sha256, String version) {
        return find(name)
                .filter(entry ->
                        entry.inputSha256().equals(sha256) && entry.version().equals(version))
                .isPresent();
    }

    /**
     * What the store shows: the documents' graphs, and their union as default graph; read-only, without texts and
     * manifest. For servers, which handle transactions themselves: each is of one thread, and is ended by it. Stays the
     * same when the store is compacted.
     */
    public DatasetGraph dataset() {
        return shown;
    }

    /** Where it lies; "memory" for one that lies nowhere. */
    public Path directory() {
        return directory;
    }

    /** What lies below: for care of the store only. */
    DatasetGraph database() {
        return database;
    }

    @Override
    public abstract void close();
}
