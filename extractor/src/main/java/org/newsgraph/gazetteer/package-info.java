/** Tables of facts: names, offices, demonyms, and what common nouns mean. Imports document and text. */
@NullMarked
package org.newsgraph.gazetteer;

import org.jspecify.annotations.NullMarked;
