/**
 * Mentions of entities and times, and who is who. Imports what stands above and no RDF; from outside only this package is
 * imported, never its rooms.
 *
 * <p>{@link Resolver} is the way in: it wires {@code name}, {@code nominal}, {@code pronoun} and {@code time}, which share
 * what {@code discourse} remembers of one article. {@link ResolvedText} is what comes out.
 */
@NullMarked
package org.newsgraph.mention;

import org.jspecify.annotations.NullMarked;
