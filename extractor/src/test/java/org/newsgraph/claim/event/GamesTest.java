package org.newsgraph.claim.event;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsgraph.claim.Triggers;
import org.newsgraph.gazetteer.Gazetteer;
import org.newsgraph.gazetteer.Offices;
import org.newsgraph.lexicon.Nouns;
import org.newsgraph.mention.MentionIndex;
import org.newsgraph.mention.Resolver;
import org.newsgraph.testing.Kinds;
import org.newsgraph.testing.TextBuilder;
import org.newsgraph.text.AnnotatedText;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** Events in a game, and events in a part of the year that is called like one of a game. */
class GamesTest {
    private static final Nouns NOUNS = Nouns.standard();
    private static final Resolver RESOLVER = new Resolver(Gazetteer.standard(), NOUNS, Offices.standard());

    private static final String RALLIED =
            "Thousands=thousand/NNS/rallied/nsubj rallied=rally/VBD/0/root in/IN/half/case "
                    + "the/DT/half/det second/JJ/half/amod half/NN/rallied/obl ";

    @Test
    void halfOfAGame() {
        assertTrue(isMove(RALLIED));
        assertTrue(isMove(RALLIED + "of/IN/match/case the/DT/match/det match/NN/half/nmod"));
    }

    @Test
    void minuteOfAGame() {
        assertTrue(isMove(RALLIED.replace("half", "minute").replace("second", "ninth")));
        assertTrue(isMove(RALLIED.replace("half", "minute").replace("second", "90th")));
        assertFalse(isMove(RALLIED.replace("half", "minute").replace("second", "last")));
    }

    @Test
    void halfOfAYear() {
        assertFalse(isMove(RALLIED + "of/IN/8/case 2023/CD/half/nmod"));
        assertFalse(isMove(RALLIED + "of/IN/year/case the/DT/year/det year/NN/half/nmod"));
    }

    private static boolean isMove(String words) {
        AnnotatedText text = new TextBuilder().sentence(words).text();
        Sentence sentence = text.sentences().get(0);
        Token head = sentence.token(1);
        MentionIndex mentions = new MentionIndex(RESOLVER.resolve(text));
        return new Games(NOUNS, new FillerClasses(mentions, NOUNS))
                .hasMove(Triggers.of(sentence, head, Kinds.PROTEST), List.of());
    }
}
