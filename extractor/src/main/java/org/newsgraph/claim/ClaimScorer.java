package org.newsgraph.claim;

/**
 * Says how sure a claim is. Safe for several threads at once.
 *
 * <pre>{@code
 * ClaimScorer even = stated -> 0.5;
 * }</pre>
 */
@FunctionalInterface
public interface ClaimScorer {
    /** The share of such claims that is expected to be right, from 0 to 1. */
    double score(Unscored stated);
}
