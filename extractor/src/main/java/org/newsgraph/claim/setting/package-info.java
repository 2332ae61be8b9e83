/**
 * When and where an event is said to happen.
 *
 * <p>Read {@link EventTimes} and {@link EventPlaces} first; {@link InheritedDays} hands on the day that the article is at.
 */
@NullMarked
package org.newsgraph.claim.setting;

import org.jspecify.annotations.NullMarked;
