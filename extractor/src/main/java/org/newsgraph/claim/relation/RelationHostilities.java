package org.newsgraph.claim.relation;

import java.util.ArrayList;
import java.util.List;
import org.newsgraph.claim.RelationClaim;
import org.newsgraph.lexicon.Construction;
import org.newsgraph.lexicon.RelationWord;
import org.newsgraph.lexicon.RelationWords;
import org.newsgraph.mention.MentionIndex;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** What somebody wages against another for long: "the army's war against the rebels", "their campaign to defeat them". */
final class RelationHostilities implements RelationFinder {
    private final RelationWords words;
    private final RelationClaims claims;
    private final RelationOwners owners;
    private final RelationComplements complements;

    RelationHostilities(RelationWords words, MentionIndex mentions, RelationClaims claims) {
        this.words = words;
        this.claims = claims;
        this.owners = new RelationOwners(words, mentions);
        this.complements = new RelationComplements(words, mentions);
    }

    @Override
    public List<RelationClaim> find(Sentence sentence, Token noun) {
        List<RelationClaim> found = new ArrayList<>();
        if (!noun.isNoun()) {
            return found;
        }
        for (RelationWord word : words.of(noun.lemma(), RelationWord.Part.DEED)) {
            found.addAll(claims.between(
                    word,
                    owners.doers(sentence, noun),
                    complements.of(sentence, noun, word),
                    RelationClaims.Wording.by(word, Construction.HOSTILITY, sentence, noun, RelationClaims.PLAIN)));
        }
        return found;
    }
}
