package org.newsgraph.lexicon;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** How a relation's word is joined to its complement: by a preposition, or in a way of its own. */
public sealed interface Joint {
    /** Joints without a preposition. */
    enum Bare implements Joint {
        /** The complement stands before the word: "Hezbollah's leader", "the Hezbollah leader". */
        OWNER,
        /** The complement is the verb's object. */
        OBJECT,
        /** The complement is joined by a hyphen: "Iran-backed". */
        HYPHEN,
        /** An infinitive of aim names the complement: "the campaign to defeat the rebels". */
        INFINITIVE;

        private String text() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The complement stands after a preposition: "leader of". */
    record After(String preposition) implements Joint {}

    /**
     * The joint of that name.
     *
     * @throws IllegalArgumentException where there is none
     */
    static Joint parse(String text) {
        for (Bare bare : Bare.values()) {
            if (bare.text().equals(text)) {
                return bare;
            }
        }
        if (!Prepositions.contains(text)) {
            throw new IllegalArgumentException("unknown complement '%s'. Known complements: %s, prepositions."
                    .formatted(
                            text, Arrays.stream(Bare.values()).map(Bare::text).collect(Collectors.joining(", "))));
        }
        return new After(text);
    }
}
