package org.newsgraph.claim.event;

import java.util.List;
import org.newsgraph.claim.Trigger;
import org.newsgraph.claim.UnscoredEvent;

/** An event found in a sentence, with the words that tell it and those that fill its roles. */
public record EventCandidate(Trigger trigger, List<RoleAssigner.Assigned> assigned, UnscoredEvent claim) {
    public EventCandidate {
        assigned = List.copyOf(assigned);
    }
}
