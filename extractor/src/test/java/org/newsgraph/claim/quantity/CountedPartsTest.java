package org.newsgraph.claim.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
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

/** Whose number is a part of those counted, and where the list of the parts ends. */
class CountedPartsTest {
    private static final Resolver RESOLVER = new Resolver(Gazetteer.standard(), Nouns.standard(), Offices.standard());

    private static final String KILLED = "Gunmen/NNS/killed/nsubj killed=kill/VBD/0/root nine/CD/people/nummod "
            + "people/NNS/killed/obj ,/,/people/punct including=include/VBG/%s/case ";

    @Test
    void listAfterIncluding() {
        assertEquals(
                List.of("four children", "two nurses"),
                parts(KILLED.formatted("children")
                        + "four/CD/children/nummod children=child/NNS/people/nmod and/CC/nurses/cc "
                        + "two/CD/nurses/nummod nurses=nurse/NNS/children/conj"));
    }

    @Test
    void thoseOfAnotherVerbAreNoParts() {
        assertEquals(
                List.of("four children"),
                parts("Nine/CD/people/nummod people/NNS/killed/nsubj:pass ,/,/people/punct "
                        + "including=include/VBG/children/case four/CD/children/nummod children=child/NNS/people/nmod "
                        + ",/,/people/punct were=be/VBD/killed/aux:pass killed=kill/VBN/0/root and/CC/wounded/cc "
                        + "30/CD/wounded/nsubj:pass wounded=wound/VBN/killed/conj"));
    }

    @Test
    void thoseBesideTheOnesCountedAreNoParts() {
        assertEquals(
                List.of("two officers"),
                parts("Four/CD/people/nummod people/NNS/killed/nsubj:pass ,/,/people/punct "
                        + "including=include/VBG/officers/case two/CD/officers/nummod officers=officer/NNS/people/nmod "
                        + ",/,/people/punct and/CC/rebels/cc seven/CD/rebels/nummod rebels=rebel/NNS/officers/conj "
                        + "were=be/VBD/killed/aux:pass killed=kill/VBN/0/root"));
    }

    @Test
    void numberOfSeveralWordsIsOne() {
        assertEquals(
                List.of("twenty women"),
                parts(KILLED.formatted("women") + "twenty/CD/one/compound -/HYPH/one/punct one/CD/women/nummod "
                        + "women=woman/NNS/people/nmod"));
        assertEquals(
                List.of("2 children"),
                parts(KILLED.formatted("children") + "2/CD/million/compound million/CD/children/nummod "
                        + "children=child/NNS/people/nmod"));
        assertEquals(
                List.of("three judges"),
                parts(KILLED.formatted("judges") + "three/CD/five/compound out/IN/five/advmod of/IN/five/advmod "
                        + "five/CD/judges/nummod judges=judge/NNS/people/nmod"));
        assertEquals(
                List.of("two judges"),
                parts(KILLED.formatted("two") + "two/CD/people/nmod of/IN/judges/case the/DT/judges/det "
                        + "four/CD/judges/nummod judges=judge/NNS/two/nmod"));
    }

    @Test
    void bothEndsOfARangeCountThemOnce() {
        assertEquals(
                List.of("2 women"),
                parts("Gunmen/NNS/killed/nsubj killed=kill/VBD/0/root nine/CD/people/nummod people/NNS/killed/obj "
                        + ",/,/people/punct 2/CD/3/compound to/TO/3/dep 3/CD/women/nummod of/IN/them/case "
                        + "them/PRP/3/nmod women=woman/NNS/people/appos"));
    }

    @Test
    void ageAfterAPersonIsNoPart() {
        assertEquals(
                List.of("two nurses"),
                parts(KILLED.formatted("boy") + "a/DT/boy/det boy/NN/people/nmod ,/,/boy/punct 12/CD/boy/amod "
                        + ",/,/boy/punct and/CC/nurses/cc two/CD/nurses/nummod nurses=nurse/NNS/boy/conj"));
    }

    private static List<String> parts(String words) {
        AnnotatedText text = new TextBuilder().sentence(words).text();
        Sentence sentence = text.sentences().get(0);
        MentionIndex mentions = new MentionIndex(RESOLVER.resolve(text));
        return CountedParts.of(mentions, sentence, token(sentence, "people"), token(sentence, "killed")).stream()
                .map(part -> part.number().text()
                        + part.noun().map(noun -> " " + noun.text()).orElse(""))
                .toList();
    }

    private static Token token(Sentence sentence, String word) {
        return sentence.tokens().stream()
                .filter(token -> token.text().equals(word))
                .findFirst()
                .orElseThrow();
    }
}
