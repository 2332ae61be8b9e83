package org.newsgraph.evaluation;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.newsgraph.lexicon.EventKind;

/** Figures that add up over articles, and the same of each kind of events. */
final class Tally {
    private final Map<Figure, Integer> counts = new EnumMap<>(Figure.class);
    private final Map<EventKind, Map<Figure, Integer>> kinds = new TreeMap<>();

    void add(Figure figure, int more) {
        counts.merge(figure, more, Integer::sum);
    }

    void add(Figure figure, boolean holds) {
        add(figure, holds ? 1 : 0);
    }

    /** Counts for one kind of events only. */
    void add(EventKind kind, Figure figure, boolean holds) {
        kinds.computeIfAbsent(kind, unseen -> new EnumMap<>(Figure.class)).merge(figure, holds ? 1 : 0, Integer::sum);
    }

    void add(Tally other) {
        other.counts.forEach(this::add);
        other.kinds.forEach((kind, figures) ->
                figures.forEach((figure, more) -> kinds.computeIfAbsent(kind, unseen -> new EnumMap<>(Figure.class))
                        .merge(figure, more, Integer::sum)));
    }

    int get(Figure figure) {
        return counts.getOrDefault(figure, 0);
    }

    int get(EventKind kind, Figure figure) {
        return kinds.getOrDefault(kind, Map.of()).getOrDefault(figure, 0);
    }

    /** The kinds that the gold or the store has events of. */
    Set<EventKind> kinds() {
        return kinds.keySet();
    }
}
