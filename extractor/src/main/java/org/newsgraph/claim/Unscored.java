package org.newsgraph.claim;

/** What one place in a document states, before anybody has said how sure that is: a {@link ClaimScorer} does. */
public sealed interface Unscored permits UnscoredEvent, UnscoredRelation {
    Evidence evidence();

    Stance stance();
}
