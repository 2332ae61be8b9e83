/**
 * Phrases around common nouns: "the Syrian government", "the watchdog", "at least 40 fighters".
 *
 * <p>Read {@link NominalResolver} first.
 */
@NullMarked
package org.newsgraph.mention.nominal;

import org.jspecify.annotations.NullMarked;
