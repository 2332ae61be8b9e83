package org.newsgraph.claim.stance;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.claim.Factuality;
import org.newsgraph.claim.Source;
import org.newsgraph.claim.Stance;
import org.newsgraph.lexicon.Certainty;
import org.newsgraph.lexicon.EventKind;
import org.newsgraph.lexicon.EventKind.Trait;
import org.newsgraph.lexicon.FactualityOperators;
import org.newsgraph.mention.Entity;
import org.newsgraph.text.Token;

/** What has been gathered of an event's stance on the way up the tree from its trigger. */
final class StanceEvidence {
    private boolean negated;
    private boolean unrealized;
    private Certainty certainty = Certainty.CERTAIN;
    private boolean neutral = true;
    private boolean reported;
    private final boolean speech;
    private final boolean measure;
    private final Map<Entity, Source> sources = new LinkedHashMap<>();
    private final Set<Token> passed = new HashSet<>();
    private final Set<Token> negations = new HashSet<>();

    /** For what is no event by itself. */
    StanceEvidence() {
        this(Optional.empty());
    }

    /** For an event of this kind. */
    StanceEvidence(Optional<EventKind> kind) {
        this.speech = kind.filter(one -> one.is(Trait.VERBAL)).isPresent();
        this.measure = kind.filter(one -> one.is(Trait.MEASURE)).isPresent();
    }

    void take(FactualityOperators.Effect effect) {
        effect.factuality().ifPresent(factuality -> {
            switch (factuality) {
                case NEGATES -> {
                    if (reported) {
                        // "refused to confirm that": who is not said to say it, leaves it open.
                        leaveOpen();
                    } else {
                        negate();
                    }
                }
                case LEAVES_OPEN -> unrealized = true;
                case PRESUPPOSES -> {
                    // It happened, whatever becomes of what the sentence tells of it.
                }
            }
        });
        effect.certainty().ifPresent(this::weaken);
        neutral &= effect.neutral();
    }

    void negate() {
        negated = !negated;
    }

    /** Whether a word that negates is seen for the first time: "no" counts once for its noun and the noun's verb. */
    boolean isNew(Token negation) {
        return negations.add(negation);
    }

    void leaveOpen() {
        unrealized = true;
        neutral = false;
    }

    void weaken(Certainty other) {
        if (other.ordinal() > certainty.ordinal()) {
            certainty = other;
        }
    }

    /** That the event is what somebody says or thinks: what is done to the saying further up does nothing to the event. */
    void report() {
        reported = true;
    }

    /** That no plain triple may be made, whatever else is said. */
    void forbidPlainTriple() {
        neutral = false;
    }

    /** Whether it is done in words. */
    boolean isSpeech() {
        return speech;
    }

    /** Whether somebody must decide on it. */
    boolean isMeasure() {
        return measure;
    }

    /** Those who say so, the innermost first. */
    Map<Entity, Source> sources() {
        return sources;
    }

    /** The words on the way up so far. */
    Set<Token> passed() {
        return passed;
    }

    Stance settle() {
        Factuality factuality = unrealized ? Factuality.UNREALIZED : negated ? Factuality.NEGATED : Factuality.ASSERTED;
        return new Stance(factuality, certainty, List.copyOf(sources.values()), neutral);
    }
}
