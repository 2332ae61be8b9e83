package org.newsgraph.lexicon;

import java.util.List;

/** A condition under which a lexicon entry holds. */
public sealed interface Hint {
    /** As it stands in the table. */
    String text();

    /**
     * An argument's filler must be of one of these classes.
     *
     * @param required whether it must be filled at all
     * @param classes as {@code docs/lexicon.md} lists them; one is enough
     */
    record Fills(Argument argument, boolean required, List<String> classes) implements Hint {
        public Fills {
            classes = List.copyOf(classes);
        }

        @Override
        public String text() {
            return argument.localName() + (required ? ":" : "?:") + String.join("|", classes);
        }
    }

    /** A slot must be there, or must not. */
    record Stands(Slot slot, boolean present) implements Hint {
        @Override
        public String text() {
            return (present ? "+" : "-") + slot.text();
        }
    }

    /**
     * Reads one condition: {@code agent:actor}, {@code object?:place|facility}, {@code +clause}, {@code -infinitive}.
     *
     * @throws IllegalArgumentException where it is none of these
     */
    static Hint parse(String text) {
        if (text.startsWith("+") || text.startsWith("-")) {
            return new Stands(Slot.parse(text.substring(1)), text.startsWith("+"));
        }
        int colon = text.indexOf(':');
        if (colon <= 0 || colon == text.length() - 1) {
            throw new IllegalArgumentException("hint '" + text + "' is none of role:class, role?:class, +slot, -slot");
        }
        String role = text.substring(0, colon);
        boolean optional = role.endsWith("?");
        return new Fills(
                Argument.parse(optional ? role.substring(0, role.length() - 1) : role),
                !optional,
                List.of(text.substring(colon + 1).split("\\|")));
    }
}
