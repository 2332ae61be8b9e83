package org.newsgraph.claim.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.newsgraph.gazetteer.Gazetteer;
import org.newsgraph.gazetteer.Offices;
import org.newsgraph.lexicon.Nouns;
import org.newsgraph.mention.MentionIndex;
import org.newsgraph.mention.Resolver;
import org.newsgraph.testing.TextBuilder;
import org.newsgraph.text.AnnotatedText;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** Who acts where a thing does: whoever owns the jets, the shells or the air strike. */
class ActingOwnerTest {
    private static final Nouns NOUNS = Nouns.standard();
    private static final Resolver RESOLVER = new Resolver(Gazetteer.standard(), NOUNS, Offices.standard());

    @Test
    void airStrikeIsItsOwnersEvent() {
        assertEquals(
                Optional.of("Russian"),
                owner(
                        "strikes",
                        "Russian/JJ/strikes/amod air/NN/strikes/compound strikes=strike/NNS/hit/nsubj hit/VBD/0/root "
                                + "barracks/NNS/hit/obj"));
        assertEquals(
                Optional.of("Turkey"),
                owner(
                        "airstrikes",
                        "Turkey/NNP/airstrikes/nmod:poss/L 's/POS/Turkey/case airstrikes=airstrike/NNS/hit/nsubj hit/VBD/0/root "
                                + "barracks/NNS/hit/obj"));
        assertEquals(
                Optional.of("NATO"),
                owner(
                        "airstrike",
                        "An/DT/airstrike/det airstrike/NN/hit/nsubj of/IN/NATO/case NATO/NNP/airstrike/nmod/O hit/VBD/0/root "
                                + "barracks/NNS/hit/obj"));
    }

    @Test
    void attackIsNamedForItsPlaceToo() {
        assertEquals(
                Optional.empty(),
                owner(
                        "attack",
                        "The/DT/attack/det Paris/NNP/attack/compound/L attack/NN/killed/nsubj killed=kill/VBD/0/root "
                                + "twelve/CD/killed/obj"));
        assertEquals(
                Optional.empty(),
                owner(
                        "strike",
                        "A/DT/strike/det Russian/JJ/strike/amod strike/NN/hit/nsubj hit/VBD/0/root trains/NNS/hit/obj"));
    }

    @Test
    void vehiclesAndWeaponsActForTheirOwner() {
        String jets = "Russian/JJ/jets/amod jets=jet/NNS/hit/nsubj hit/VBD/0/root barracks/NNS/hit/obj";
        assertEquals(Optional.of("Russian"), owner("jets", jets));
        assertTrue(mayAct("jets", jets));
    }

    @Test
    void thingsOfNobodyNamedDoNotAct() {
        String shells =
                "The/DT/shells/det old/JJ/shells/amod shells=shell/NNS/hit/nsubj hit/VBD/0/root barracks/NNS/hit/obj";
        assertEquals(Optional.empty(), owner("shells", shells));
        assertFalse(mayAct("shells", shells));
    }

    @Test
    void otherThingsOfAStateDoNotActForIt() {
        String inflation = "Russian/JJ/inflation/amod inflation/NN/hit/nsubj hit/VBD/0/root pensions/NNS/hit/obj";
        assertEquals(Optional.empty(), owner("inflation", inflation));
        assertFalse(mayAct("inflation", inflation));
    }

    @Test
    void numberOfJetsActsForWhoseTheJetsAre() {
        assertEquals(
                Optional.of("Russian"),
                owner(
                        "dozens",
                        "dozens=dozen/NNS/hit/nsubj of/IN/jets/case Russian/JJ/jets/amod jets=jet/NNS/dozens/nmod "
                                + "hit/VBD/0/root barracks/NNS/hit/obj"));
    }

    private static Optional<String> owner(String word, String words) {
        AnnotatedText text = new TextBuilder().sentence(words).text();
        Sentence sentence = text.sentences().get(0);
        return classes(text).actingOwner(sentence, token(sentence, word)).map(Token::text);
    }

    private static boolean mayAct(String word, String words) {
        AnnotatedText text = new TextBuilder().sentence(words).text();
        Sentence sentence = text.sentences().get(0);
        return classes(text).mayAct(sentence, token(sentence, word));
    }

    private static FillerClasses classes(AnnotatedText text) {
        return new FillerClasses(new MentionIndex(RESOLVER.resolve(text)), NOUNS);
    }

    private static Token token(Sentence sentence, String word) {
        return sentence.tokens().stream()
                .filter(token -> token.text().equals(word))
                .findFirst()
                .orElseThrow();
    }
}
