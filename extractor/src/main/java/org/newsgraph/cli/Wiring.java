package org.newsgraph.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.newsgraph.NewsGraph;
import org.newsgraph.NewsGraphVersion;
import org.newsgraph.claim.Findings;
import org.newsgraph.document.Document;
import org.newsgraph.gazetteer.Gazetteer;
import org.newsgraph.gazetteer.KnownEntity;
import org.newsgraph.graph.ClaimToQuads;
import org.newsgraph.graph.Iris;
import org.newsgraph.graph.KnownNames;
import org.newsgraph.mention.Entity;
import org.newsgraph.store.Flaw;
import org.newsgraph.store.Validation;
import org.newsgraph.text.Sentence;

/** Joins what finds claims with what writes them. */
final class Wiring {
    private final Iris iris;
    private final Supplier<NewsGraph> newsGraph;
    private final String program;

    /** @param newsGraph asked for at the first extraction */
    Wiring(Iris iris, Supplier<NewsGraph> newsGraph) {
        this.iris = iris;
        this.newsGraph = newsGraph;
        this.program = NewsGraphVersion.ofOutput();
    }

    /** Of all that shapes a document's graph besides its input: the program, and the options that reached it. */
    String version(Document document) {
        String published = document.published().map(day -> ", published " + day).orElse("");
        return program + ", base " + iris.base() + published;
    }

    /** Loads the models. What it returns is safe for several threads at once. */
    OrderedWork.Work<Document, Extracted> extraction() {
        NewsGraph reader = newsGraph.get();
        Gazetteer gazetteer = Gazetteer.standard();
        ClaimToQuads claimToQuads = new ClaimToQuads(iris, names(gazetteer));
        Validation validation = Validation.load();
        return document -> {
            Findings findings = reader.read(document);
            List<Quad> quads = new ArrayList<>();
            claimToQuads.write(document, findings, collector(quads));
            Extracted extracted = Extracted.of(document, version(document), quads, tokens(findings));
            List<Flaw> flaws = validation.check(extracted.graph());
            if (!flaws.isEmpty()) {
                throw new FlawedGraphException(flaws);
            }
            return extracted;
        };
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

    private static long tokens(Findings findings) {
        return findings.resolved().text().sentences().stream()
                .mapToLong(Sentence::size)
                .sum();
    }

    private static StreamRDF collector(List<Quad> quads) {
        return new StreamRDFBase() {
            @Override
            public void quad(Quad quad) {
                quads.add(quad);
            }
        };
    }
}
