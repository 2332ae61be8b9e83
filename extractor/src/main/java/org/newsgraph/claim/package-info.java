/** What a text states, by lexicon and grammar. Imports what stands above; knows no RDF. */
@NullMarked
package org.newsgraph.claim;

import org.jspecify.annotations.NullMarked;
