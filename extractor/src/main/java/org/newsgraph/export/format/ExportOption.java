package org.newsgraph.export.format;

/** What an export does otherwise than by default. */
public enum ExportOption {
    /** The documents' texts leave the store too; in formats with graphs with the manifest, so that it can be loaded again. */
    TEXTS,
    /** Entities, events, relations and claims with their sentence, without the text layer's mentions. */
    FACTS,
    /** For CSV: one row an event, as event data sets have, and not one a claim. */
    ONE_A_DAY,
    /** For CSV: a byte order mark, and no cell that a spreadsheet would take for a formula. */
    SPREADSHEET
}
