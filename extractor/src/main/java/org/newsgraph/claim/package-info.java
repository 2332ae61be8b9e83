/**
 * What a text states, by lexicon and grammar. Imports what stands above; knows no RDF; from outside only this package is
 * imported, never its rooms.
 *
 * <p>{@link GrammarExtractor} is the way in: it wires {@code event} (which events, with whom), {@code stance} (who says so,
 * how far), {@code setting} (when and where), {@code quantity} (how many) and {@code relation} (lasting relations).
 * {@link Findings} is what comes out.
 */
@NullMarked
package org.newsgraph.claim;

import org.jspecify.annotations.NullMarked;
