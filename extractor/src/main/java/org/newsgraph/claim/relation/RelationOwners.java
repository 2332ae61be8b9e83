package org.newsgraph.claim.relation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.newsgraph.gazetteer.EntityKind;
import org.newsgraph.grammar.Coordination;
import org.newsgraph.grammar.FunctionWords;
import org.newsgraph.lexicon.RelationKind;
import org.newsgraph.lexicon.RelationWord;
import org.newsgraph.lexicon.RelationWords;
import org.newsgraph.mention.EntityMention;
import org.newsgraph.mention.MentionIndex;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** Whose a thing or an event is: "Norland's leader", "the Norland leader", "the Norlandic leader". */
final class RelationOwners {
    private final RelationWords words;
    private final MentionIndex mentions;

    RelationOwners(RelationWords words, MentionIndex mentions) {
        this.words = words;
        this.mentions = mentions;
    }

    /** Whose the noun is. */
    List<Token> of(Sentence sentence, Token noun) {
        Optional<Token> possessor = sentence.child(noun, "nmod:poss");
        if (possessor.isPresent()) {
            return isOfSpeaker(possessor.get()) ? List.of() : Coordination.members(sentence, possessor.get());
        }
        return before(sentence, noun).stream().toList();
    }

    /** Who does the event that the noun tells; a state's name before it may only say where: "the Norland campaign". */
    List<Token> doers(Sentence sentence, Token noun) {
        Optional<Token> led = ledBy(sentence, noun);
        if (led.isPresent()) {
            return List.of(led.get());
        }
        return of(sentence, noun).stream()
                .filter(token -> token.is("nmod:poss") || token.is("conj") || !isMerePlace(sentence, token))
                .toList();
    }

    /** The name or adjective of nationality before a noun. */
    private Optional<Token> before(Sentence sentence, Token noun) {
        int at = noun.index() - 1;
        while (at >= 0 && isBetween(sentence, at)) {
            at--;
        }
        return at >= 0
                        && mentions.at(sentence, sentence.token(at))
                                .filter(RelationOwners::isNamed)
                                .isPresent()
                ? Optional.of(sentence.token(at))
                : Optional.empty();
    }

    /** "the Norland-led campaign". */
    private Optional<Token> ledBy(Sentence sentence, Token noun) {
        return sentence.children(noun).stream()
                .filter(word -> leads(word) && word.index() >= 2 && word.index() < noun.index())
                .filter(word -> sentence.token(word.index() - 1).text().equals("-"))
                .map(word -> sentence.token(word.index() - 2))
                .findFirst();
    }

    private boolean leads(Token verb) {
        return words.of(verb.lemma(), RelationWord.Part.STATE).stream()
                .anyMatch(word -> word.relation() == RelationKind.LEADS);
    }

    /** A place's whole name; letters that stand for a state ("US") are as good as an adjective. */
    private boolean isMerePlace(Sentence sentence, Token token) {
        return mentions.at(sentence, token)
                .filter(mention -> mention.form() == EntityMention.Form.NAME)
                .filter(mention ->
                        mentions.denoted(mention).stream().anyMatch(entity -> entity.kind() == EntityKind.COUNTRY))
                .filter(mention -> !token.text().matches("[\\p{Lu}.]{2,5}"))
                .isPresent();
    }

    /** "our allies" are not the speaker's own but those of whom the speaker speaks for. */
    private static boolean isOfSpeaker(Token possessor) {
        return possessor.isPronoun()
                && FunctionWords.SPEAKERS_POSSESSIVES.contains(possessor.text().toLowerCase(Locale.ROOT));
    }

    /** Between owner and noun: "Hezbollah's supreme military leader". */
    private boolean isBetween(Sentence sentence, int at) {
        Token token = sentence.token(at);
        return token.tag().matches("POS|JJ|JJS|HYPH|NN")
                && mentions.at(sentence, token).filter(RelationOwners::isNamed).isEmpty();
    }

    static boolean isNamed(EntityMention mention) {
        return mention.form() == EntityMention.Form.NAME || mention.form() == EntityMention.Form.DEMONYM;
    }
}
