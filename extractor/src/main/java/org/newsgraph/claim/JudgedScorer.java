package org.newsgraph.claim;

import org.newsgraph.lexicon.Construction;
import org.newsgraph.lexicon.JudgedShares;
import org.newsgraph.lexicon.JudgedShares.Basis;
import org.newsgraph.lexicon.Role;

/** Scores a claim by the share of such claims that readers judged right. */
public final class JudgedScorer implements ClaimScorer {
    private final JudgedShares shares;

    public JudgedScorer(JudgedShares shares) {
        this.shares = shares;
    }

    @Override
    public double score(Unscored stated) {
        if (stated instanceof UnscoredEvent event) {
            boolean open = event.stance().factuality() != Factuality.ASSERTED;
            double confidence = shares.of(basis(event)) - (open ? shares.of(Basis.OPEN) : 0);
            return Math.round(confidence * 100) / 100.0;
        }
        return shares.of(stated.evidence().rule().construction());
    }

    private static Basis basis(UnscoredEvent event) {
        if (event.fillers(Role.AGENT).isEmpty()) {
            return Basis.UNATTRIBUTED;
        }
        boolean alone = event.fillers(Role.TARGET).isEmpty();
        if (event.evidence().is(Construction.NOUN)) {
            return alone ? Basis.NOUN_AGENT : Basis.NOUN_AGENT_TARGET;
        }
        if (event.kind().isFallback()) {
            return Basis.SAYS;
        }
        return alone ? Basis.VERB_AGENT : Basis.VERB_AGENT_TARGET;
    }
}
