/** How far a store agrees with what careful readers wrote down. Imports export, through which it sees the store. Read {@link org.newsgraph.evaluation.Evaluation} first. */
@NullMarked
package org.newsgraph.evaluation;

import org.jspecify.annotations.NullMarked;
