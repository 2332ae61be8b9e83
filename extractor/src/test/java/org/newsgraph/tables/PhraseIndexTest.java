package org.newsgraph.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.newsgraph.testing.TextBuilder;
import org.newsgraph.text.Sentence;

class PhraseIndexTest {
    private final PhraseIndex<String> index = new PhraseIndex<>();

    private static Sentence sentence(String annotated) {
        return new TextBuilder().sentence(annotated).text().sentences().get(0);
    }

    private Optional<PhraseIndex.Found<String>> at(String annotated) {
        return index.at(sentence(annotated).words(), 0);
    }

    @Test
    void theLongestPhraseIsFoundWhateverCameFirst() {
        index.add("Free Army", "short");
        index.add("Free Army of the North", "long");
        index.add("Free Army Command", "middle");
        assertEquals(
                Optional.of(new PhraseIndex.Found<>(5, "long")),
                at("Free/NNP/2/compound Army/NNP/0/root of/IN/5/case the/DT/5/det North/NNP/2/nmod fled/VBD/2/dep"));
    }

    @Test
    void aPossessiveInsideANameIsATokenOfItsOwn() {
        index.add("Lord's Resistance Army", "LRA");
        for (String apostrophe : List.of("'", "\u2019")) {
            assertEquals(
                    Optional.of(new PhraseIndex.Found<>(4, "LRA")),
                    at("Lord/NNP/4/nmod:poss " + apostrophe
                            + "s/POS/1/case Resistance/NNP/4/compound Army/NNP/5/nsubj fled/VBD/0/root"));
        }
        assertEquals(
                Optional.empty(),
                at("Lord/NNP/4/nmod:poss 's/POS/1/case resistance/NN/4/compound army/NN/5/nsubj fled/VBD/0/root"));
        assertEquals(List.of("LRA"), index.exactly("Lord\u2019s Resistance Army"));
    }

    @Test
    void anAcronymMatchesOnlyAsItIsWritten() {
        index.add("US", "state");
        assertEquals(Optional.of(new PhraseIndex.Found<>(1, "state")), at("U.S./NNP/2/compound troops/NNS/0/root"));
        assertEquals(Optional.empty(), at("us/PRP/2/obj left/VBD/0/root"));
    }

    @Test
    void whatIsNoWordIsNoPhrase() {
        index.add("\u2014", "sign");
        assertEquals(List.of(), index.exactly("\u2014"));
    }
}
