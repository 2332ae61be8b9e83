package org.newsgraph.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.newsgraph.graph.DocumentGraph;
import org.newsgraph.graph.Flaw;
import org.newsgraph.graph.Iris;
import org.newsgraph.graph.ManifestEntry;
import org.newsgraph.graph.Vocabulary;
import org.newsgraph.tables.Domain;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The documents' graphs, their texts and the manifest in a TDB2 database.
 *
 * <p>Each change is one transaction: whole or not at all. Safe for several threads, of which one at a time writes; no
 * thread that reads may be interrupted. One process at a time has a store open to change it, and may hold it open for as
 * long as it likes: readers see the store of the moment at which they began, while others write and while it is compacted.
 * Any number of others may read it meanwhile as a {@link StoreSnapshot}.
 *
 * <pre>{@code
 * try (Store store = Store.openOrCreate(Path.of("store"))) {
 *     store.replaceAll(List.of(DocumentGraph.of(document, version, quads)));
 *     long claims = store.read(view -> view.union().stream(ANY, RDF_TYPE, CLAIM).count());
 * }
 * }</pre>
 */
public final class Store extends ReadableStore {
    private static final Logger LOG = LoggerFactory.getLogger(Store.class);

    /** Stands for the user's corrections among the texts. */
    static final Node CORRECTIONS = NodeFactory.createURI("https://w3id.org/newsgraph/store/corrections");

    /** Stands for the user's domain among the texts. */
    static final Node DOMAIN = NodeFactory.createURI("https://w3id.org/newsgraph/store/domain");

    /** How long a compaction looks for a moment without readers: longer than queries take, as a rule. */
    private static final Duration READERS_PATIENCE = Duration.ofMinutes(3);

    private static final Duration PAUSE = Duration.ofMillis(10);

    private final Path directory;
    private final DatasetGraph database;
    private final WritingThread writer;
    private final ReentrantReadWriteLock files;

    private Store(Path directory, DatasetGraph database) {
        this(directory, database, new ReentrantReadWriteLock());
    }

    private Store(Path directory, DatasetGraph database, ReentrantReadWriteLock files) {
        super(directory, database, new ReadOnlyDataset(database, files));
        this.directory = directory;
        this.database = database;
        this.files = files;
        this.writer = new WritingThread(directory, database);
    }

    /**
     * Opens a store that exists.
     *
     * @throws StoreException where there is none, another process has it, or it can't be opened
     */
    public static Store open(Path directory) {
        return open(directory, LOG::warn);
    }

    /** @param listener hears what a program that was killed had left behind */
    public static Store open(Path directory, TidyingListener listener) {
        StoreDirectory place = new StoreDirectory(directory);
        if (!place.isStore()) {
            throw new StoreException.Missing(directory);
        }
        return new Store(directory, place.connect(listener));
    }

    /** Opens a store, or makes one in a directory that is new or empty. */
    public static Store openOrCreate(Path directory) {
        return openOrCreate(directory, LOG::warn);
    }

    /** @param listener as for {@link #open(Path, TidyingListener)} */
    public static Store openOrCreate(Path directory, TidyingListener listener) {
        StoreDirectory place = new StoreDirectory(directory);
        place.prepare();
        return new Store(directory, place.connect(listener));
    }

    /** A store that ends with the process, for tests and streams. */
    public static Store inMemory() {
        return new Store(Path.of("memory"), DatabaseMgr.createDatasetGraph());
    }

    /** Puts documents in, each in place of what the store had under its name: one transaction for all. */
    public void replaceAll(Collection<DocumentGraph> batch) {
        writer.write(() -> {
            Room.require(directory, Footprint.growth(batch, Footprint.compacted(database.getDefaultGraph())));
            Insertion insertion = new Insertion(database);
            Set<String> waiting = new HashSet<>();
            outdate(batch.stream().map(DocumentGraph::entry).toList());
            for (DocumentGraph document : batch) {
                if (!waiting.add(document.entry().name())) {
                    insertion.finish();
                }
                replace(document, insertion);
            }
            insertion.finish();
        });
    }

    /**
     * Takes a document out: its graph, its text, its row and what is kept of its analysis.
     *
     * @param nameOrIri the document's name or its IRI
     * @return whether it was there
     */
    public boolean remove(String nameOrIri) {
        Optional<ManifestEntry> entry = find(nameOrIri);
        entry.ifPresent(found -> removeAll(List.of(found)));
        return entry.isPresent();
    }

    /** Removes documents with all that was said of them, all of them or none. */
    public void removeAll(Collection<ManifestEntry> entries) {
        writer.write(() -> entries.forEach(this::delete));
    }

    /** Puts a graph in that belongs to no document, such as the gazetteer's, in place of the one of its name. */
    public void replaceGraph(Node name, Collection<Triple> triples) {
        writer.write(() -> put(name, triples));
    }

    /**
     * The same, noting from what it was made besides the documents. Each change of a document takes the note away.
     *
     * @param input a digest of that, which {@link StoreView#inputOf} gives back
     */
    void replaceGraph(Node name, Collection<Triple> triples, String input) {
        writer.write(() -> {
            put(name, triples);
            deleteNote(name);
            database.add(
                    Quad.defaultGraphNodeGenerated,
                    name,
                    Vocabulary.INPUT_SHA256,
                    NodeFactory.createLiteralString(input));
        });
    }

    private void deleteNote(Node graph) {
        database.deleteAny(Quad.defaultGraphNodeGenerated, graph, Vocabulary.INPUT_SHA256, Node.ANY);
    }

    /** A graph that was made from the documents is out of date when one of them changes. */
    private void outdate(Collection<ManifestEntry> changed) {
        changed.stream()
                .map(entry -> new Iris(Iris.base(entry.iri(), entry.name())).gazetteer())
                .distinct()
                .forEach(this::deleteNote);
    }

    /** Writes what differs only: the rest would grow the store. */
    private void put(Node name, Collection<Triple> triples) {
        Set<Triple> wanted = new LinkedHashSet<>(triples);
        List<Quad> before = new ArrayList<>();
        database.findNG(name, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(before::add);
        for (Quad quad : before) {
            if (!wanted.remove(quad.asTriple())) {
                database.delete(quad);
            }
        }
        wanted.forEach(triple -> database.add(Quad.create(name, triple)));
    }

    /**
     * Writes the store's files anew without what changes have left behind in them. Reading goes on meanwhile, but for a
     * moment at the end; changes wait.
     *
     * @throws StoreException where it can't be written, or where for minutes there is no moment without a reader; the
     *     store is then as it was before
     */
    public Sizes compact() {
        if (!Files.isDirectory(directory)) {
            return new Sizes(0, 0);
        }
        long[] bytes = new long[2];
        writer.between(() -> {
            Compaction compaction = new Compaction(directory);
            bytes[0] = compaction.size();
            exchange(compaction, compaction.grow(database));
            bytes[1] = compaction.size();
        });
        return new Sizes(bytes[0], bytes[1]);
    }

    private void exchange(Compaction compaction, Path growing) {
        if (!lockOutReaders()) {
            StoreException failure = StoreException.NotWritten.whileRead(directory, READERS_PATIENCE);
            Compaction.discard(growing, failure);
            throw failure;
        }
        try {
            compaction.replace(database, growing);
        } catch (RuntimeException | IOException | InternalError e) {
            writer.breakOff(e);
            throw new StoreException.NotWritten(directory, e);
        } finally {
            files.writeLock().unlock();
        }
    }

    /** Waits for a moment without readers. New ones do not wait for it: one that never ends would stop them all. */
    private boolean lockOutReaders() {
        for (long pauses = READERS_PATIENCE.dividedBy(PAUSE); pauses > 0; pauses--) {
            if (files.writeLock().tryLock()) {
                return true;
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        return false;
    }

    /**
     * Makes a new or empty store out of what {@link Backup} wrote, whole or not at all.
     *
     * @param listener as for {@link #open(Path, TidyingListener)}
     * @return what in it is not as its own manifest says
     * @throws BackupException where the file is no complete backup
     * @throws StoreException where the store holds documents already or can't be written
     */
    public static List<Flaw> restore(Path directory, Path file, TidyingListener listener) {
        StoreDirectory place = new StoreDirectory(directory);
        place.prepare();
        return place.alone(listener, () -> new Restoration(directory, file).run());
    }

    /**
     * Keeps the user's corrections, which later builds apply too, in place of those kept so far.
     *
     * @param content of their file; empty where there are to be none
     */
    public void keepCorrections(String content) {
        keep(CORRECTIONS, content);
    }

    /**
     * Keeps the domain by which the store's documents are read, so that later builds, exports and checks know its kinds;
     * in place of the one kept so far.
     */
    public void keepDomain(Domain domain) {
        keep(DOMAIN, domain.content());
    }

    private void keep(Node what, String content) {
        if (!content.equals(read(view -> view.text(what)).orElse(""))) {
            writer.write(() -> {
                database.deleteAny(Quad.defaultGraphNodeGenerated, what, Vocabulary.Nif.IS_STRING, Node.ANY);
                if (!content.isEmpty()) {
                    database.add(
                            Quad.defaultGraphNodeGenerated,
                            what,
                            Vocabulary.Nif.IS_STRING,
                            NodeFactory.createLiteralString(content));
                }
            });
        }
    }

    /** Waits for the change under way, then gives the directory free. */
    @Override
    public void close() {
        writer.close();
        TDBInternal.expel(database, true);
    }

    /**
     * Whether the files are several times as large as what the store says needs, so that {@link #compact} pays.
     */
    public boolean isOutgrown() {
        if (!Files.isDirectory(directory)) {
            return false;
        }
        long size = Sizes.of(new Generations(directory).current().orElseThrow());
        return Footprint.isOutgrown(size, compacted());
    }

    /** What the store would take when compacted. */
    private long compacted() {
        return read(StoreView::compactedBytes);
    }

    private void replace(DocumentGraph document, Insertion insertion) {
        Optional<ManifestEntry> before =
                Manifest.find(database.getDefaultGraph(), document.entry().name());
        boolean same = before.filter(
                        entry -> entry.iri().equals(document.entry().iri())
                                && entry.graphSha256().equals(document.entry().graphSha256()))
                .isPresent();
        if (same) {
            // A graph that did not change is not written again: the store would grow.
            deleteOwn(before.get());
        } else {
            before.ifPresent(this::delete);
            document.triples().forEach(triple -> insertion.add(Quad.create(document.name(), triple)));
        }
        document.entry()
                .triples()
                .forEach(triple -> insertion.add(Quad.create(Quad.defaultGraphNodeGenerated, triple)));
        document.analysis()
                .map(packed -> Manifest.analysis(document.entry(), packed))
                .ifPresent(triple -> insertion.add(Quad.create(Quad.defaultGraphNodeGenerated, triple)));
        insertion.add(Quad.create(
                Quad.defaultGraphNodeGenerated,
                document.name(),
                Vocabulary.Nif.IS_STRING,
                NodeFactory.createLiteralString(document.text())));
    }

    private void delete(ManifestEntry entry) {
        outdate(List.of(entry));
        database.removeGraph(NodeFactory.createURI(entry.iri()));
        deleteOwn(entry);
    }

    /** Deletes the row, the kept analysis and the text. */
    private void deleteOwn(ManifestEntry entry) {
        Node document = NodeFactory.createURI(entry.iri());
        Node own = Quad.defaultGraphNodeGenerated;
        database.deleteAny(own, Iris.manifest(document), Node.ANY, Node.ANY);
        database.deleteAny(own, document, Vocabulary.Nif.IS_STRING, Node.ANY);
    }
}
