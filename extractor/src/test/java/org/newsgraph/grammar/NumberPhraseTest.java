package org.newsgraph.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.lexicon.Bound;
import org.newsgraph.testing.TextBuilder;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** What the words of a number are worth, with their bound. */
class NumberPhraseTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            12/CD                                         | exactly 12
            3,200/CD                                      | exactly 3200
            sixty-four/CD                                 | exactly 64
            at/IN least/JJS 40/CD                         | at least 40
            no/DT fewer/JJR than/IN 40/CD                 | at least 40
            up/IN to/TO 30/CD                             | at most 30
            more/JJR than/IN 250/CD                       | more than 250
            some/DT 2.5/CD million/CD                     | about 2500000
            nearly/RB a/DT dozen/NN                       | less than 12
            two/CD dozen/NN                               | exactly 24
            half/PDT a/DT million/CD                      | exactly 500000
            10/CD to/TO 15/CD                             | at least 10, at most 15
            between/IN 10/CD and/CC 15/CD                 | at least 10, at most 15
            10/CD -/HYPH 15/CD                            | at least 10, at most 15
            12/CD and/CC 30/CD                            | exactly 30
            15/CD to/TO 10/CD                             | nothing
            24/7/CD                                       | nothing
            twenty/CD -/HYPH one/CD                       | exactly 21
            Thirty/CD -/HYPH five/CD thousand/CD          | exactly 35000
            twenty/CD -/HYPH thirty/CD                    | at least 20, at most 30
            $/$ 200m/CD                                   | exactly 200000000
            £/$ 2.5bn/CD                                  | exactly 2500000000
            200m/CD                                       | nothing
            upwards/RB of/IN 60/CD                        | more than 60
            a/DT couple/NN                                | about 2
            a/DT hundred/CD                               | exactly 100
            $/$ 5xy/CD                                    | nothing
            three/CD hundred/CD men/CD                    | nothing
            """)
    void words(String tagged, String values) {
        String[] words = tagged.replace("24/7", "24-7").split(" ");
        StringBuilder sentence = new StringBuilder();
        for (int i = 0; i < words.length; i++) {
            sentence.append(words[i]).append(i == words.length - 1 ? "/0/root " : "/" + words.length + "/dep ");
        }
        Sentence built = new TextBuilder()
                .sentence(sentence.toString().strip())
                .text()
                .sentences()
                .get(0);
        Token last = built.token(built.size() - 1);

        String found = NumberPhrase.around(built, last).values().stream()
                .map(value -> value.bound().label() + " " + value.value().toPlainString())
                .collect(Collectors.joining(", "));

        assertEquals(values, found.isEmpty() ? "nothing" : found);
    }

    /** One node of the graph stands for each value, known by its place. */
    @Test
    void endsOfARangeHavePlacesOfTheirOwn() {
        Sentence built = new TextBuilder()
                .sentence("between/IN/5/case 10/CD/5/nummod and/CC/4/cc 15/CD/2/conj men/NNS/0/root")
                .text()
                .sentences()
                .get(0);

        List<Integer> begins = NumberPhrase.around(built, built.token(1)).values().stream()
                .map(NumberPhrase.Bounded::begin)
                .toList();

        assertEquals(List.of(0, 3), begins);
    }

    @Test
    void bothEndsOfARangeEndWithTheUpper() {
        Sentence built = new TextBuilder()
                .sentence("between/IN/2/case 10/CD/killed/nsubj:pass and/CC/4/cc 15/CD/2/conj "
                        + "were=be/VBD/killed/aux:pass killed=kill/VBN/0/root")
                .text()
                .sentences()
                .get(0);

        List<Integer> ends = NumberPhrase.around(built, built.token(1)).values().stream()
                .map(NumberPhrase.Bounded::last)
                .toList();

        assertEquals(List.of(3, 3), ends);
    }

    @Test
    void wordsAfterANumberBoundItToo() {
        Tree tree = Tree.of("12/CD/men/nummod or/CC/12/cc more/JJR/12/conj men/NNS/0/root".replace("/12/", "/1/"));
        NumberPhrase number = NumberPhrase.around(tree.sentence(), tree.word("12"));

        assertEquals(Bound.AT_LEAST, number.values().get(0).bound());
        assertTrue(number.isBounded());
    }

    @Test
    void numberWithoutSuchWordsIsExact() {
        Tree tree = Tree.of("12/CD/men/nummod men/NNS/0/root");
        NumberPhrase number = NumberPhrase.around(tree.sentence(), tree.word("12"));

        assertEquals(Bound.EXACTLY, number.values().get(0).bound());
        assertFalse(number.isBounded());
    }
}
