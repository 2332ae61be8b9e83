package org.newsgraph.lexicon;

import java.util.Arrays;
import java.util.Optional;

/**
 * What a number counts: what became of people, a share, or the things that a noun names.
 *
 * <p>Two measures with the same label are equal.
 */
public sealed interface Measure {
    /** As it stands in the graph and in exports. */
    String label();

    /** What the program itself has to say of those counted. */
    enum Known implements Measure {
        KILLED("killed"),
        INJURED("injured"),
        DETAINED("detained"),
        RELEASED("released"),
        /** Whoever stands in the sentence as a number alone: "12 died". */
        PEOPLE("people"),
        /** A part of those already counted, of which nothing further is said: "two of them". */
        OF_THEM("of them"),
        PER_CENT("per cent");

        private final String label;

        Known(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    /** What a noun of the text names, in small letters: "trucks", "square kilometres". */
    record Things(String label) implements Measure {
        public Things {
            if (find(label).isPresent()) {
                throw new IllegalArgumentException("'" + label + "' is a known measure; ask Measure.of");
            }
        }
    }

    /** The measure of that label. */
    static Measure of(String label) {
        return find(label).<Measure>map(known -> known).orElseGet(() -> new Things(label));
    }

    private static Optional<Known> find(String label) {
        return Arrays.stream(Known.values())
                .filter(known -> known.label.equals(label))
                .findFirst();
    }
}
