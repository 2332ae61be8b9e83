/**
 * The meaning of words as the tables in {@code ontology} give it: which words name which events and relations, what nouns
 * stand for, which words change factuality.
 *
 * <p>Read {@link EventKinds}, {@link Lexicon} and {@link Entry} first, then {@link Nouns} and {@link Cues};
 * {@link LanguageTables} has them all.
 */
@NullMarked
package org.newsgraph.lexicon;

import org.jspecify.annotations.NullMarked;
