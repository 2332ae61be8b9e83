package org.newsgraph.export.facts;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** Remembers what was read last, so that what many rows share is not read for each. */
public final class Recent<V> {
    private static final int SIZE = 10_000;

    private final Function<String, V> read;
    private final Map<String, V> values = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
            return size() > SIZE;
        }
    };

    public Recent(Function<String, V> read) {
        this.read = read;
    }

    public V get(String key) {
        return values.computeIfAbsent(key, read);
    }
}
