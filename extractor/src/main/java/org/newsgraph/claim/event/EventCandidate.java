package org.newsgraph.claim.event;

import java.util.List;
import org.newsgraph.claim.Trigger;
import org.newsgraph.claim.UnscoredEvent;

/**
 * An event that a sentence may speak of, before what stands around it settles whether it is one of its own.
 *
 * @param trigger the words that name it
 * @param assigned the words that fill its roles
 * @param event what a claim of it would say
 */
public record EventCandidate(Trigger trigger, List<RoleAssigner.Assigned> assigned, UnscoredEvent event) {
    public EventCandidate {
        assigned = List.copyOf(assigned);
    }
}
