/**
 * From a document to its checked graph and its row in the manifest, without a store and without a terminal: what those
 * who build newsgraph into programs of their own use. Read {@link org.newsgraph.pipeline.Pipeline} first, which has an
 * example; {@code docs/library.md} has more.
 *
 * <p>Imports graph and what stands before it. What needs a store is in {@code pipeline.build}.
 */
@NullMarked
package org.newsgraph.pipeline;

import org.jspecify.annotations.NullMarked;
