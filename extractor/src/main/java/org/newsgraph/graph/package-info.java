/** Findings as RDF: vocabulary, IRIs and quads. The first package that knows Jena. */
@NullMarked
package org.newsgraph.graph;

import org.jspecify.annotations.NullMarked;
