package org.newsgraph.claim;

import java.util.List;
import java.util.Optional;
import org.newsgraph.lexicon.Entry;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/**
 * The words of a sentence that a lexicon entry's trigger matches.
 *
 * @param head the word the others attach to
 * @param words all matched words, the head among them
 * @param carrier for a noun the light verb that carries it ("held" in "held talks"), if there is one
 * @param undergone whether the light verb's subject undergoes the event ("suffered an attack")
 */
public record Trigger(
        Sentence sentence, Token head, List<Token> words, Entry entry, Optional<Token> carrier, boolean undergone) {
    public Trigger {
        words = List.copyOf(words);
    }
}
