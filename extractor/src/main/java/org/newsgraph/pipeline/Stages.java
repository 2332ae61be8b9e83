package org.newsgraph.pipeline;

import java.util.Optional;
import java.util.function.Function;
import org.newsgraph.claim.Claim;
import org.newsgraph.claim.ClaimExtractor;
import org.newsgraph.claim.Findings;
import org.newsgraph.claim.GrammarExtractor;
import org.newsgraph.claim.JudgedScorer;
import org.newsgraph.correction.CorrectedFindings;
import org.newsgraph.correction.CorrectedText;
import org.newsgraph.correction.Corrections;
import org.newsgraph.gazetteer.Gazetteer;
import org.newsgraph.gazetteer.Offices;
import org.newsgraph.lexicon.LanguageTables;
import org.newsgraph.mention.Entity;
import org.newsgraph.mention.Resolver;
import org.newsgraph.tables.TableSource;
import org.newsgraph.text.AnnotatedText;

/** The stages from an annotated text to what it states, with the program's tables and a domain's. Safe for several threads. */
final class Stages {
    private final Resolver resolver;
    private final ClaimExtractor extractor;

    private Stages(Resolver resolver, ClaimExtractor extractor) {
        this.resolver = resolver;
        this.extractor = extractor;
    }

    /** Reads the tables and the lexicon. */
    static Stages read(TableSource source) {
        LanguageTables tables = LanguageTables.read(source);
        return new Stages(
                new Resolver(Gazetteer.read(source), tables.nouns(), Offices.read(source)),
                new GrammarExtractor(tables, new JudgedScorer(tables.judgedShares())));
    }

    /** What a text states. */
    Findings read(AnnotatedText text) {
        return extractor.extract(resolver.resolve(text));
    }

    /**
     * Likewise, with a user's corrections applied.
     *
     * @param known what the tables know by a canonical name
     * @param iri the IRI of a claim of this document
     */
    CorrectedFindings read(
            AnnotatedText text,
            Corrections corrections,
            Function<String, Optional<Entity>> known,
            Function<Claim, String> iri) {
        CorrectedText corrected = corrections.of(resolver.resolve(text), known);
        return corrections.of(corrected, extractor.extract(corrected.resolved()), iri);
    }
}
