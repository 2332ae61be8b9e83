package org.newsgraph.claim.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.claim.RelationClaim;
import org.newsgraph.grammar.PrepositionalPhrases;
import org.newsgraph.lexicon.Construction;
import org.newsgraph.lexicon.Joint;
import org.newsgraph.lexicon.RelationWord;
import org.newsgraph.lexicon.RelationWords;
import org.newsgraph.lexicon.Rule;
import org.newsgraph.mention.EntityMention;
import org.newsgraph.mention.MentionIndex;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** Whose somebody is who is named with it: "Ana Silva of the Green Front said", "Professor Silva of Westmark University". */
final class RelationNamedMembers implements RelationFinder {
    /** Stands in the table for every name. */
    private static final String ANY_NAME = "*name";

    private final RelationWords words;
    private final MentionIndex mentions;
    private final RelationClaims claims;

    RelationNamedMembers(RelationWords words, MentionIndex mentions, RelationClaims claims) {
        this.words = words;
        this.mentions = mentions;
        this.claims = claims;
    }

    @Override
    public List<RelationClaim> find(Sentence sentence, Token name) {
        Optional<EntityMention> bearer = mentions.at(sentence, name)
                .filter(mention -> mention.form() == EntityMention.Form.NAME && mention.head() == name.index());
        if (bearer.isEmpty()) {
            return List.of();
        }
        List<RelationClaim> found = new ArrayList<>();
        for (RelationWord word : words.of(ANY_NAME, RelationWord.Part.NOUN)) {
            for (String preposition : prepositions(word)) {
                if (isRightAfter(sentence, bearer.get(), preposition)) {
                    for (Token other : PrepositionalPhrases.of(sentence, name, preposition)) {
                        found.addAll(claims.between(
                                word,
                                name,
                                other,
                                new RelationClaims.Wording(
                                        sentence,
                                        bearer.get().span(),
                                        Rule.of(word.relation(), preposition, Construction.NAMED_MEMBER),
                                        RelationClaims.PLAIN)));
                    }
                }
            }
        }
        return found;
    }

    private static List<String> prepositions(RelationWord word) {
        return word.complements().stream()
                .filter(Joint.After.class::isInstance)
                .map(joint -> ((Joint.After) joint).preposition())
                .toList();
    }

    private static boolean isRightAfter(Sentence sentence, EntityMention mention, String preposition) {
        return sentence.tokens().stream()
                .filter(token -> token.span().begin() >= mention.span().end())
                .findFirst()
                .filter(token -> token.lemma().equals(preposition))
                .isPresent();
    }
}
