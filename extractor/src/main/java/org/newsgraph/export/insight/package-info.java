/**
 * What can be seen in a store at large: figures, differences, explanations, suspected duplicates.
 *
 * <p>Read {@link Explainer}, {@link Statistics} and {@link Suspicions} first.
 */
@NullMarked
package org.newsgraph.export.insight;

import org.jspecify.annotations.NullMarked;
