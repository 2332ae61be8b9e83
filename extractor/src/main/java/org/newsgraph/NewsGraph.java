package org.newsgraph;

import java.util.Optional;
import java.util.function.Function;
import org.newsgraph.claim.Claim;
import org.newsgraph.claim.ClaimExtractor;
import org.newsgraph.claim.Findings;
import org.newsgraph.claim.GrammarExtractor;
import org.newsgraph.correction.CorrectedFindings;
import org.newsgraph.correction.CorrectedText;
import org.newsgraph.correction.Corrections;
import org.newsgraph.document.Document;
import org.newsgraph.gazetteer.Gazetteer;
import org.newsgraph.gazetteer.Offices;
import org.newsgraph.lexicon.LanguageTables;
import org.newsgraph.mention.Entity;
import org.newsgraph.mention.Resolver;
import org.newsgraph.tables.TableSource;
import org.newsgraph.text.AnnotatedText;
import org.newsgraph.text.AnnotationException;
import org.newsgraph.text.Annotator;
import org.newsgraph.text.corenlp.CoreNlpAnnotator;

/**
 * Reads an article: the way from a document to what it states, in one place.
 *
 * <pre>{@code
 * NewsGraph newsGraph = NewsGraph.standard();
 * Findings findings = newsGraph.read(document);
 * findings.events().forEach(event -> System.out.println(event.kind()));
 * }</pre>
 *
 * <p>Safe for several threads at once; the same document always gives the same findings.
 */
public final class NewsGraph {
    private final Annotator annotator;
    private final Resolver resolver;
    private final ClaimExtractor extractor;

    public NewsGraph(Annotator annotator, Resolver resolver, ClaimExtractor extractor) {
        this.annotator = annotator;
        this.resolver = resolver;
        this.extractor = extractor;
    }

    /** With Stanford CoreNLP, whose models load now (about five seconds), and the tables in the program's jar. */
    public static NewsGraph standard() {
        return with(new CoreNlpAnnotator());
    }

    /** With another annotator and the tables in the program's jar. */
    public static NewsGraph with(Annotator annotator) {
        return with(annotator, TableSource.builtIn());
    }

    /** With another annotator, and with the tables of a domain too. */
    public static NewsGraph with(Annotator annotator, TableSource source) {
        LanguageTables tables = LanguageTables.read(source);
        return new NewsGraph(
                annotator,
                new Resolver(Gazetteer.read(source), tables.nouns(), Offices.read(source)),
                new GrammarExtractor(tables));
    }

    /**
     * Reads one document.
     *
     * @throws AnnotationException where its text defeats the analysis
     */
    public Findings read(Document document) throws AnnotationException {
        return read(annotate(document));
    }

    /**
     * Finds sentences, words and names: the part of the work that needs the models.
     *
     * @throws AnnotationException where the text defeats the analysis
     */
    public AnnotatedText annotate(Document document) throws AnnotationException {
        return annotator.annotate(document);
    }

    /** Reads a document that is annotated already. */
    public Findings read(AnnotatedText text) {
        return extractor.extract(resolver.resolve(text));
    }

    /**
     * Likewise, and applies a user's corrections.
     *
     * @param known what the tables know by a canonical name
     * @param iri the IRI of a claim of this document
     */
    public CorrectedFindings read(
            AnnotatedText text,
            Corrections corrections,
            Function<String, Optional<Entity>> known,
            Function<Claim, String> iri) {
        CorrectedText corrected = corrections.of(resolver.resolve(text), known);
        return corrections.of(corrected, extractor.extract(corrected.resolved()), iri);
    }
}
