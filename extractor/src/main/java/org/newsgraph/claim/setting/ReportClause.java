package org.newsgraph.claim.setting;

import java.util.List;
import java.util.Optional;
import org.newsgraph.claim.UnscoredEvent;
import org.newsgraph.claim.stance.Speakers;
import org.newsgraph.document.Span;
import org.newsgraph.grammar.VerbForm;
import org.newsgraph.lexicon.Cues;
import org.newsgraph.lexicon.Cues.Cue;
import org.newsgraph.lexicon.EventKind.Trait;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/**
 * The clause in which a claim is told.
 *
 * @param verb the finite verb that says when, by its tense
 */
record ReportClause(Sentence sentence, Token verb) {
    private static final int HIGHEST = 5;

    /** Empty where no finite verb tells of the event, or one that speaks of something else. */
    static Optional<ReportClause> of(Sentence sentence, UnscoredEvent claim) {
        Token at = head(sentence, claim);
        boolean spoken = claim.kind().isSpeech() || claim.kind().is(Trait.CONSULTING);
        for (int steps = 0; steps < HIGHEST; steps++) {
            if (at.isVerb() && VerbForm.isFinite(sentence, at)) {
                return Optional.of(new ReportClause(sentence, at));
            }
            if (at.head() < 0) {
                return Optional.empty();
            }
            boolean together = at.isVerb()
                    ? at.relation().matches("xcomp|conj") || isParticiple(sentence, at)
                    : spoken && !at.isVerb() && at.relation().matches("obj|obl|nmod|nsubj:pass|conj");
            if (!together) {
                return Optional.empty();
            }
            at = sentence.token(at.head());
        }
        return Optional.empty();
    }

    /** The word of the trigger to which its others attach. */
    private static Token head(Sentence sentence, UnscoredEvent claim) {
        List<Token> words = sentence.tokens().stream()
                .filter(token -> claim.evidence().trigger().contains(token.span()))
                .toList();
        return words.stream()
                .filter(token -> token.isVerb() || token.isNoun())
                .filter(token -> token.head() < 0 || !words.contains(sentence.token(token.head())))
                .findFirst()
                .orElse(words.get(0));
    }

    private static boolean isParticiple(Sentence sentence, Token verb) {
        return verb.tag().equals("VBG")
                && verb.relation().matches("advcl|dep")
                && sentence.children(verb, "nsubj").isEmpty();
    }

    /** In the plain past: "said", "was killed", "were meeting"; not "has said" or "had said". */
    boolean isPast() {
        return VerbForm.isSimplePast(sentence, verb);
    }

    /** Whether the article tells it by itself and not within another clause; a report around it does no harm. */
    boolean isMain() {
        Token at = verb;
        for (int steps = 0; steps < HIGHEST; steps++) {
            if (at.head() < 0) {
                return true;
            }
            if (!at.relation().matches("conj|parataxis|dep")
                    || !sentence.token(at.head()).isVerb() && at.is("conj")) {
                return false;
            }
            at = sentence.token(at.head());
        }
        return false;
    }

    /** Whether it is what the article's own report says: "Police said the gunmen fled". */
    boolean isReported(Speakers speakers) {
        return verb.is("ccomp")
                && sentence.head(verb)
                        .filter(speakers::reports)
                        .filter(report -> new ReportClause(sentence, report).isMain())
                        .isPresent();
    }

    /** Whether it stands in a quotation, he who does it too. */
    boolean isWithin(List<Span> quoted) {
        Token subject = sentence.child(verb, "nsubj").orElse(verb);
        return quoted.stream().anyMatch(span -> span.contains(subject.span()));
    }

    /** Whether words beside the verb put it at another time: "recently said", "once accused". */
    boolean isElsewhere(Cues cues) {
        return sentence.children(verb, "advmod", "obl").stream()
                .anyMatch(word -> cues.has(Cue.OTHER_TIME, word.lemma())
                        || (cues.has(Cue.OTHER_TIME_AFTER, word.lemma()) && word.index() > verb.index()));
    }
}
