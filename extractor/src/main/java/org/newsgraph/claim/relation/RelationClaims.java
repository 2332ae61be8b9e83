package org.newsgraph.claim.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.claim.ClaimScorer;
import org.newsgraph.claim.Evidence;
import org.newsgraph.claim.Factuality;
import org.newsgraph.claim.RelationClaim;
import org.newsgraph.claim.Stance;
import org.newsgraph.claim.UnscoredRelation;
import org.newsgraph.document.Span;
import org.newsgraph.gazetteer.EntityKind;
import org.newsgraph.lexicon.Certainty;
import org.newsgraph.lexicon.Construction;
import org.newsgraph.lexicon.EndClass;
import org.newsgraph.lexicon.RelationKind;
import org.newsgraph.lexicon.RelationWord;
import org.newsgraph.lexicon.Rule;
import org.newsgraph.mention.Entity;
import org.newsgraph.mention.EntityMention;
import org.newsgraph.mention.MentionIndex;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/**
 * Makes claims of relations between two phrases of a sentence.
 *
 * <p>Between whom: two different entities, of kinds that the relation may join, one of them at least with a name. What
 * unnamed people have to do with unnamed people says nothing to anybody.
 */
final class RelationClaims {
    /** What is said in passing, beside a name, is said by the article as it is. */
    static final Stance PLAIN = new Stance(Factuality.ASSERTED, Certainty.CERTAIN, List.of(), true);

    private final MentionIndex mentions;
    private final ClaimScorer scorer;

    RelationClaims(MentionIndex mentions, ClaimScorer scorer) {
        this.scorer = scorer;
        this.mentions = mentions;
    }

    /**
     * How a relation is told.
     *
     * @param trigger the words that name it
     * @param rule what found it
     */
    record Wording(Sentence sentence, Span trigger, Rule rule, Stance stance) {
        /** By a word of the table, where it stands as {@code trigger}. */
        static Wording by(
                RelationWord word, Construction construction, Sentence sentence, Token trigger, Stance stance) {
            Rule rule = Rule.of(word.relation(), word.word(), construction);
            return new Wording(sentence, trigger.span(), rule, stance);
        }
    }

    /** An end of a relation: whom words mean, and where these stand. */
    record End(List<Entity> entities, Span span) {
        End {
            entities = List.copyOf(entities);
        }
    }

    /** What a word of the table says of each of its bearers and each of its complements. */
    List<RelationClaim> between(RelationWord word, List<Token> bearers, List<Token> others, Wording wording) {
        return bearers.stream()
                .flatMap(bearer -> others.stream().flatMap(other -> between(word, bearer, other, wording).stream()))
                .toList();
    }

    /** What a word of the table says of its bearer and its complement, each given by the head of its phrase. */
    List<RelationClaim> between(RelationWord word, Token bearer, Token other, Wording wording) {
        Sentence sentence = wording.sentence();
        Optional<End> first = mentions.at(sentence, bearer).map(this::end);
        Optional<End> second = mentions.at(sentence, other).map(this::end);
        return first.isPresent() && second.isPresent() ? between(word, first.get(), second.get(), wording) : List.of();
    }

    List<RelationClaim> between(RelationWord word, End bearer, End other, Wording wording) {
        End first = only(bearer, word.bearers());
        End second = only(other, word.others());
        return word.turned()
                ? between(word.relation(), second, first, wording)
                : between(word.relation(), first, second, wording);
    }

    /** A relation of all that one end means to all that the other means. */
    List<RelationClaim> between(RelationKind kind, End subject, End object, Wording wording) {
        List<RelationClaim> claims = new ArrayList<>();
        for (Entity first : subject.entities()) {
            for (Entity second : object.entities()) {
                if (maybe(first, second)) {
                    claims.add(claim(
                            kind,
                            first,
                            subject.span(),
                            Optional.of(second),
                            new Words(second.name(), object.span()),
                            wording));
                }
            }
        }
        return claims;
    }

    /** Words of the text and where they stand. */
    record Words(String text, Span span) {}

    /** A relation whose object is words. */
    RelationClaim withText(RelationKind kind, Entity subject, Span subjectSpan, Words words, Wording wording) {
        return claim(kind, subject, subjectSpan, Optional.empty(), words, wording);
    }

    /** The end that a mention is. */
    End end(EntityMention mention) {
        return new End(mentions.denoted(mention), mention.span());
    }

    private RelationClaim claim(
            RelationKind kind,
            Entity subject,
            Span subjectSpan,
            Optional<Entity> object,
            Words words,
            Wording wording) {
        UnscoredRelation stated = new UnscoredRelation(
                kind,
                subject,
                Optional.of(subjectSpan),
                object,
                Optional.of(words.text()),
                Optional.of(words.span()),
                new Evidence(wording.sentence().span(), wording.trigger(), wording.rule()),
                wording.stance());
        return new RelationClaim(stated, scorer.score(stated));
    }

    private static End only(End end, List<EndClass> classes) {
        return new End(
                end.entities().stream().filter(entity -> fits(entity, classes)).toList(), end.span());
    }

    private static boolean maybe(Entity first, Entity second) {
        return !first.equals(second)
                && (first.isIdentified() || second.isIdentified())
                && !isThing(first)
                && !isThing(second);
    }

    private static boolean isThing(Entity entity) {
        return entity.kind() == EntityKind.THING && !entity.isIdentified();
    }

    private static boolean fits(Entity entity, List<EndClass> classes) {
        return classes.stream().anyMatch(one -> one.has(entity.kind()));
    }
}
