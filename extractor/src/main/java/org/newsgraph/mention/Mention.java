package org.newsgraph.mention;

import org.newsgraph.document.Span;

/** Words of a text that denote an entity or a time. Events have their mention in a claim's trigger. */
public sealed interface Mention permits EntityMention, TimeMention {
    /** The sentence's index in the document. */
    int sentence();

    /** Where the words stand in the document's text. */
    Span span();

    /** The index in its sentence of the token that governs the others. */
    int head();
}
