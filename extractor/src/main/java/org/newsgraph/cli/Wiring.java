package org.newsgraph.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.newsgraph.NewsGraphVersion;
import org.newsgraph.claim.Findings;
import org.newsgraph.document.Document;
import org.newsgraph.graph.ClaimToQuads;
import org.newsgraph.graph.Iris;
import org.newsgraph.mention.ResolvedText;
import org.newsgraph.text.AnnotationException;
import org.newsgraph.text.corenlp.CoreNlpAnnotator;

/** Joins what finds claims with what writes them. */
final class Wiring {
    private final Iris iris;
    private final String program;

    Wiring(Iris iris) {
        this.iris = iris;
        this.program = NewsGraphVersion.ofOutput();
    }

    /** Of all that shapes a document's graph besides its input: the program, and the options that reached it. */
    String version(Document document) {
        String published = document.published().map(day -> ", published " + day).orElse("");
        return program + ", base " + iris.base() + published;
    }

    /** Loads the models. What it returns is safe for several threads at once. */
    OrderedWork.Work<Document, Extracted> extraction() {
        CoreNlpAnnotator annotator = new CoreNlpAnnotator();
        ClaimToQuads claimToQuads = new ClaimToQuads(iris, code -> Optional.empty());
        return document -> {
            Findings findings = read(annotator, document);
            List<Quad> quads = new ArrayList<>();
            claimToQuads.write(document, findings, collector(quads));
            return Extracted.of(document, version(document), quads, tokens(findings));
        };
    }

    private static Findings read(CoreNlpAnnotator annotator, Document document) throws AnnotationException {
        return new Findings(
                new ResolvedText(annotator.annotate(document), List.of(), Map.of(), List.of()), List.of(), List.of());
    }

    private static long tokens(Findings findings) {
        return findings.resolved().text().sentences().stream()
                .mapToLong(sentence -> sentence.size())
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
