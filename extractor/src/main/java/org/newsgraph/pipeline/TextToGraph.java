package org.newsgraph.pipeline;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.newsgraph.claim.Findings;
import org.newsgraph.correction.CorrectedFindings;
import org.newsgraph.document.Document;
import org.newsgraph.gazetteer.Gazetteer;
import org.newsgraph.graph.ClaimToQuads;
import org.newsgraph.graph.DocumentGraph;
import org.newsgraph.graph.DocumentIris;
import org.newsgraph.graph.Flaw;
import org.newsgraph.graph.Validation;
import org.newsgraph.tables.TableSource;
import org.newsgraph.text.AnnotatedText;

/** Makes the checked graph of an annotated text. Safe for several threads at once. */
final class TextToGraph {
    private final PipelineOptions options;
    private final Stages stages;
    private final GazetteerNames names;
    private final ClaimToQuads claimToQuads;
    private final Validation validation;

    private TextToGraph(PipelineOptions options, Stages stages, GazetteerNames names, Validation validation) {
        this.options = options;
        this.stages = stages;
        this.names = names;
        this.claimToQuads = new ClaimToQuads(options.iris(), names);
        this.validation = validation;
    }

    /** Loads the tables, the lexicon and the shapes, which takes about a second. */
    static TextToGraph load(PipelineOptions options) {
        TableSource tables = TableSource.with(options.domain());
        return new TextToGraph(
                options,
                Stages.read(tables),
                new GazetteerNames(Gazetteer.read(tables), options.corrections()),
                Validation.with(options.domain()));
    }

    /** What a text states, without corrections. */
    Findings findings(AnnotatedText text) {
        return stages.read(text);
    }

    /**
     * What a text states, as the graph of its document. An event or a relation that breaks a shape is left out, with the
     * reason in {@link DocumentGraph#omitted}; the document keeps all others.
     *
     * @param version of all that shapes the graph
     * @throws FlawedGraphException where the graph breaks a shape and no claim has to do with it
     */
    DocumentGraph read(AnnotatedText text, String version) throws FlawedGraphException {
        Document document = text.document();
        DocumentIris named = options.iris().in(document);
        CorrectedFindings findings =
                stages.read(text, options.corrections(), names::exactly, claim -> named.claim(claim)
                        .getURI());
        List<Flaw> omitted = new ArrayList<>();
        while (true) {
            DocumentGraph graph = graph(document, findings, version);
            List<Flaw> flaws = validation.check(graph);
            if (flaws.isEmpty()) {
                return graph.withOmitted(omitted);
            }
            findings = findings.with(FlawedClaims.leaveOut(findings.findings(), graph, flaws, named::claim)
                    .orElseThrow(() -> new FlawedGraphException(flaws)));
            omitted.addAll(flaws);
        }
    }

    private DocumentGraph graph(Document document, CorrectedFindings findings, String version) {
        List<Quad> quads = new ArrayList<>();
        claimToQuads.write(document, findings, collector(quads));
        return DocumentGraph.of(document, version, quads);
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
