package org.newsgraph.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberWordsTest {
    @ParameterizedTest
    @CsvSource({"one, 1", "Twelve, 12", "nineteen, 19", "twenty, 20", "sixty-four, 64", "ninety, 90", "dozen, 12"})
    void wordsStandForNumbers(String word, int value) {
        assertEquals(Optional.of(value), NumberWords.value(word));
    }

    @ParameterizedTest
    @ValueSource(strings = {"12", "twelve-four", "sixty-zero", "self-made", "many", "-", ""})
    void otherWordsStandForNone(String word) {
        assertEquals(Optional.empty(), NumberWords.value(word));
    }
}
