package org.newsgraph.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.newsgraph.testing.Graphs.stored;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsgraph.graph.DocumentGraph;
import org.newsgraph.testing.Samples;

class FootprintTest {
    private static final long MEGA = 1_000_000;

    private final List<DocumentGraph> batch = List.of(stored(Samples.call()));
    private final long triples = batch.get(0).triples().size();

    @Test
    void theManifestTellsWhatACompactedStoreTakes() {
        try (Store store = Store.inMemory()) {
            store.replaceAll(batch);
            assertEquals(50_000 + 300 * triples, store.read(StoreView::compactedBytes));
        }
    }

    @Test
    void anEmptyStoreGrowsByTheDocumentsAlone() {
        assertEquals(50_000 + 900 * triples, Footprint.growth(batch, 0));
    }

    /** For the blocks in which its terms' other statements lie are written anew. */
    @Test
    void aDocumentMakesALargeStoreGrowByMore() {
        long alone = Footprint.growth(batch, 0);
        assertEquals(alone + 24_576 * triples, Footprint.growth(batch, 4_000 * MEGA));
        assertEquals(alone + 1_000, Footprint.growth(batch, 6_000));
    }

    @Test
    void aStoreIsOutgrownWhenItTakesSeveralTimesWhatItNeeds() {
        assertTrue(Footprint.isOutgrown(201 * MEGA, 100 * MEGA));
        assertFalse(Footprint.isOutgrown(199 * MEGA, 100 * MEGA));
        assertFalse(Footprint.isOutgrown(99 * MEGA, MEGA));
    }
}
