package org.newsgraph.mention.pronoun;

import java.util.Optional;
import org.newsgraph.lexicon.Cues;
import org.newsgraph.lexicon.Cues.Cue;
import org.newsgraph.lexicon.Nouns;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/**
 * Decides whether "it" may mean an institution or a state: where it acts, owns or is addressed, and not where something
 * happens.
 */
final class NeuterAntecedents {
    private final Nouns nouns;
    private final Cues cues;

    NeuterAntecedents(Nouns nouns) {
        this.nouns = nouns;
        this.cues = nouns.cues();
    }

    /** Whether the pronoun may mean somebody who acts. */
    boolean mayAct(Sentence sentence, Token pronoun) {
        if (pronoun.is("nmod:poss")) {
            return true;
        }
        Optional<Token> head = sentence.head(pronoun);
        if (head.isEmpty()) {
            return false;
        }
        if (pronoun.is("obj") || pronoun.is("iobj")) {
            return cues.has(Cue.DONE_TO_A_STATE, head.get().lemma());
        }
        return pronoun.is("nsubj") && isEvent(sentence, pronoun, head.get());
    }

    private boolean isEvent(Sentence sentence, Token pronoun, Token predicate) {
        if (sentence.child(predicate, "cop").isPresent()) {
            return predicate.isNoun()
                    ? nouns.of(sentence, predicate)
                            .filter(meaning -> meaning.kind().isActor())
                            .isPresent()
                    : cues.has(Cue.SAID_OF_ACTORS, predicate.lemma())
                            || predicate.isVerb()
                            || predicate.tag().equals("IN");
        }
        boolean impersonal = pronoun.is("nsubj:pass")
                && sentence.children(predicate, "ccomp", "csubj").stream()
                        .anyMatch(clause -> clause.index() > predicate.index());
        return !impersonal && !cues.has(Cue.HAPPENING, predicate.lemma());
    }
}
