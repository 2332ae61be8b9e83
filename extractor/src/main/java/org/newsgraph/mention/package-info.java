/** Mentions of entities and times, and who is who. Imports what stands above and the gazetteer. */
@NullMarked
package org.newsgraph.mention;

import org.jspecify.annotations.NullMarked;
