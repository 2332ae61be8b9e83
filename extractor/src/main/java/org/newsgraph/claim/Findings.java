package org.newsgraph.claim;

import java.util.List;
import org.newsgraph.mention.ResolvedText;

/** All that was found in one document, of which its graph is made. */
public record Findings(ResolvedText resolved, List<Event> events, List<RelationClaim> relations) {
    public Findings {
        events = List.copyOf(events);
        relations = List.copyOf(relations);
    }
}
