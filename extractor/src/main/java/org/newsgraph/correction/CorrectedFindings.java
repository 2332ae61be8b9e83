package org.newsgraph.correction;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.newsgraph.claim.Findings;
import org.newsgraph.mention.Entity;

/**
 * What was found in a document, without what the user has called wrong.
 *
 * @param applied the corrections that concern an entity, by their text
 * @param dropped the corrections that left claims of this document out
 */
public record CorrectedFindings(Findings findings, Map<Entity, SortedSet<String>> applied, List<String> dropped) {
    public CorrectedFindings {
        applied = Map.copyOf(applied);
        dropped = List.copyOf(dropped);
    }

    /** With fewer findings. */
    public CorrectedFindings with(Findings rest) {
        return new CorrectedFindings(rest, applied, dropped);
    }

    /** Without corrections. */
    public static CorrectedFindings of(Findings findings) {
        return new CorrectedFindings(findings, Map.of(), List.of());
    }
}
