package org.newsgraph.claim.relation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.claim.ClaimScorer;
import org.newsgraph.claim.RelationClaim;
import org.newsgraph.claim.stance.StanceFinder;
import org.newsgraph.lexicon.Nouns;
import org.newsgraph.lexicon.RelationKind;
import org.newsgraph.lexicon.RelationWords;
import org.newsgraph.mention.Entity;
import org.newsgraph.mention.MentionIndex;
import org.newsgraph.mention.ResolvedText;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** Finds lasting relations: who holds which position, leads, backs or belongs to whom, and where places lie. */
public final class RelationExtractor {
    private final RelationWords words;
    private final Nouns nouns;
    private final ClaimScorer scorer;

    public RelationExtractor(RelationWords words, Nouns nouns, ClaimScorer scorer) {
        this.scorer = scorer;
        this.words = words;
        this.nouns = nouns;
    }

    public List<RelationClaim> extract(ResolvedText resolved, MentionIndex mentions, StanceFinder stances) {
        List<RelationClaim> claims = new ArrayList<>();
        RelationClaims made = new RelationClaims(mentions, scorer);
        RelationTitles titles = new RelationTitles(words, resolved, mentions, made);
        resolved.titles().forEach(title -> claims.addAll(titles.find(title)));
        List<RelationFinder> finders = List.of(
                new RelationNouns(words, nouns, mentions, stances, made),
                new RelationPredicates(words, mentions, stances, made),
                new RelationCompounds(words, mentions, made),
                new RelationHostilities(words, mentions, made),
                new RelationNamedMembers(words, mentions, made),
                new RelationNames(
                        words, mentions, stances, resolved.text().document().text(), made),
                new RelationPlaces(mentions, made));
        for (Sentence sentence : resolved.text().sentences()) {
            for (Token token : sentence.tokens()) {
                finders.forEach(finder -> claims.addAll(finder.find(sentence, token)));
            }
        }
        return once(claims);
    }

    private record Said(RelationKind kind, Entity subject, Optional<Entity> object, int sentence) {}

    /** A sentence says a thing once, although two constructions may find it; the first is kept. */
    private static List<RelationClaim> once(List<RelationClaim> claims) {
        Set<Said> said = new HashSet<>();
        return claims.stream()
                .filter(claim -> claim.object().isEmpty()
                        || said.add(new Said(
                                claim.kind(),
                                claim.subject(),
                                claim.object(),
                                claim.evidence().sentence().begin())))
                .toList();
    }
}
