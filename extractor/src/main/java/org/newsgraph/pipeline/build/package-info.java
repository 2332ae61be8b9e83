/**
 * From inputs to a store: documents that have changed go through the pipeline, by several threads, and into the store,
 * batch by batch. Read {@link org.newsgraph.pipeline.build.Build} first. Imports pipeline, store and what stands before
 * them.
 */
@NullMarked
package org.newsgraph.pipeline.build;

import org.jspecify.annotations.NullMarked;
