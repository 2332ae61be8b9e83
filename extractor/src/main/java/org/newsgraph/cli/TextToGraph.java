package org.newsgraph.cli;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.newsgraph.NewsGraph;
import org.newsgraph.correction.CorrectedFindings;
import org.newsgraph.correction.Corrections;
import org.newsgraph.document.Document;
import org.newsgraph.gazetteer.Gazetteer;
import org.newsgraph.graph.ClaimToQuads;
import org.newsgraph.graph.DocumentIris;
import org.newsgraph.graph.Iris;
import org.newsgraph.store.Flaw;
import org.newsgraph.store.Validation;
import org.newsgraph.tables.Domain;
import org.newsgraph.tables.TableSource;
import org.newsgraph.text.AnnotatedText;
import org.newsgraph.text.Sentence;

/** Makes the checked graph of an annotated text. Safe for several threads at once. */
final class TextToGraph {
    private final Iris iris;
    private final Corrections corrections;
    private final Tables tables;
    private final NewsGraph newsGraph;
    private final ClaimToQuads claimToQuads;
    private final Validation validation;

    private TextToGraph(Iris iris, Corrections corrections, Tables tables, NewsGraph newsGraph, Validation validation) {
        this.iris = iris;
        this.corrections = corrections;
        this.tables = tables;
        this.newsGraph = newsGraph;
        this.claimToQuads = new ClaimToQuads(iris, tables);
        this.validation = validation;
    }

    /** Without a domain. */
    static TextToGraph load(Iris iris, Corrections corrections) {
        return load(iris, corrections, Domain.none());
    }

    /** Loads the tables, the lexicon and the shapes, which takes about a second. */
    static TextToGraph load(Iris iris, Corrections corrections, Domain domain) {
        TableSource tables = TableSource.with(domain);
        return new TextToGraph(
                iris,
                corrections,
                new Tables(Gazetteer.read(tables), corrections),
                NewsGraph.with(TextToGraph::isAnnotatedAlready, tables),
                Validation.with(domain));
    }

    private static AnnotatedText isAnnotatedAlready(Document document) {
        throw new IllegalStateException(document.name() + ": only annotated texts come here");
    }

    /**
     * What a text states, as the graph of its document.
     *
     * @param version of all that shapes the graph
     * @param analysis the text's, packed, to be kept with the graph
     * @throws FlawedGraphException where the graph breaks a shape
     */
    Extracted read(AnnotatedText text, String version, String analysis) throws FlawedGraphException {
        Document document = text.document();
        DocumentIris named = iris.in(document);
        CorrectedFindings findings = newsGraph.read(
                text, corrections, tables::exactly, claim -> named.claim(claim).getURI());
        List<Quad> quads = new ArrayList<>();
        claimToQuads.write(document, findings, collector(quads));
        Extracted extracted = Extracted.of(document, version, quads, analysis, tokens(text));
        List<Flaw> flaws = validation.check(extracted.graph());
        if (!flaws.isEmpty()) {
            throw new FlawedGraphException(flaws);
        }
        return extracted;
    }

    private static long tokens(AnnotatedText text) {
        return text.sentences().stream().mapToLong(Sentence::size).sum();
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
