/**
 * Facts read back from a store: documents, entities, events and relations with their claims. Imports store and graph.
 *
 * <p>Read {@link StoredFacts} first.
 */
@NullMarked
package org.newsgraph.export.facts;

import org.jspecify.annotations.NullMarked;
