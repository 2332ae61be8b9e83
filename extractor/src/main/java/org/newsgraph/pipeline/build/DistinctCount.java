package org.newsgraph.pipeline.build;

import java.util.HashSet;
import java.util.Set;

/**
 * Counts distinct names without keeping them: only 64 bits of each, so that a build of a million articles fits. Among
 * ten million names the chance that two share their bits is one in three hundred thousand.
 */
final class DistinctCount {
    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private final Set<Long> seen = new HashSet<>();

    void add(String name) {
        long hash = OFFSET;
        for (int i = 0; i < name.length(); i++) {
            hash = (hash ^ name.charAt(i)) * PRIME;
        }
        seen.add(hash);
    }

    long count() {
        return seen.size();
    }
}
