package org.newsgraph.pipeline;

import java.util.List;
import java.util.Optional;
import org.newsgraph.correction.Corrections;
import org.newsgraph.gazetteer.Gazetteer;
import org.newsgraph.gazetteer.KnownEntity;
import org.newsgraph.graph.KnownNames;
import org.newsgraph.mention.Entity;

/** What the tables know of countries and of others that a document does not describe itself, as the user corrects it. */
final class GazetteerNames implements KnownNames {
    private final Gazetteer gazetteer;
    private final Corrections corrections;

    GazetteerNames(Gazetteer gazetteer, Corrections corrections) {
        this.gazetteer = gazetteer;
        this.corrections = corrections;
    }

    @Override
    public Optional<Entity> country(String code) {
        return gazetteer.country(code).map(GazetteerNames::entity).map(corrections::of);
    }

    @Override
    public Optional<Entity> named(String name) {
        return exactly(name)
                .or(() -> corrections.others(name).stream()
                        .flatMap(other -> exactly(other).stream())
                        .findFirst())
                .map(corrections::of);
    }

    /** What has this very name in the tables, without corrections. */
    Optional<Entity> exactly(String name) {
        return gazetteer.named(name).filter(known -> known.name().equals(name)).map(GazetteerNames::entity);
    }

    private static Entity entity(KnownEntity known) {
        return new Entity(
                known.name(),
                Optional.empty(),
                known.kind(),
                List.of(known.name()),
                known.country(),
                known.sector(),
                known.links(),
                known.parent());
    }
}
