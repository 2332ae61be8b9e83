package org.newsgraph.graph;

import java.util.Optional;
import org.newsgraph.mention.Entity;

/** Tells which entity a country's code means, so that a node that points at a country finds it named. */
@FunctionalInterface
public interface CountryNames {
    /** @param code ISO 3166-1 alpha-3 ("RUS") */
    Optional<Entity> country(String code);
}
