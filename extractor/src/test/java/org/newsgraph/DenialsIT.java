package org.newsgraph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsgraph.claim.Event;
import org.newsgraph.claim.EventClaim;
import org.newsgraph.claim.Factuality;
import org.newsgraph.claim.Findings;
import org.newsgraph.claim.Stance;
import org.newsgraph.document.Document;
import org.newsgraph.lexicon.Certainty;
import org.newsgraph.testing.SharedPipeline;

/**
 * Nothing that is denied, doubted or only claimed becomes a fact: every verb of denying with nouns of saying, thinking and
 * accusing, with "that" and without it, as the real parser takes them.
 */
class DenialsIT {
    private static final List<String> VERBS = List.of(
            "dismissed",
            "denied",
            "rejected",
            "refuted",
            "rebutted",
            "disputed",
            "repudiated",
            "discounted",
            "debunked",
            "ridiculed",
            "rubbished",
            "brushed off",
            "brushed aside",
            "shrugged off",
            "laughed off",
            "waved away",
            "scoffed at",
            "pushed back against",
            "played down",
            "downplayed",
            "questioned",
            "dismissed as nonsense",
            "flatly denied",
            "has rejected",
            "did not deny",
            "refused to confirm");

    private static final List<String> NOUNS = List.of(
            "claims",
            "reports",
            "allegations",
            "accusations",
            "charges",
            "rumours",
            "suggestions",
            "suspicions",
            "assertions",
            "insinuations",
            "media reports",
            "Western claims",
            "a report",
            "the accusation",
            "the claim",
            "the notion",
            "the idea",
            "the story",
            "the theory",
            "any suggestion");

    private static final List<String> CONTENTS = List.of(
            "it had bombed Aleppo",
            "that it had bombed Aleppo",
            "that Russian jets bombed Aleppo",
            "that it secretly met the rebels",
            "its troops shelled a village");

    @Test
    void whatIsDeniedIsNoFact() throws Exception {
        List<String> facts = new ArrayList<>();
        int read = 0;
        for (int verb = 0; verb < VERBS.size(); verb++) {
            for (int noun = 0; noun < NOUNS.size(); noun++) {
                String content = CONTENTS.get((verb + noun) % CONTENTS.size());
                String text = "Russia " + VERBS.get(verb) + " " + NOUNS.get(noun) + " " + content + ".";
                Findings findings = SharedPipeline.get().findings(Document.of("denial.txt", text));
                int from = text.indexOf(content);
                for (Event event : findings.events()) {
                    for (EventClaim claim : event.claims()) {
                        if (claim.evidence().trigger().begin() >= from && isFact(claim.stance())) {
                            facts.add(text + " -> " + claim.stance());
                        }
                    }
                }
                read++;
            }
        }
        assertEquals(VERBS.size() * NOUNS.size(), read);
        assertEquals(List.of(), facts);
    }

    /** Whether a reader would take it for one, or a plain triple be made of it. */
    private static boolean isFact(Stance stance) {
        return stance.factuality() == Factuality.ASSERTED
                && (stance.certainty() == Certainty.CERTAIN || stance.isPlain());
    }
}
