package org.newsgraph.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;
import org.newsgraph.NewsGraph;
import org.newsgraph.NewsGraphVersion;
import org.newsgraph.correction.CorrectedFindings;
import org.newsgraph.correction.Corrections;
import org.newsgraph.document.Document;
import org.newsgraph.graph.ClaimToQuads;
import org.newsgraph.graph.DocumentIris;
import org.newsgraph.graph.Iris;
import org.newsgraph.mention.Entity;
import org.newsgraph.store.Flaw;
import org.newsgraph.store.ManifestEntry;
import org.newsgraph.store.Validation;
import org.newsgraph.text.AnnotatedText;
import org.newsgraph.text.AnnotationException;
import org.newsgraph.text.Annotator;
import org.newsgraph.text.KeptAnalysis;
import org.newsgraph.text.Sentence;

/** The way from a document to its checked graph, with its analysis packed beside it. */
final class StandardExtraction implements Extraction {
    private final Supplier<Annotator> models;
    private final Corrections corrections;
    private final Function<String, Optional<Entity>> known;
    private final Iris iris;
    private final ClaimToQuads claimToQuads;
    private final NewsGraph newsGraph = NewsGraph.with(this::annotate);
    private final Validation validation = Validation.load();
    private final KeptAnalysis kept = new KeptAnalysis(NewsGraphVersion.ofAnalysis());
    private volatile @Nullable Annotator annotator;

    /**
     * Loads the tables.
     *
     * @param known what the tables know by a canonical name
     */
    StandardExtraction(
            Supplier<Annotator> models,
            Corrections corrections,
            Function<String, Optional<Entity>> known,
            Iris iris,
            ClaimToQuads claimToQuads) {
        this.models = models;
        this.corrections = corrections;
        this.known = known;
        this.iris = iris;
        this.claimToQuads = claimToQuads;
    }

    @Override
    public Optional<AnnotatedText> kept(String packed, Document document) {
        return kept.unpack(packed, document);
    }

    @Override
    public Optional<AnnotatedText> again(ManifestEntry entry, String packed, String text) {
        return kept.unpack(packed, entry.name(), entry.origin(), entry.inputSha256(), text);
    }

    @Override
    public void loadModels() {
        if (annotator == null) {
            annotator = models.get();
        }
    }

    private AnnotatedText annotate(Document document) throws AnnotationException {
        Annotator loaded = annotator;
        if (loaded == null) {
            throw new IllegalStateException("the models are not loaded");
        }
        return loaded.annotate(document);
    }

    @Override
    public Extracted read(Task task) throws AnnotationException, FlawedGraphException {
        Document document = task.document();
        AnnotatedText text = task.kept().isPresent() ? task.kept().get() : newsGraph.annotate(document);
        DocumentIris named = iris.in(document);
        CorrectedFindings findings = newsGraph.read(
                text, corrections, known, claim -> named.claim(claim).getURI());
        List<Quad> quads = new ArrayList<>();
        claimToQuads.write(document, findings, collector(quads));
        Extracted extracted = Extracted.of(document, task.version(), quads, kept.pack(text), tokens(text));
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
