/**
 * Events of a sentence: triggers matched by the lexicon, roles filled, and which claims of an article are of one event.
 *
 * <p>Read {@link TriggerMatcher}, {@link Slots} and {@link RoleAssigner} first.
 */
@NullMarked
package org.newsgraph.claim.event;

import org.jspecify.annotations.NullMarked;
