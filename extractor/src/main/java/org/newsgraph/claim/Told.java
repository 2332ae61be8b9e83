package org.newsgraph.claim;

import java.util.List;

/** An event found in a sentence, with the words that tell it and those that fill its roles. */
record Told(Trigger trigger, List<RoleAssigner.Assigned> assigned, EventClaim claim) {
    Told {
        assigned = List.copyOf(assigned);
    }
}
