package org.newsgraph.mention.nominal;

import java.util.List;
import java.util.Optional;
import org.newsgraph.gazetteer.EntityKind;
import org.newsgraph.grammar.NounPhrases;
import org.newsgraph.lexicon.Cues.Cue;
import org.newsgraph.mention.discourse.Discourse;
import org.newsgraph.mention.discourse.Phrase;
import org.newsgraph.mention.discourse.Referent;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** Settles which organisation a phrase refers to: "the watchdog", "the group", "the Britain-based monitor". */
final class OrganizationPhrases {
    private OrganizationPhrases() {}

    /** Which organisation the phrase means, if the article has named it. */
    static Optional<Referent> find(Phrase phrase) {
        return Antecedents.described(phrase)
                .or(() -> isAnyInstitution(phrase) ? lastInstitution(phrase) : Optional.empty())
                .or(() -> Antecedents.repeated(phrase));
    }

    private static boolean isAnyInstitution(Phrase phrase) {
        return phrase.isDefinite()
                && phrase.has(Cue.ANY_INSTITUTION)
                && phrase.owners().isEmpty();
    }

    /** Whether the phrase says where an institution has its seat: "the Britain-based monitor". */
    static boolean isBased(Phrase phrase) {
        if (!phrase.isDefinite() || phrase.isPlural()) {
            return false;
        }
        int first = NounPhrases.first(phrase.sentence(), phrase.head());
        return phrase.sentence().tokens().subList(first, phrase.head().index()).stream()
                .map(Token::text)
                .map(word -> word.substring(word.lastIndexOf('-') + 1))
                .anyMatch(participle -> phrase.nouns().cues().has(Cue.SEATED, participle));
    }

    /** The organisation or group that was mentioned last; "the movement" is none that states are members of. */
    static Optional<Referent> lastInstitution(Phrase phrase) {
        List<Discourse.Understood> institutions = phrase.before(Antecedents.NEAR).stream()
                .filter(item -> institution(phrase, item).isPresent())
                .toList();
        if (institutions.isEmpty()) {
            return Optional.empty();
        }
        // "Group A, which is loyal to B, fled. The group …": who a sentence is about, before who is mentioned in it.
        int nearest = institutions.get(0).mention().sentence();
        return institutions.stream()
                .filter(item -> phrase.head().is("nsubj") && item.mention().sentence() == nearest)
                .filter(item -> isTopic(phrase, item))
                .findFirst()
                .or(() -> Optional.of(institutions.get(0)))
                .flatMap(item -> institution(phrase, item));
    }

    private static Optional<Referent> institution(Phrase phrase, Discourse.Understood item) {
        return item.referents().stream()
                .filter(one -> one.isIdentified()
                        && (one.kind() == EntityKind.ORGANIZATION || one.kind() == EntityKind.ARMED_GROUP)
                        && !(one.isInternational() && phrase.has(Cue.NO_UNION_OF_STATES)))
                .findFirst();
    }

    /** The subject of another sentence's main clause. */
    private static boolean isTopic(Phrase phrase, Discourse.Understood item) {
        Sentence sentence =
                phrase.discourse().text().sentences().get(item.mention().sentence());
        Token head = sentence.token(item.mention().head());
        return sentence.index() != phrase.sentence().index()
                && head.is("nsubj")
                && sentence.head(head).filter(verb -> verb.head() < 0).isPresent();
    }
}
