package org.newsgraph.claim;

import java.util.ArrayList;
import java.util.List;
import org.newsgraph.lexicon.RelationWord;
import org.newsgraph.lexicon.RelationWords;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** What somebody wages against another for long: "the army's war against the rebels", "their campaign to defeat them". */
final class RelationDeeds implements RelationFinder {
    private final RelationWords words;
    private final RelationClaims claims;
    private final RelationOwners owners;
    private final RelationAims aims;

    RelationDeeds(RelationWords words, MentionIndex mentions) {
        this.words = words;
        this.claims = new RelationClaims(mentions);
        this.owners = new RelationOwners(mentions);
        this.aims = new RelationAims(words);
    }

    @Override
    public List<RelationClaim> find(Sentence sentence, Token noun) {
        List<RelationClaim> found = new ArrayList<>();
        if (!noun.isNoun()) {
            return found;
        }
        for (RelationWord word : words.of(noun.lemma(), RelationWord.Part.DEED)) {
            List<Token> others = others(sentence, noun, word);
            for (Token bearer : others.isEmpty() ? List.<Token>of() : owners.doers(sentence, noun)) {
                for (Token other : others) {
                    found.addAll(claims.between(
                            word,
                            bearer,
                            other,
                            new RelationClaims.Telling(
                                    sentence,
                                    noun.span(),
                                    word.relation().localName() + "/" + word.word(),
                                    RelationClaims.PLAIN,
                                    0.8)));
                }
            }
        }
        return found;
    }

    private List<Token> others(Sentence sentence, Token noun, RelationWord word) {
        List<Token> found = new ArrayList<>();
        for (String complement : word.complements()) {
            found.addAll(
                    complement.equals(RelationWord.INFINITIVE)
                            ? aims.of(sentence, noun)
                            : Clauses.prepositional(sentence, noun, complement));
        }
        return found;
    }
}
