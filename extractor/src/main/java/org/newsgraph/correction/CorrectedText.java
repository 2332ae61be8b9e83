package org.newsgraph.correction;

import java.util.Map;
import java.util.SortedSet;
import org.newsgraph.mention.Entity;
import org.newsgraph.mention.ResolvedText;

/**
 * A text in which it is settled who is who, as the user has put it right.
 *
 * @param applied the corrections that made an entity what it is, by their text; only for entities that they changed
 */
public record CorrectedText(ResolvedText resolved, Map<Entity, SortedSet<String>> applied) {
    public CorrectedText {
        applied = Map.copyOf(applied);
    }
}
