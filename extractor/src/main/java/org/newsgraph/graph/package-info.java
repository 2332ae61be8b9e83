/**
 * Findings as RDF: vocabulary, IRIs and quads; a document's graph with its row in the manifest, its checks and its files.
 * The first package that knows Jena; it needs no database. Read {@link org.newsgraph.graph.ClaimToQuads} and
 * {@link org.newsgraph.graph.DocumentGraph} first.
 */
@NullMarked
package org.newsgraph.graph;

import org.jspecify.annotations.NullMarked;
