/**
 * Time expressions and the days they mean, against the day of publication.
 *
 * <p>Read {@link TimeFinder} first, then {@link TimeGrammar}.
 */
@NullMarked
package org.newsgraph.mention.time;

import org.jspecify.annotations.NullMarked;
