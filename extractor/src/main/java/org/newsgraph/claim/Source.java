package org.newsgraph.claim;

import java.util.Optional;
import org.newsgraph.document.Span;
import org.newsgraph.mention.Entity;

/**
 * Somebody whom an article names as saying what a claim says.
 *
 * @param span the words that name them; empty where they are only implied
 */
public record Source(Entity entity, Optional<Span> span) {}
