package org.newsgraph.claim;

import org.newsgraph.mention.ResolvedText;

/** Finds what a text states. Safe for several threads at once. */
public interface ClaimExtractor {
    Findings extract(ResolvedText resolved);
}
