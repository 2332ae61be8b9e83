/**
 * How many a claim counts, and the tolls of deaths and injuries.
 *
 * <p>Read {@link Quantities} first, then {@link Tolls}.
 */
@NullMarked
package org.newsgraph.claim.quantity;

import org.jspecify.annotations.NullMarked;
