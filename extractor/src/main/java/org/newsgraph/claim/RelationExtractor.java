package org.newsgraph.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.document.Span;
import org.newsgraph.gazetteer.EntityKind;
import org.newsgraph.lexicon.RelationKind;
import org.newsgraph.mention.Entity;
import org.newsgraph.mention.EntityMention;
import org.newsgraph.mention.ResolvedText;
import org.newsgraph.mention.Title;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** Finds lasting relations: positions from titles and appositions, whom their holders belong to, where places lie. */
final class RelationExtractor {
    private static final Stance PLAIN = new Stance(Factuality.ASSERTED, Certainty.CERTAIN, List.of(), true);

    List<RelationClaim> extract(ResolvedText resolved, MentionIndex mentions) {
        List<RelationClaim> claims = new ArrayList<>();
        resolved.titles().forEach(title -> claims.addAll(position(resolved, mentions, title)));
        for (Sentence sentence : resolved.text().sentences()) {
            for (Token token : sentence.tokens()) {
                backing(resolved, mentions, sentence, token).ifPresent(claims::add);
                base(resolved, mentions, sentence, token).ifPresent(claims::add);
                location(resolved, mentions, sentence, token).ifPresent(claims::add);
            }
        }
        return claims;
    }

    private static List<RelationClaim> position(ResolvedText resolved, MentionIndex mentions, Title title) {
        Sentence sentence = resolved.text().sentences().get(title.sentence());
        List<RelationClaim> claims = new ArrayList<>();
        claims.add(new RelationClaim(
                RelationKind.HOLDS_POSITION,
                title.holder(),
                Optional.of(title.holderSpan()),
                Optional.empty(),
                Optional.of(title.text()),
                Optional.of(title.span()),
                new Evidence(
                        sentence.span(), title.span(), "title/" + title.office().name()),
                PLAIN,
                0.9));
        boolean former = title.text().matches("(?i).*\\b(former|ex|late|then)\\b.*");
        if (former) {
            return claims;
        }
        for (Entity owner : title.of()) {
            if (owner.kind().isPlace() && owner.kind() != EntityKind.COUNTRY) {
                continue;
            }
            Optional<Span> span = spanOf(resolved, mentions, title, owner);
            RelationKind kind = title.office().spokesperson() && owner.kind() != EntityKind.COUNTRY
                    ? RelationKind.SPOKESPERSON_FOR
                    : RelationKind.AFFILIATED_WITH;
            claims.add(new RelationClaim(
                    kind,
                    title.holder(),
                    Optional.of(title.holderSpan()),
                    Optional.of(owner),
                    Optional.of(owner.name()),
                    span,
                    new Evidence(
                            sentence.span(),
                            title.span(),
                            "title/" + title.office().name()),
                    PLAIN,
                    0.85));
        }
        return claims;
    }

    private static Optional<Span> spanOf(ResolvedText resolved, MentionIndex mentions, Title title, Entity owner) {
        return resolved.mentions().stream()
                .filter(mention ->
                        mention.sentence() == title.sentence() && title.span().contains(mention.span()))
                .filter(mention -> mentions.denoted(mention).contains(owner))
                .map(EntityMention::span)
                .findFirst();
    }

    /** "the US-backed group": backed by the United States. */
    private static Optional<RelationClaim> backing(
            ResolvedText resolved, MentionIndex mentions, Sentence sentence, Token token) {
        return hyphenated(mentions, sentence, token, "back", "support")
                .flatMap(pair -> relation(resolved, mentions, sentence, RelationKind.BACKED_BY, pair, token));
    }

    /** "the Britain-based watchdog": based in the United Kingdom. */
    private static Optional<RelationClaim> base(
            ResolvedText resolved, MentionIndex mentions, Sentence sentence, Token token) {
        return hyphenated(mentions, sentence, token, "base")
                .filter(pair -> mentions.denoted(pair.owner()).stream()
                        .allMatch(entity -> entity.kind().isPlace()))
                .flatMap(pair -> relation(resolved, mentions, sentence, RelationKind.BASED_IN, pair, token));
    }

    private record Pair(EntityMention subject, EntityMention owner) {}

    private static Optional<Pair> hyphenated(
            MentionIndex mentions, Sentence sentence, Token token, String... participles) {
        boolean fits = token.index() >= 2
                && List.of(participles)
                        .contains(token.lemma().replaceFirst("ed$", "").replaceFirst("^bas$", "base"))
                && sentence.token(token.index() - 1).text().equals("-")
                && token.head() >= 0;
        if (!fits) {
            return Optional.empty();
        }
        Optional<EntityMention> owner = mentions.at(sentence, sentence.token(token.index() - 2));
        Optional<EntityMention> subject = mentions.at(sentence, sentence.token(token.head()));
        return owner.isPresent() && subject.isPresent()
                ? Optional.of(new Pair(subject.get(), owner.get()))
                : Optional.empty();
    }

    private static Optional<RelationClaim> relation(
            ResolvedText resolved,
            MentionIndex mentions,
            Sentence sentence,
            RelationKind kind,
            Pair pair,
            Token trigger) {
        Entity subject = mentions.denoted(pair.subject()).get(0);
        Entity object = mentions.denoted(pair.owner()).get(0);
        if (!subject.isIdentified() || !object.isIdentified() || subject.equals(object)) {
            return Optional.empty();
        }
        return Optional.of(new RelationClaim(
                kind,
                subject,
                Optional.of(pair.subject().span()),
                Optional.of(object),
                Optional.of(object.name()),
                Optional.of(pair.owner().span()),
                new Evidence(sentence.span(), trigger.span(), kind.localName() + "/hyphenated"),
                PLAIN,
                0.85));
    }

    /** "Maaret al-Numan in Idlib province", "Aden, Yemen": a named place in another. */
    private static Optional<RelationClaim> location(
            ResolvedText resolved, MentionIndex mentions, Sentence sentence, Token token) {
        boolean located = token.relation().equals("nmod")
                && token.head() >= 0
                && sentence.children(token, "case").stream()
                        .anyMatch(word -> word.lemma().equals("in"));
        if (!located) {
            return Optional.empty();
        }
        Optional<EntityMention> inner =
                mentions.at(sentence, sentence.token(token.head())).filter(mention -> isNamedPlace(mentions, mention));
        Optional<EntityMention> outer = mentions.at(sentence, token).filter(mention -> isNamedPlace(mentions, mention));
        return inner.isPresent() && outer.isPresent() && mayHold(mentions, inner.get(), outer.get())
                ? relation(
                        resolved,
                        mentions,
                        sentence,
                        RelationKind.LOCATED_IN,
                        new Pair(inner.get(), outer.get()),
                        token)
                : Optional.empty();
    }

    /** A state lies in no town: "Britain and Argentina in New York" speaks of people. */
    private static boolean mayHold(MentionIndex mentions, EntityMention inner, EntityMention outer) {
        EntityKind within = mentions.denoted(inner).get(0).kind();
        EntityKind around = mentions.denoted(outer).get(0).kind();
        return within != EntityKind.COUNTRY && (around == EntityKind.COUNTRY || around == EntityKind.REGION);
    }

    private static boolean isNamedPlace(MentionIndex mentions, EntityMention mention) {
        Entity entity = mentions.denoted(mention).get(0);
        return entity.kind().isPlace() && entity.isIdentified();
    }
}
