package org.newsgraph.mention.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.gazetteer.EntityKind;
import org.newsgraph.gazetteer.KnownEntity;
import org.newsgraph.lexicon.Cues;
import org.newsgraph.lexicon.Cues.Cue;
import org.newsgraph.mention.discourse.Occurrence;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/**
 * Decides which towns' names mean the province around them in one article: "Latakia" where it begins with "the province of
 * Latakia". A capital's name means the capital.
 */
final class Provinces {
    private final Cues cues;
    private final Capitals capitals;

    /** For each town's name the noun with which the article first speaks of it; empty for the town itself. */
    private final Map<String, String> first = new HashMap<>();

    Provinces(Cues cues, Capitals capitals, List<Occurrence> all) {
        this.cues = cues;
        this.capitals = capitals;
        for (Occurrence one : all) {
            if (one.isKnown(EntityKind.CITY)) {
                first.putIfAbsent(town(one).name(), beside(one, Cue.WIDER_PLACE).orElse(""));
            }
        }
    }

    private static KnownEntity town(Occurrence one) {
        return one.name().known().orElseThrow();
    }

    /** The noun of the province that a town's name means here ("province"), if it does not mean the town. */
    Optional<String> noun(Occurrence one) {
        if (!one.isKnown(EntityKind.CITY)) {
            return Optional.empty();
        }
        Optional<String> here = beside(one, Cue.WIDER_PLACE);
        if (here.isPresent() || beside(one, Cue.PLACE).isPresent() || capitals.isCapital(town(one))) {
            return here;
        }
        return Optional.of(first.getOrDefault(town(one).name(), "")).filter(noun -> !noun.isEmpty());
    }

    private Optional<String> beside(Occurrence one, Cue cue) {
        Sentence sentence = one.sentence();
        int end = one.name().end();
        int before = one.name().first() - 2;
        if (end < sentence.size() && has(cue, sentence.token(end))) {
            return Optional.of(sentence.token(end).lemma());
        }
        return before >= 0 && sentence.token(before + 1).text().equals("of") && has(cue, sentence.token(before))
                ? Optional.of(sentence.token(before).lemma())
                : Optional.empty();
    }

    private boolean has(Cue cue, Token token) {
        return token.isNoun() && cues.has(cue, token.lemma());
    }
}
