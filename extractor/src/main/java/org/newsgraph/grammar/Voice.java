package org.newsgraph.grammar;

import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** Whether a verb is active or passive, with or without its auxiliary. */
public final class Voice {
    private Voice() {}

    /** Whether the verb's surface subject is what the event is done to. */
    public static boolean isPassive(Sentence sentence, Token verb) {
        if (sentence.child(verb, "aux:pass", "nsubj:pass", "csubj:pass").isPresent()) {
            return true;
        }
        if (!mayBeParticiple(sentence, verb) || sentence.child(verb, "aux").isPresent()) {
            return false;
        }
        if (sentence.child(verb, "nsubj").isPresent()) {
            // Headlines leave the auxiliary out: "Bishop kidnapped in Haiti".
            return isWithoutStop(sentence)
                    && (verb.tag().equals("VBN") || isDoneBy(sentence, verb))
                    && sentence.child(verb, "obj", "ccomp", "xcomp").isEmpty();
        }
        return switch (verb.relation()) {
            case "acl", "amod", "advcl", "xcomp", "dep" ->
                sentence.child(verb, "obj").isEmpty();
            case "acl:relcl" -> sentence.child(verb, "obj", "nsubj").isEmpty();
            case "conj" ->
                sentence.head(verb).filter(head -> isPassive(sentence, head)).isPresent()
                        && sentence.child(verb, "obj").isEmpty();
            default -> false;
        };
    }

    private static boolean mayBeParticiple(Sentence sentence, Token verb) {
        return verb.tag().equals("VBN")
                || (verb.tag().equals("VBD") && (isReduced(sentence, verb) || isDoneBy(sentence, verb)));
    }

    /** Headlines end without a stop. */
    private static boolean isWithoutStop(Sentence sentence) {
        return Character.isLetterOrDigit(
                sentence.token(sentence.size() - 1).text().codePointAt(0));
    }

    /** "Mayor shot by sniper", where the tagger took the participle for a past tense. */
    private static boolean isDoneBy(Sentence sentence, Token verb) {
        return sentence.child(verb, "obj", "aux", "ccomp", "xcomp").isEmpty()
                && PrepositionalPhrases.of(sentence, verb, "by").stream().anyMatch(Token::isNoun);
    }

    /** "areas seized by rebels", where the tagger took the participle for a past tense. */
    private static boolean isReduced(Sentence sentence, Token verb) {
        return verb.relation().equals("acl")
                && sentence.child(verb, "nsubj", "obj").isEmpty();
    }
}
