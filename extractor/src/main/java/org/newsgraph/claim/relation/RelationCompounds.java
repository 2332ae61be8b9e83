package org.newsgraph.claim.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.claim.RelationClaim;
import org.newsgraph.document.Span;
import org.newsgraph.lexicon.Construction;
import org.newsgraph.lexicon.Joint;
import org.newsgraph.lexicon.RelationWord;
import org.newsgraph.lexicon.RelationWords;
import org.newsgraph.lexicon.Rule;
import org.newsgraph.mention.Entity;
import org.newsgraph.mention.EntityMention;
import org.newsgraph.mention.MentionIndex;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** Words joined by a hyphen before a noun: "the Westmark-backed rebels", "anti-Westmark groups". */
final class RelationCompounds implements RelationFinder {
    private final RelationWords words;
    private final MentionIndex mentions;
    private final RelationClaims claims;

    RelationCompounds(RelationWords words, MentionIndex mentions, RelationClaims claims) {
        this.words = words;
        this.mentions = mentions;
        this.claims = claims;
    }

    @Override
    public List<RelationClaim> find(Sentence sentence, Token token) {
        return token.text().equals("-") ? joined(sentence, token) : prefixed(sentence, token);
    }

    /** "anti-Westmark groups": one word, whose second part is a name of the article's. */
    private List<RelationClaim> prefixed(Sentence sentence, Token token) {
        int hyphen = token.text().indexOf('-');
        if (hyphen <= 0) {
            return List.of();
        }
        Optional<Entity> named = mentions.named(token.text().substring(hyphen + 1));
        Optional<EntityMention> bearer = modified(sentence, token).flatMap(noun -> mentions.at(sentence, noun));
        if (named.isEmpty() || bearer.isEmpty()) {
            return List.of();
        }
        List<RelationClaim> found = new ArrayList<>();
        Span name = new Span(
                token.span().begin() + token.text().codePointCount(0, hyphen + 1),
                token.span().end());
        for (RelationWord word : words.of(token.text().substring(0, hyphen), RelationWord.Part.PREFIX)) {
            found.addAll(claims.between(
                    word,
                    claims.end(bearer.get()),
                    new RelationClaims.End(List.of(named.get()), name),
                    wording(sentence, token, word)));
        }
        return found;
    }

    private static RelationClaims.Wording wording(Sentence sentence, Token trigger, RelationWord word) {
        return new RelationClaims.Wording(
                sentence,
                trigger.span(),
                Rule.of(word.relation(), word.word(), Construction.HYPHEN),
                RelationClaims.PLAIN);
    }

    private List<RelationClaim> joined(Sentence sentence, Token hyphen) {
        int at = hyphen.index();
        if (at == 0 || at + 1 >= sentence.size()) {
            return List.of();
        }
        Token before = sentence.token(at - 1);
        Token after = sentence.token(at + 1);
        List<RelationClaim> found = new ArrayList<>();
        for (RelationWord word : words.of(after.text(), RelationWord.Part.PARTICIPLE)) {
            if (word.complements().contains(Joint.Bare.HYPHEN)) {
                found.addAll(said(sentence, after, before, after, word));
            }
        }
        for (RelationWord word : words.of(before.text(), RelationWord.Part.PREFIX)) {
            found.addAll(said(sentence, before, after, after, word));
        }
        return found;
    }

    private List<RelationClaim> said(Sentence sentence, Token trigger, Token other, Token last, RelationWord word) {
        Optional<Token> bearer = modified(sentence, trigger).or(() -> modified(sentence, last));
        return bearer.map(token -> claims.between(word, token, other, wording(sentence, trigger, word)))
                .orElse(List.of());
    }

    /** The noun after that a word before it attaches to, perhaps by way of another such word. */
    private Optional<Token> modified(Sentence sentence, Token word) {
        Token at = word;
        for (int steps = 0; steps < 3 && at.head() > at.index(); steps++) {
            at = sentence.token(at.head());
            if (at.isNoun() && mentions.at(sentence, at).isPresent()) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }
}
