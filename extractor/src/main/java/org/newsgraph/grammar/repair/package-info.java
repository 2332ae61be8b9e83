/**
 * Repairs of dependency trees: what the parser and the tagger frequently get wrong (ADR 5), a class for each kind of slip.
 *
 * <p>Read {@link TreeRepair} first, which says in which order they run; a new kind of slip is repaired here and never worked
 * around by those who read the tree.
 */
@NullMarked
package org.newsgraph.grammar.repair;

import org.jspecify.annotations.NullMarked;
