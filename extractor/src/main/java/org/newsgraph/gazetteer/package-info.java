/**
 * Facts of the world by name: states, organisations, people, offices, places. The tables stand in {@code seeds/tables}.
 *
 * <p>Read {@link Gazetteer} first.
 */
@NullMarked
package org.newsgraph.gazetteer;

import org.jspecify.annotations.NullMarked;
