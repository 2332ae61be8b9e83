package org.newsgraph.claim.relation;

import java.util.List;
import org.newsgraph.grammar.ArgumentStructure;
import org.newsgraph.grammar.PrepositionalPhrases;
import org.newsgraph.lexicon.RelationWord;
import org.newsgraph.lexicon.RelationWords;
import org.newsgraph.mention.MentionIndex;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** What a relation's word takes, as the table says it stands: "leader of the front", "its leader", "leads the front". */
final class RelationComplements {
    private final RelationOwners owners;
    private final RelationAims aims;

    RelationComplements(RelationWords words, MentionIndex mentions) {
        this.owners = new RelationOwners(words, mentions);
        this.aims = new RelationAims(words);
    }

    /** The heads of the phrases that complete the word where it stands as {@code token}. */
    List<Token> of(Sentence sentence, Token token, RelationWord word) {
        return word.complements().stream()
                .flatMap(complement -> at(sentence, token, complement).stream())
                .toList();
    }

    private List<Token> at(Sentence sentence, Token token, String complement) {
        return switch (complement) {
            case RelationWord.OBJECT -> ArgumentStructure.objects(sentence, token);
            case RelationWord.OWNER -> owners.of(sentence, token);
            case RelationWord.INFINITIVE -> aims.of(sentence, token);
            // Words with a hyphen are one with their complement (RelationCompounds).
            case RelationWord.HYPHEN -> List.of();
            default -> PrepositionalPhrases.of(sentence, token, complement);
        };
    }
}
