package org.newsgraph.claim;

import java.util.List;
import org.newsgraph.lexicon.Entry;
import org.newsgraph.lexicon.Role;

/** How sure the grammar is of an event claim, from what it rests on. */
final class Confidence {
    private Confidence() {}

    static double of(Trigger trigger, List<Filler> fillers, Stance stance) {
        double confidence = trigger.entry().pos() == Entry.PartOfSpeech.VERB ? 0.85 : 0.7;
        if (fillers.stream().noneMatch(filler -> filler.role() == Role.AGENT)) {
            confidence -= 0.1;
        }
        boolean identified =
                fillers.stream().flatMap(filler -> filler.entity().stream()).anyMatch(entity -> entity.isIdentified());
        if (!identified) {
            confidence -= 0.1;
        }
        if (stance.factuality() != Factuality.ASSERTED) {
            confidence -= 0.05;
        }
        return Math.round(confidence * 100) / 100.0;
    }
}
