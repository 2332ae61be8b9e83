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
import org.newsgraph.lexicon.FactualityOperators;
import org.newsgraph.lexicon.Intentions;
import org.newsgraph.lexicon.JudgedShares;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.Nouns;
import org.newsgraph.lexicon.RelationWords;
import org.newsgraph.lexicon.SupportVerbs;
import org.newsgraph.mention.Entity;
import org.newsgraph.mention.Resolver;
import org.newsgraph.text.AnnotatedText;

/** The stages from an annotated text to what it states, with the tables in the program's jar. Safe for several threads. */
final class Stages {
    private final Resolver resolver;
    private final ClaimExtractor extractor;

    private Stages(Resolver resolver, ClaimExtractor extractor) {
        this.resolver = resolver;
        this.extractor = extractor;
    }

    /** Reads the tables and the lexicon. */
    static Stages standard() {
        Nouns nouns = Nouns.standard();
        return new Stages(
                new Resolver(Gazetteer.standard(), nouns, Offices.standard()),
                new GrammarExtractor(
                        Lexicon.standard(),
                        FactualityOperators.standard(),
                        SupportVerbs.standard(),
                        Intentions.standard(),
                        RelationWords.standard(),
                        nouns,
                        new JudgedScorer(JudgedShares.standard())));
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
