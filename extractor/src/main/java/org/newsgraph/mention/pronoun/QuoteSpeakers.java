package org.newsgraph.mention.pronoun;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.newsgraph.document.Span;
import org.newsgraph.gazetteer.EntityKind;
import org.newsgraph.grammar.FunctionWords;
import org.newsgraph.lexicon.Cues;
import org.newsgraph.lexicon.Cues.Cue;
import org.newsgraph.mention.discourse.Discourse;
import org.newsgraph.mention.discourse.Referent;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/**
 * Settles whom "I" and "we" denote: the speaker of the quote that they stand in. Outside of quotes it is the article's
 * author, who is no entity in it; and "us" said by a person is more than this person.
 */
final class QuoteSpeakers {
    private final Cues cues;

    QuoteSpeakers(Cues cues) {
        this.cues = cues;
    }

    /** Whom the pronoun means, where the quote's speaker is known. */
    Optional<List<Referent>> meant(Discourse discourse, Sentence sentence, Token pronoun) {
        String word = pronoun.text().toLowerCase(Locale.ROOT);
        return discourse
                .quote(pronoun.span())
                .flatMap(quote -> discourse.isTurn(quote)
                        ? discourse.labelled(quote).map(Discourse.Understood::referents)
                        : speaker(discourse, sentence, quote))
                .filter(list -> list.size() == 1)
                .filter(list -> FunctionWords.SPEAKER_PRONOUNS.contains(word)
                        ? list.get(0).kind() == EntityKind.PERSON
                        : word.equals("we") || list.get(0).kind() != EntityKind.PERSON);
    }

    private Optional<List<Referent>> speaker(Discourse discourse, Sentence sentence, Span quote) {
        int closing = Math.max(0, last(discourse, quote) - sentence.index());
        for (int offset : new int[] {0, closing, -1, 1, -2}) {
            int at = sentence.index() + offset;
            if (at >= 0 && at < discourse.text().sentences().size()) {
                Sentence near = discourse.text().sentences().get(at);
                Optional<List<Referent>> found = speaker(discourse, near);
                boolean goesOn = offset >= 0 || at >= first(discourse, quote) - 1;
                if (found.isPresent() && goesOn) {
                    return found;
                }
                if (offset == 0 && isSpoken(discourse, near)) {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    /** The sentence in which the quote begins. */
    private static int first(Discourse discourse, Span quote) {
        return discourse.text().sentences().stream()
                .filter(sentence -> sentence.span().end() > quote.begin())
                .mapToInt(Sentence::index)
                .findFirst()
                .orElse(0);
    }

    /** The sentence in which the quote ends: there its speaker follows, if not before. */
    private static int last(Discourse discourse, Span quote) {
        return discourse.text().sentences().stream()
                .filter(sentence -> sentence.span().begin() < quote.end())
                .mapToInt(Sentence::index)
                .max()
                .orElse(0);
    }

    /** "…, she told reporters": where it stays open who she is, nobody from other sentences speaks. */
    private boolean isSpoken(Discourse discourse, Sentence sentence) {
        return sentence.tokens().stream()
                .anyMatch(token -> token.isVerb()
                        && cues.has(Cue.REPORT, token.lemma())
                        && discourse.quote(token.span()).isEmpty()
                        && sentence.child(token, "nsubj").isPresent());
    }

    /** The subject of a verb of saying that stands outside of quotes. */
    private Optional<List<Referent>> speaker(Discourse discourse, Sentence sentence) {
        for (Token token : sentence.tokens()) {
            if (token.isVerb()
                    && cues.has(Cue.REPORT, token.lemma())
                    && discourse.quote(token.span()).isEmpty()) {
                Optional<List<Referent>> subject = sentence.child(token, "nsubj")
                        .flatMap(word -> discourse.at(sentence, word.index()))
                        .map(Discourse.Understood::referents);
                if (subject.isPresent()) {
                    return subject;
                }
            }
        }
        return Optional.empty();
    }
}
