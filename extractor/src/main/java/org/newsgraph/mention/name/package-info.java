/**
 * Names: where they stand, what they name, and who bears them.
 *
 * <p>Read {@link NameFinder} (where names are), then {@link NameResolver} (whom they mean).
 */
@NullMarked
package org.newsgraph.mention.name;

import org.jspecify.annotations.NullMarked;
