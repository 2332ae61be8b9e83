package org.newsgraph.lexicon;

import java.util.List;
import java.util.Optional;

/**
 * One sense of a trigger: the words, the kind of event they name, and who takes part in which grammatical slot.
 *
 * @param trigger lemmas, the head among them; {@code _} stands for a free object
 * @param head the position in {@code trigger} of the word that the others attach to
 * @param kind empty where the words are harmless and tell of no event ("heart attack")
 * @param table the file it stands in, without path and ending ("assault"), for the rule's name
 */
public record Entry(
        List<String> trigger,
        int head,
        PartOfSpeech pos,
        Optional<EventKind> kind,
        Frame frame,
        List<Hint> hints,
        Optional<String> mode,
        Optional<String> cameo,
        String example,
        Optional<String> counter,
        String table) {
    /** The word class of a trigger's head. */
    public enum PartOfSpeech {
        VERB(Construction.VERB),
        NOUN(Construction.NOUN),
        ADJECTIVE(Construction.ADJECTIVE);

        private final Construction construction;

        PartOfSpeech(Construction construction) {
            this.construction = construction;
        }
    }

    public Entry {
        trigger = List.copyOf(trigger);
        hints = List.copyOf(hints);
    }

    /** How many words the trigger has; the free object counts for none. */
    public int length() {
        return (int) trigger.stream().filter(word -> !word.equals("_")).count();
    }

    /** The entry's name in claims and messages: "Request/call on:verb". */
    public Rule rule() {
        return new Rule(kind.map(EventKind::localName).orElse("-"), String.join(" ", trigger), pos.construction);
    }
}
