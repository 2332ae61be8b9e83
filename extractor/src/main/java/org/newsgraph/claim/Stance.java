package org.newsgraph.claim;

import java.util.List;
import org.newsgraph.lexicon.Certainty;

/**
 * Who says something, and how far they vouch for it.
 *
 * @param sources the innermost speaker first; empty where the article speaks in its own voice
 * @param neutral whether it is the article's own voice or plainly reported speech ("said", "according to"), and so may
 *     be repeated as a plain triple; false inside accusations, denials and demands
 */
public record Stance(Factuality factuality, Certainty certainty, List<Source> sources, boolean neutral) {
    public Stance {
        sources = List.copyOf(sources);
    }

    /** Whether the claim may be repeated as a plain triple. */
    public boolean isPlain() {
        return neutral
                && factuality == Factuality.ASSERTED
                && (certainty == Certainty.CERTAIN || certainty == Certainty.PROBABLE);
    }
}
