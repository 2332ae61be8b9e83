package org.newsgraph.pipeline;

import java.time.LocalDate;
import java.util.Optional;
import org.newsgraph.correction.Corrections;
import org.newsgraph.document.Document;
import org.newsgraph.graph.Iris;
import org.newsgraph.tables.Domain;

/**
 * What a document's graph depends on besides the document and the program. Other options make another version, so that
 * stored documents are read anew.
 *
 * @param iris with the base that all IRIs of data begin with
 * @param corrections the user's, which are applied to what is found
 * @param domain the user's kinds of events, words and names besides the program's own
 * @param published the day of publication of documents that state none
 * @param analyser what stands in versions for an annotator other than the standard one: its name and version
 */
public record PipelineOptions(
        Iris iris, Corrections corrections, Domain domain, Optional<LocalDate> published, Optional<String> analyser) {
    private static final PipelineOptions STANDARD = new PipelineOptions(
            new Iris(Iris.DEFAULT_BASE), Corrections.none(), Domain.none(), Optional.empty(), Optional.empty());

    public PipelineOptions {
        analyser.filter(name -> name.isBlank() || name.contains(", ")).ifPresent(name -> {
            throw new IllegalArgumentException("'" + name + "' names no analyser; expected words without a comma");
        });
    }

    /** The standard base, no corrections, no domain, no day given, the standard annotator. */
    public static PipelineOptions standard() {
        return STANDARD;
    }

    /** The document, with the day given where it states none. */
    Document dated(Document document) {
        return document.published().isPresent()
                ? document
                : published.map(document::withPublished).orElse(document);
    }

    /** @throws IllegalArgumentException where it is no absolute IRI */
    public PipelineOptions withBase(String base) {
        return new PipelineOptions(new Iris(base), corrections, domain, published, analyser);
    }

    public PipelineOptions withCorrections(Corrections others) {
        return new PipelineOptions(iris, others, domain, published, analyser);
    }

    /** With a user's own kinds of events, words and names. */
    public PipelineOptions withDomain(Domain other) {
        return new PipelineOptions(iris, corrections, other, published, analyser);
    }

    public PipelineOptions withPublished(Optional<LocalDate> day) {
        return new PipelineOptions(iris, corrections, domain, day, analyser);
    }

    /** @param nameAndVersion as in "my-tagger 1.2": an analysis that is kept under another one is not used */
    public PipelineOptions withAnalyser(String nameAndVersion) {
        return new PipelineOptions(iris, corrections, domain, published, Optional.of(nameAndVersion));
    }
}
