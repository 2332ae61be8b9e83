/**
 * The grammar of a sentence on its dependency tree, once for mentions and claims: argument structure (active, passive,
 * relative, control, coordination), noun phrases, numbers.
 *
 * <p>Read {@link ArgumentStructure} first, then {@link Subjects} and {@link NounPhrases}. {@link FunctionWords} has the closed
 * classes of words, once for all; what single words govern stands in {@link Valency}. What the parser gets wrong is repaired
 * in {@code grammar.repair}, before anything here looks at a tree.
 */
@NullMarked
package org.newsgraph.grammar;

import org.jspecify.annotations.NullMarked;
