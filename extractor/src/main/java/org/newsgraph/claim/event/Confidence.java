package org.newsgraph.claim.event;

import org.newsgraph.claim.EventClaim;
import org.newsgraph.claim.Factuality;
import org.newsgraph.lexicon.JudgedShares;
import org.newsgraph.lexicon.Role;

/** How sure the grammar is of an event claim: the share of such claims that readers judged right. */
public final class Confidence {
    private final JudgedShares shares;

    public Confidence(JudgedShares shares) {
        this.shares = shares;
    }

    /** The claim with its confidence; to be asked when its participants are settled. */
    public EventClaim judge(EventClaim claim) {
        double confidence = shares.of(rests(claim));
        if (claim.stance().factuality() != Factuality.ASSERTED) {
            confidence -= shares.of("open");
        }
        return claim.trusted(Math.round(confidence * 100) / 100.0);
    }

    private static String rests(EventClaim claim) {
        if (claim.fillers(Role.AGENT).isEmpty()) {
            return "unattributed";
        }
        boolean noun = claim.evidence().rule().endsWith(":noun");
        if (claim.kind().isFallback() && !noun) {
            return "says";
        }
        String word = noun ? "noun" : "verb";
        return word + (claim.fillers(Role.TARGET).isEmpty() ? " agent" : " agent target");
    }
}
