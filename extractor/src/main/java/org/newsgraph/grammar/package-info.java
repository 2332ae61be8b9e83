/**
 * The grammar of a sentence on its dependency tree, once for mentions and claims: argument structure (active, passive,
 * relative, control, coordination), noun phrases, numbers.
 *
 * <p>Read {@link ArgumentStructure} first. What the parser gets wrong is put right in {@code grammar.repair}, before anything
 * here looks at a tree.
 */
@NullMarked
package org.newsgraph.grammar;

import org.jspecify.annotations.NullMarked;
