package org.newsgraph.mention;

import org.newsgraph.document.Span;

/**
 * Words that denote an entity.
 *
 * @param form how they name it
 */
public record EntityMention(int sentence, Span span, int head, Form form) implements Mention {
    /** How words name an entity. */
    public enum Form {
        /** "John Kerry", "the United Nations". */
        NAME,
        /** "the jihadists", "his Russian counterpart", "at least 40 members". */
        NOMINAL,
        /** "he", "they", "its". */
        PRONOUN,
        /** "Russian" in "Russian jets". */
        DEMONYM
    }
}
