package org.newsgraph.text.corenlp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ordinals that are days. */
class DayTagRepairTest {
    @ParameterizedTest
    @CsvSource({
        "March/NNP 28th/NN,March/NNP 28th/CD",
        "May/NNP 1st/JJ,May/NNP 1st/CD",
        "Sept./NNP 2nd/RB,Sept./NNP 2nd/CD",
        "the/DT 3RD/NN of/IN June/NNP,the/DT 3RD/JJ of/IN June/NNP",
        "the/DT 28th/JJ division/NN,the/DT 28th/JJ division/NN",
        "Kerry/NNP 28th/NN,Kerry/NNP 28th/NN",
        "March/NNP 28/CD,March/NNP 28/CD",
    })
    void ordinalsBesideAMonthAreNumbers(String before, String after) {
        assertEquals(after, TaggedWords.changed(before, DayTagRepair::correct));
    }
}
