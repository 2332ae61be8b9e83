package org.newsgraph.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.lexicon.RelationWord;
import org.newsgraph.lexicon.RelationWords;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** What somebody wages against another for long: "the army's war against the rebels". */
final class RelationDeeds implements RelationFinder {
    private final RelationWords words;
    private final RelationClaims claims;

    RelationDeeds(RelationWords words, MentionIndex mentions) {
        this.words = words;
        this.claims = new RelationClaims(mentions);
    }

    @Override
    public List<RelationClaim> find(Sentence sentence, Token noun) {
        List<RelationClaim> found = new ArrayList<>();
        Optional<Token> owner = sentence.child(noun, "nmod:poss");
        if (owner.isEmpty() || !noun.isNoun()) {
            return found;
        }
        for (RelationWord word : words.of(noun.lemma(), RelationWord.Part.DEED)) {
            for (Token bearer : Clauses.coordinated(sentence, owner.get())) {
                for (String preposition : word.complements()) {
                    for (Token other : Clauses.prepositional(sentence, noun, preposition)) {
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
        }
        return found;
    }
}
