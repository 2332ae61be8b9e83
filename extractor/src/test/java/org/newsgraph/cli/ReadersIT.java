package org.newsgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.document.Reading;
import org.newsgraph.document.Sha256;
import org.newsgraph.graph.ManifestEntry;
import org.newsgraph.graph.NQuads;
import org.newsgraph.pipeline.build.Build;
import org.newsgraph.pipeline.build.BuildListener;
import org.newsgraph.store.ReadableStore;
import org.newsgraph.store.Store;
import org.newsgraph.store.StoreSnapshot;
import org.newsgraph.store.StoreView;
import org.newsgraph.testing.GeneratedNews;

/**
 * Readers go on while a build writes and the store is compacted, and each sees every document whole: graph, text and row of
 * one edition. Half of them read as another process would, with nothing but the files.
 */
class ReadersIT {
    private static final int READERS = 8;
    private static final int DOCUMENTS = 12;
    private static final long REST_NANOS = 20_000_000;
    private static final GeneratedNews NEWS = new GeneratedNews(4);

    @TempDir
    Path folder;

    private final AtomicBoolean ended = new AtomicBoolean();
    private final AtomicInteger looks = new AtomicInteger();
    private final Map<String, Integer> editionOfHash = new HashMap<>();

    @Test
    void readersSeeNoTornSnapshot() throws Exception {
        read(5);
    }

    @Test
    @Tag("reliability")
    void readersSeeNoTornSnapshotForLong() throws Exception {
        read(80);
    }

    private void read(int editions) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(READERS);
        try (Store store = Store.openOrCreate(folder.resolve("store"))) {
            for (int edition = 1; edition <= editions; edition++) {
                for (int number = 0; number < DOCUMENTS; number++) {
                    editionOfHash.put(NEWS.document(number, edition).sha256(), edition);
                }
            }
            build(store, 1);
            List<Future<List<String>>> readers = new ArrayList<>();
            for (int i = 0; i < READERS; i++) {
                readers.add(pool.submit(reader(store, i)));
            }
            try {
                for (int edition = 2; edition <= editions; edition++) {
                    build(store, edition);
                    store.compact();
                }
            } finally {
                ended.set(true);
            }
            for (Future<List<String>> reader : readers) {
                assertEquals(List.of(), reader.get());
            }
            assertTrue(looks.get() >= READERS, "the readers have seen nothing");
        } finally {
            pool.shutdownNow();
        }
    }

    /** The build of the command line, of which one batch takes all these documents in one transaction. */
    private static void build(Store store, int edition) throws InterruptedException {
        Build.Settings settings = new Build.Settings(1, Duration.ofMinutes(1), false);
        new Build(store, Program.standIn().pipeline(), settings, BuildListener.NONE)
                .run(IntStream.range(0, DOCUMENTS)
                        .mapToObj(number -> new Reading.Read(NEWS.document(number, edition))));
    }

    /** Looks until the build has ended, and once more; says what was torn. */
    private Callable<List<String>> reader(Store store, int number) {
        return () -> {
            List<String> torn = new ArrayList<>();
            boolean last;
            do {
                last = ended.get();
                if (number < READERS / 2) {
                    torn.addAll(look(store, number));
                } else {
                    try (StoreSnapshot snapshot = StoreSnapshot.open(store.directory())) {
                        torn.addAll(look(snapshot, number));
                    }
                }
                looks.incrementAndGet();
                // Else eight readers leave the build nothing of two cores.
                LockSupport.parkNanos(REST_NANOS);
            } while (!last && torn.isEmpty());
            return torn;
        };
    }

    private List<String> look(ReadableStore store, int number) {
        return number % 2 == 0 ? store.read(ReadersIT::torn) : tornBySparql(store);
    }

    private static List<String> torn(StoreView view) {
        List<String> torn = new ArrayList<>();
        Set<String> editions = new HashSet<>();
        for (ManifestEntry entry : view.manifest()) {
            Node document = NodeFactory.createURI(entry.iri());
            String text = view.text(document).orElse("");
            editions.add(edition(text));
            if (!NQuads.sha256(view.graph(document).find().toList()).equals(entry.graphSha256())) {
                torn.add(entry.name() + ": a graph of another edition than its row");
            }
            if (!Sha256.of(text).equals(entry.inputSha256())) {
                torn.add(entry.name() + ": a text of another edition than its row");
            }
        }
        if (view.manifest().size() != DOCUMENTS || editions.size() != 1) {
            torn.add(view.manifest().size() + " documents of editions " + editions);
        }
        return torn;
    }

    private static String edition(String text) {
        return text.replaceAll("(?s).*Edition (\\d+) remained.*", "$1");
    }

    /** As a server asks: the texts' hashes that the documents state are all of one edition. */
    private List<String> tornBySparql(ReadableStore store) {
        return store.dataset().calculateRead(() -> {
            Set<Integer> found = new HashSet<>();
            AtomicInteger rows = new AtomicInteger();
            QueryExec.dataset(store.dataset())
                    .query("SELECT ?hash { GRAPH ?g { ?g <https://w3id.org/newsgraph/ns#sha256> ?hash } }")
                    .select()
                    .forEachRemaining(row -> {
                        rows.incrementAndGet();
                        found.add(editionOfHash.getOrDefault(row.get("hash").getLiteralLexicalForm(), -1));
                    });
            return rows.get() == DOCUMENTS && found.size() == 1
                    ? List.of()
                    : List.of(rows + " documents of editions " + found);
        });
    }
}
