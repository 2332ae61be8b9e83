package org.newsgraph.claim.relation;

import java.util.List;
import org.newsgraph.grammar.ArgumentStructure;
import org.newsgraph.grammar.PrepositionalPhrases;
import org.newsgraph.lexicon.Joint;
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

    private List<Token> at(Sentence sentence, Token token, Joint joint) {
        if (joint instanceof Joint.After after) {
            return PrepositionalPhrases.of(sentence, token, after.preposition());
        }
        return switch ((Joint.Bare) joint) {
            case OBJECT -> ArgumentStructure.objects(sentence, token);
            case OWNER -> owners.of(sentence, token);
            case INFINITIVE -> aims.of(sentence, token);
            // Words with a hyphen are one with their complement (RelationCompounds).
            case HYPHEN -> List.of();
        };
    }
}
