package org.newsgraph.claim.relation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsgraph.grammar.ArgumentStructure;
import org.newsgraph.lexicon.RelationWord;
import org.newsgraph.lexicon.RelationWords;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** Whom an event is aimed at, where an infinitive says so: "the campaign to defeat the rebels", "fights to crush them". */
final class RelationAims {
    private final RelationWords words;

    RelationAims(RelationWords words) {
        this.words = words;
    }

    /** Those whom the infinitives below a word are to defeat. */
    List<Token> of(Sentence sentence, Token event) {
        return Stream.concat(
                        sentence.children(event, "acl", "xcomp", "advcl").stream(),
                        rightAfter(sentence, event).stream())
                .filter(verb -> verb.index() > event.index() && isAim(sentence, verb))
                .flatMap(verb -> ArgumentStructure.objects(sentence, verb).stream())
                .distinct()
                .toList();
    }

    /** "praised the campaign to defeat them": the parser attaches to the verb what stands right after the noun. */
    private static Optional<Token> rightAfter(Sentence sentence, Token event) {
        int next = event.index() + 1;
        return event.isNoun() && next < sentence.size() && sentence.token(next).is("mark")
                ? sentence.head(sentence.token(next))
                : Optional.empty();
    }

    private boolean isAim(Sentence sentence, Token verb) {
        return sentence.children(verb, "mark").stream()
                        .anyMatch(mark -> mark.lemma().equals("to"))
                && !words.of(verb.lemma(), RelationWord.Part.AIM).isEmpty();
    }
}
