package org.newsgraph.store;

import java.util.Collection;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.newsgraph.graph.DocumentGraph;

/** What documents take of the disk, in bytes, as measured on stores of 600 to 10,000 (docs/performance.md). */
final class Footprint {
    /** Six entries in indexes and its share of the terms: 270 to 300 were measured after compacting. */
    private static final long A_TRIPLE = 300;

    /** Its text, its row and what is kept of its analysis. */
    private static final long A_DOCUMENT = 50_000;

    /** Half-filled blocks and new copies of its own blocks, beside what it takes when compacted. */
    private static final long LOOSE = 3;

    /** Three of the six indexes are not in a document's order, so that an entry may mean a new copy of a block of 8 kB. */
    private static final long SCATTERED_A_TRIPLE = 3 * 8_192;

    /** A change leaves no more than this share of the store after: a third of three of six indexes. */
    private static final long SHARE_LEFT_BEHIND = 6;

    private static final long OUTGROWN = 2;
    private static final long SMALL = 100_000_000;

    private Footprint() {}

    /**
     * What a store needs when it is compacted.
     *
     * @param own the store's own graph, with the manifest
     */
    static long compacted(Graph own) {
        List<Long> graphTriples = Manifest.graphTriples(own);
        return graphTriples.stream().mapToLong(Footprint::document).sum();
    }

    /**
     * By how much a store grows when documents are put in, at the most.
     *
     * @param compacted what it needs without them
     */
    static long growth(Collection<DocumentGraph> batch, long compacted) {
        long triples =
                batch.stream().mapToLong(document -> document.triples().size()).sum();
        long own = LOOSE * A_TRIPLE * triples + A_DOCUMENT * batch.size();
        return own + Math.min(SCATTERED_A_TRIPLE * triples, compacted / SHARE_LEFT_BEHIND);
    }

    /** Whether files are several times as large as what they hold needs. */
    static boolean isOutgrown(long size, long compacted) {
        return size > SMALL && size > OUTGROWN * compacted;
    }

    private static long document(long triples) {
        return A_DOCUMENT + A_TRIPLE * triples;
    }
}
