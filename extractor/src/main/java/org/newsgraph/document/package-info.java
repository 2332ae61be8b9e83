/**
 * Documents and the readers that make them out of files. Imports no other package of newsgraph.
 *
 * <p>{@link Inputs} is the way in. A reader for each format makes a manuscript: its text and what it states of itself.
 * The editor then looks at what the page printed around the article ({@code furniture.tsv}), at its date and its
 * language. The text is never changed, so that offsets count into what was read.
 */
@NullMarked
package org.newsgraph.document;

import org.jspecify.annotations.NullMarked;
