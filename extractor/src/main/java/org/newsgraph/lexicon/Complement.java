package org.newsgraph.lexicon;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where an event stands as seen from a word that says something of its factuality: in a slot of the word, or as one of
 * the {@link Special} cases.
 */
public sealed interface Complement permits Slot, Complement.Special {
    /** As the table writes it. */
    String text();

    /** Complements that are no slots, or slots only of some events. */
    enum Special implements Complement {
        /** The word attaches to the event's own word: "allegedly", "not". */
        BESIDE("beside"),
        /** The object is an event, and nothing that is said: "put off the march". */
        EVENT("event"),
        /** The object, or what the word is about, is something that somebody must decide on: "opposed the deployment". */
        MEASURE("measure"),
        /** The same, and it is mentioned for the first time: "backed a meeting". */
        PROPOSAL("proposal"),
        /** Its object, or what it is said of, is a noun for what is claimed or thought, and the event is its content: "dismissed claims". */
        CONTENT("content"),
        /** The noun after a preposition: "without". */
        NOUN("noun"),
        /** A time with "next" before it, beside the event's own word: "the meeting next week". */
        NEXT("next");

        private final String text;

        Special(String text) {
            this.text = text;
        }

        @Override
        public String text() {
            return text;
        }
    }

    /**
     * The complement of that name.
     *
     * @throws IllegalArgumentException where there is none
     */
    static Complement parse(String text) {
        return Stream.<Complement>of(Special.values())
                .filter(special -> special.text().equals(text))
                .findFirst()
                .orElseGet(() -> slot(text));
    }

    private static Slot slot(String text) {
        try {
            return Slot.parse(text);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(e.getMessage() + " Other complements: "
                    + Arrays.stream(Special.values()).map(Special::text).collect(Collectors.joining(", ")) + ".");
        }
    }
}
