package org.newsgraph.lexicon;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** Where a word stands beside another: in a grammatical function, or after a preposition. */
public sealed interface Slot extends Complement {
    /** The functions that tables name; {@code docs/lexicon.md} explains them. */
    enum Function implements Slot {
        SUBJECT("subject"),
        OBJECT("object"),
        INDIRECT_OBJECT("iobject"),
        CLAUSE("clause"),
        INFINITIVE("infinitive"),
        GERUND("gerund"),
        /** The subject of the clause that the word takes: "demanded that Norland leave". */
        CLAUSE_SUBJECT("clause-subject"),
        /** Whose the object is: "rejected Norland's offer". */
        OBJECT_OWNER("object-owner"),
        POSSESSOR("poss"),
        /** A name, a nationality or a noun for who acts, before the noun: "Russian air strikes", "rebel attacks". */
        MODIFIER("modifier"),
        /** A common noun for what an event hits, before the event's noun: "the embassy bombing". */
        COMPOUND("compound"),
        /** Who does something in, before or after the noun's event: "spoke after a meeting". */
        ADJUNCT("adjunct"),
        /** The subject of a light verb that undergoes the event: "suffered an attack". */
        UNDERGOER("undergoer"),
        /** There where the verb stands in the passive, and filled by nothing. */
        PASSIVE("passive");

        private final String text;

        Function(String text) {
            this.text = text;
        }

        @Override
        public String text() {
            return text;
        }

        static Optional<Function> find(String text) {
            return Arrays.stream(values())
                    .filter(function -> function.text.equals(text))
                    .findFirst();
        }
    }

    /** After a preposition, or a group of them that the parser takes for one ("out_of"). */
    record After(String preposition) implements Slot {
        @Override
        public String text() {
            return preposition;
        }
    }

    /**
     * The slot of that name.
     *
     * @throws IllegalArgumentException where there is none
     */
    static Slot parse(String text) {
        Optional<Function> function = Function.find(text);
        if (function.isPresent()) {
            return function.get();
        }
        if (!Prepositions.contains(text.substring(text.lastIndexOf('_') + 1))) {
            throw new IllegalArgumentException("unknown slot '%s'. Known slots: %s, prepositions."
                    .formatted(
                            text,
                            Arrays.stream(Function.values()).map(Function::text).collect(Collectors.joining(", "))));
        }
        return new After(text);
    }
}
