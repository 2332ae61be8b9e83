package org.newsgraph.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.newsgraph.NewsGraphVersion;
import org.newsgraph.document.Document;
import org.newsgraph.gazetteer.Gazetteer;
import org.newsgraph.gazetteer.KnownEntity;
import org.newsgraph.graph.ClaimToQuads;
import org.newsgraph.graph.Iris;
import org.newsgraph.graph.KnownNames;
import org.newsgraph.mention.Entity;
import org.newsgraph.text.Annotator;

/** Joins what finds claims with what writes them. */
final class Wiring {
    private final Iris iris;
    private final Supplier<Annotator> models;
    private final String program = NewsGraphVersion.ofOutput();

    /** @param models asked for when the first text must be analysed */
    Wiring(Iris iris, Supplier<Annotator> models) {
        this.iris = iris;
        this.models = models;
    }

    /** Of all that shapes a document's graph besides its input: the program, and the options that reached it. */
    String version(Document document) {
        String published = document.published().map(day -> ", published " + day).orElse("");
        return program + ", base " + iris.base() + published;
    }

    /** Loads the tables. */
    Extraction extraction() {
        Gazetteer gazetteer = Gazetteer.standard();
        return new StandardExtraction(models, new ClaimToQuads(iris, names(gazetteer)), this::version);
    }

    private static KnownNames names(Gazetteer gazetteer) {
        return new KnownNames() {
            @Override
            public Optional<Entity> country(String code) {
                return gazetteer.country(code).map(Wiring::entity);
            }

            @Override
            public Optional<Entity> named(String name) {
                return gazetteer
                        .named(name)
                        .filter(known -> known.name().equals(name))
                        .map(Wiring::entity);
            }
        };
    }

    private static Entity entity(KnownEntity known) {
        return new Entity(
                known.name(),
                Optional.empty(),
                known.kind(),
                List.of(known.name()),
                known.country(),
                known.sector(),
                known.link().stream().toList(),
                known.parent());
    }
}
