/**
 * What has been understood of one article so far. Lives inside one resolution.
 *
 * <p>Read {@link Discourse} and {@link Referent} first.
 */
@NullMarked
package org.newsgraph.mention.discourse;

import org.jspecify.annotations.NullMarked;
