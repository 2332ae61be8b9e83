/**
 * SPARQL queries over a store, checked for what they may not do, and their answers. Imports store, graph and formats.
 *
 * <p>Read {@link Queries} first.
 */
@NullMarked
package org.newsgraph.export.query;

import org.jspecify.annotations.NullMarked;
