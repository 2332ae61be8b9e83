package org.newsgraph.evaluation;

import java.util.Optional;

/**
 * Something a store says, for a reader to judge: a row of a sheet.
 *
 * @param id the claim's IRI; of a link the mention's
 * @param kind the local name of the event's kind or the relation's property; "link"
 * @param document its IRI
 * @param begin where its sentence begins in the document, in Unicode code points; {@code end} is after it
 * @param reading what is said, in words
 * @param sentence its evidence, in one line
 * @param verdict the reader's; empty while there is none
 * @param planted whether somebody made it wrong on purpose, to see whether the reader notices
 */
public record SampleRow(
        String id,
        String kind,
        String document,
        int begin,
        int end,
        double confidence,
        String reading,
        String sentence,
        Optional<Verdict> verdict,
        boolean planted) {
    /** What a reader finds. */
    public enum Verdict {
        RIGHT,
        WRONG
    }
}
