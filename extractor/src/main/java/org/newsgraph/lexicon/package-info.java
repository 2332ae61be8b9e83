/** The compiled tables of the ontology: event kinds, entries, frames. Imports what stands above. */
@NullMarked
package org.newsgraph.lexicon;

import org.jspecify.annotations.NullMarked;
