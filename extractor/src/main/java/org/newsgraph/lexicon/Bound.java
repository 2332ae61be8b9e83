package org.newsgraph.lexicon;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How exact a number is, the most exact bound first; each printed as the words that say so. */
public enum Bound {
    EXACTLY("exactly"),
    AT_LEAST("at least"),
    MORE_THAN("more than"),
    ABOUT("about"),
    LESS_THAN("less than"),
    AT_MOST("at most");

    private final String label;

    Bound(String label) {
        this.label = label;
    }

    /** As it stands in the graph and in exports. */
    public String label() {
        return label;
    }

    /** The bound of that label, if there is one. */
    public static Optional<Bound> find(String label) {
        return Arrays.stream(values())
                .filter(bound -> bound.label.equals(label))
                .findFirst();
    }

    /** All labels, for messages. */
    public static List<String> labels() {
        return Arrays.stream(values()).map(Bound::label).toList();
    }
}
