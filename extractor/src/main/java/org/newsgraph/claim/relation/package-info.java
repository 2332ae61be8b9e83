/**
 * Lasting relations, a class for each construction that states them: titles, appositions, copulas, compounds, verbs.
 *
 * <p>Read {@link RelationExtractor} first.
 */
@NullMarked
package org.newsgraph.claim.relation;

import org.jspecify.annotations.NullMarked;
