/**
 * Factuality, certainty and source of a claim, by walking up the tree from its trigger.
 *
 * <p>Read {@link StanceFinder} first, then {@link OperatorEffects} and {@link Speakers}.
 */
@NullMarked
package org.newsgraph.claim.stance;

import org.jspecify.annotations.NullMarked;
