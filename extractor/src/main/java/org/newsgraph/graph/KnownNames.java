package org.newsgraph.graph;

import java.util.Optional;
import org.newsgraph.mention.Entity;

/** What the tables know, so that whatever a node points at is described, though the document does not mention it. */
public interface KnownNames {
    /** @param code ISO 3166-1 alpha-3 ("RUS") */
    Optional<Entity> country(String code);

    /** @param name canonical, as an entity's parent is given */
    Optional<Entity> named(String name);
}
