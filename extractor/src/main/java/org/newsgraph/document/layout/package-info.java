/**
 * What of a text is its article, by its look: boilerplate, headlines, bylines, date lines. The phrases that news sites print
 * around articles stand in {@code boilerplate.tsv}.
 *
 * <p>Read {@link Boilerplate} first.
 */
@NullMarked
package org.newsgraph.document.layout;

import org.jspecify.annotations.NullMarked;
