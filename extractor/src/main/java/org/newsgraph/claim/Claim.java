package org.newsgraph.claim;

/** What one place in a document states: an event or a relation, who says so, and how sure. */
public sealed interface Claim permits EventClaim, RelationClaim {
    Evidence evidence();

    Stance stance();

    /** The share of such claims that is expected to be right, from 0 to 1. */
    double confidence();
}
