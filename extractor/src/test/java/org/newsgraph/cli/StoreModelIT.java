package org.newsgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.cli.Change.State;
import org.newsgraph.graph.DocumentGraph;
import org.newsgraph.store.Store;
import org.newsgraph.testing.GeneratedNews;

/** A store and a map take the same random changes and stay equal. */
class StoreModelIT {
    private static final long SEED = Long.getLong("reliability.seed", 1);
    private static final int DOCUMENTS = 150;
    private static final int EDITIONS = 4;
    private static final int CHECK_EVERY = 100;
    private static final int REOPEN_EVERY = 500;
    private static final GeneratedNews NEWS = new GeneratedNews(4);

    @TempDir
    Path folder;

    private final Random random = new Random(SEED);
    private final Map<String, State> model = new TreeMap<>();
    private final Map<String, DocumentGraph> graphs = new HashMap<>();

    @Test
    void hundredsOfChangesLeaveStoreAndMapEqual() {
        change(300);
    }

    @Test
    @Tag("reliability")
    void thousandsOfChangesLeaveStoreAndMapEqual() {
        change(5000);
    }

    private void change(int operations) {
        Store store = Store.openOrCreate(folder.resolve("store"));
        try {
            for (int done = 0; done < operations; ) {
                int before = done;
                done += random.nextInt(3) == 0 ? remove(store) : put(store);
                if (done / CHECK_EVERY > before / CHECK_EVERY) {
                    check(store, done);
                }
                if (done / REOPEN_EVERY > before / REOPEN_EVERY) {
                    store.close();
                    store = Store.open(folder.resolve("store"));
                    check(store, done);
                }
            }
        } finally {
            store.close();
        }
    }

    /** Adds and updates; sometimes two editions of one document in one batch, of which the later one counts. */
    private int put(Store store) {
        List<DocumentGraph> batch = new ArrayList<>();
        for (int i = random.nextInt(8); i >= 0; i--) {
            batch.add(graph(random.nextInt(DOCUMENTS), random.nextInt(EDITIONS)));
        }
        store.replaceAll(batch);
        batch.forEach(graph -> model.put(graph.entry().name(), State.of(graph.entry())));
        return batch.size();
    }

    private int remove(Store store) {
        String name = "news/" + GeneratedNews.file(random.nextInt(DOCUMENTS));
        assertEquals(model.remove(name) != null, store.remove(name), name);
        return 1;
    }

    private void check(Store store, int operations) {
        String when = operations + " operations of seed " + SEED;
        Map<String, State> held = store.manifest().stream()
                .collect(Collectors.toMap(entry -> entry.name(), State::of, (one, other) -> one, TreeMap::new));
        assertEquals(model, held, when);
        Ledger.check(store, when);
    }

    private DocumentGraph graph(int number, int edition) {
        String text = NEWS.text(number, edition);
        return graphs.computeIfAbsent(text, key -> Program.standIn().graph(NEWS.document(number, edition)));
    }
}
