package org.newsgraph.mention;

import java.util.Locale;
import java.util.Optional;
import org.newsgraph.gazetteer.Cues.Cue;
import org.newsgraph.gazetteer.EntityKind;
import org.newsgraph.text.Token;

/** Settles which organisation a phrase comes back to: "the watchdog", "the group", "the Britain-based monitor". */
final class BodyPhrases {
    private static final String BASED = "based";

    private BodyPhrases() {}

    /** Which organisation the phrase means, if the article has named it. */
    static Optional<Referent> find(Phrase phrase) {
        return Antecedents.described(phrase)
                .or(() -> isAnyBody(phrase) ? lastBody(phrase) : Optional.empty())
                .or(() -> Antecedents.repeated(phrase));
    }

    private static boolean isAnyBody(Phrase phrase) {
        return phrase.isDefinite()
                && phrase.tells(Cue.ANY_BODY)
                && phrase.owners().isEmpty();
    }

    /** Whether the phrase says where somebody is based, as it is said of bodies: "the Britain-based monitor". */
    static boolean isBased(Phrase phrase) {
        if (!phrase.isDefinite() || phrase.isPlural()) {
            return false;
        }
        int first = NounPhrases.first(phrase.sentence(), phrase.head());
        return phrase.sentence().tokens().subList(first, phrase.head().index()).stream()
                .map(Token::text)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .anyMatch(word -> word.equals(BASED) || word.endsWith("-" + BASED));
    }

    /** The organisation or group that was spoken of last. */
    static Optional<Referent> lastBody(Phrase phrase) {
        return phrase.before(Antecedents.NEAR).stream()
                .flatMap(item -> item.referents().stream())
                .filter(one -> one.isIdentified()
                        && (one.kind() == EntityKind.ORGANIZATION || one.kind() == EntityKind.ARMED_GROUP))
                .findFirst();
    }
}
