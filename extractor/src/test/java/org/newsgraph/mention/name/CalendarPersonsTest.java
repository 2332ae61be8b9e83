package org.newsgraph.mention.name;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.gazetteer.Offices;
import org.newsgraph.testing.TextBuilder;
import org.newsgraph.text.AnnotatedText;

/** Where the name of a month is a person's. */
class CalendarPersonsTest {
    private static final CalendarPersons PERSONS = new CalendarPersons(Offices.standard());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Theresa/P May/P met                          | Theresa May
            Mrs May met                                  | May
            Prime Minister May met                       | May
            Secretary August spoke                       | August
            April Ryan/P spoke                           | April Ryan
            March Fong/P Eu/P met                        | March Fong Eu
            Liu/P He met                                 | Liu He
            Theresa/P May/P left in May                  | Theresa May
            Mrs May left . May spoke                     | May May
            Mrs May spoke on May 3                       | May
            """)
    void monthsAndPronounsInNamesAreMarked(String words, String marked) {
        assertEquals(marked, marked(words));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", delimiter = '|', textBlock = """
            May was hot                                  | -
            in May Ryan/P met                            | Ryan
            last May rebels fled                         | -
            3 May 2016                                   | -
            the August raid                              | -
            in March Kerry/P met                         | Kerry
            said he left                                 | -
            """)
    void timesAreNot(String words, String marked) {
        assertEquals(marked == null ? "" : marked, marked(words));
    }

    @Test
    void whoIsMetIsNoTime() {
        AnnotatedText text = PERSONS.mark(new TextBuilder()
                .sentence("Mrs/NNP/May/compound May/NNP/left/nsubj left=leave/VBD/0/root")
                .sentence("Merkel/NNP/met/nsubj/P met=meet/VBD/0/root May/NNP/met/obl:tmod")
                .text());
        assertEquals("obj", text.sentences().get(1).token(2).relation());
    }

    private static String marked(String words) {
        String sentence = List.of(words.split(" ")).stream()
                .map(word -> {
                    String form = word.replaceFirst("/P$", "");
                    String tag = form.matches("\\d+") ? "CD" : form.matches("\\p{Lu}.*") ? "NNP" : "IN";
                    return form + "/" + tag + "/dep/dep" + (word.endsWith("/P") ? "/P" : "");
                })
                .collect(Collectors.joining(" "));
        return PERSONS
                .mark(new TextBuilder().sentence(sentence + " dep/VB/0/root").text())
                .sentences()
                .get(0)
                .tokens()
                .stream()
                .filter(token -> token.entity().equals("PERSON"))
                .map(token -> token.text())
                .collect(Collectors.joining(" "));
    }
}
