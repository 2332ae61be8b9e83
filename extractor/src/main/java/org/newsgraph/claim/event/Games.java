package org.newsgraph.claim.event;

import java.util.List;
import java.util.stream.Stream;
import org.newsgraph.claim.Trigger;
import org.newsgraph.grammar.PrepositionalPhrases;
import org.newsgraph.lexicon.Cues.Cue;
import org.newsgraph.lexicon.EventKind.Trait;
import org.newsgraph.lexicon.NounClass;
import org.newsgraph.lexicon.Nouns;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** Events that are moves of a game: "met in the quarter-finals", "rallied in the ninth inning". */
public final class Games {
    private static final List<String> ARMED = List.of("armed", "army", "force");

    private final Nouns nouns;
    private final FillerClasses classes;

    public Games(Nouns nouns, FillerClasses classes) {
        this.nouns = nouns;
        this.classes = classes;
    }

    /** Whether the game's part in which it happens stands with the trigger, and nobody under arms takes part. */
    public boolean hasMove(Trigger trigger, List<RoleAssigner.Assigned> assigned) {
        Sentence sentence = trigger.sentence();
        return trigger.entry().kind().filter(kind -> kind.is(Trait.MOVE)).isPresent()
                && Stream.concat(Stream.of(trigger.head()), trigger.carrier().stream())
                        .flatMap(word -> PrepositionalPhrases.of(sentence, word, "in").stream())
                        .anyMatch(noun -> isPart(sentence, noun))
                && assigned.stream().noneMatch(one -> classes.fits(sentence, one.token(), ARMED));
    }

    private boolean isPart(Sentence sentence, Token noun) {
        boolean minute = nouns.cues().has(Cue.MINUTE_OF_A_GAME, noun.lemma())
                && sentence.children(noun, "amod").stream()
                        .anyMatch(word -> word.text().matches("first|second|third|\\p{Alpha}+th|\\d+(st|nd|rd|th)"));
        return (minute
                        || nouns.of(sentence, noun)
                                .filter(meaning -> meaning.is(NounClass.GAME))
                                .isPresent())
                && !isTime(sentence, noun);
    }

    /** "the second half of 2023", "the first half of the year" */
    private boolean isTime(Sentence sentence, Token noun) {
        return PrepositionalPhrases.of(sentence, noun, "of").stream()
                .anyMatch(
                        whole -> classes.isTime(sentence, whole) || whole.text().matches("(19|20)\\d\\d"));
    }
}
