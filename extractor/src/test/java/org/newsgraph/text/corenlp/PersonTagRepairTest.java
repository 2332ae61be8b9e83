package org.newsgraph.text.corenlp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Auxiliaries, pronouns and articles that are part of a name. */
class PersonTagRepairTest {
    @ParameterizedTest
    @CsvSource({
        "Theresa/NNP May/MD met/VBD,Theresa/NNP May/NNP met/VBD",
        "Mrs/NNP May/MD met/VBN,Mrs/NNP May/NNP met/VBD",
        "Minister/NNP May/MD called/VBN,Minister/NNP May/NNP called/VBD",
        "May/MD accused/VBD them/PRP,May/NNP accused/VBD them/PRP",
        "Mark/NNP Will/MD said/VBD,Mark/NNP Will/NNP said/VBD",
        "Liu/NNP He/PRP met/VBD,Liu/NNP He/NNP met/VBD",
        "An/DT Jong/NNP -/HYPH hui/NNP met/VBD,An/NNP Jong/NNP -/HYPH hui/NNP met/VBD",
        "She/PRP Zhijiang/NNP was/VBD held/VBN,She/NNP Zhijiang/NNP was/VBD held/VBN",
    })
    void partsOfNamesAreNames(String before, String after) {
        assertEquals(after, corrected(before));
    }

    @ParameterizedTest
    @CsvSource({
        "Russia/NNP May/MD attack/VB",
        "May/MD they/PRP rest/VB",
        "It/PRP may/MD rain/VB",
        "said/VBD :/: He/PRP left/VBD",
        "An/DT Obama/NNP aide/NN said/VBD",
        "She/PRP met/VBD Kerry/NNP today/NN",
        "Will/MD Russia/NNP attack/VB ?/.",
    })
    void allElseStays(String words) {
        assertEquals(words, corrected(words));
    }

    private static String corrected(String words) {
        return TaggedWords.changed(words, PersonTagRepair::correct);
    }
}
