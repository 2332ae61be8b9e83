package org.newsgraph.claim;

import java.util.List;
import java.util.Optional;
import org.newsgraph.lexicon.Entry;
import org.newsgraph.lexicon.EventKind;
import org.newsgraph.lexicon.Frame;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** Triggers for tests of what is looked at after the lexicon: of any frame, in a sentence made by hand. */
public final class Triggers {
    private Triggers() {}

    /** A word by itself. */
    public static Trigger of(Sentence sentence, Token head, EventKind kind) {
        return of(sentence, List.of(head), kind, Optional.empty());
    }

    /**
     * Several words.
     *
     * @param words its own, the head first
     * @param carrier the verb that carries the noun that it is
     */
    public static Trigger of(Sentence sentence, List<Token> words, EventKind kind, Optional<Token> carrier) {
        Token head = words.get(0);
        Entry entry = new Entry(
                words.stream().map(Token::lemma).toList(),
                0,
                head.isVerb() ? Entry.PartOfSpeech.VERB : Entry.PartOfSpeech.NOUN,
                Optional.of(kind),
                new Frame("any", List.of()),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                "",
                Optional.empty(),
                kind.localName());
        return new Trigger(sentence, head, words, entry, carrier, false);
    }
}
