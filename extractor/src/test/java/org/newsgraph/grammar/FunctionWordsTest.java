package org.newsgraph.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FunctionWordsTest {
    @Test
    void articlesAreKnownWhateverTheirCase() {
        assertTrue(FunctionWords.isIndefiniteArticle(Tree.of("An=An/DT/0/root").word("An")));
        assertFalse(FunctionWords.isIndefiniteArticle(Tree.of("The/DT/0/root").word("The")));
    }

    @Test
    void noPronounOfTheThirdPersonIsOfTwoNumbersOrGenders() {
        Set<String> all = new HashSet<>();
        FunctionWords.THIRD_PERSON_PRONOUNS.forEach(all::addAll);

        assertEquals(
                all.size(),
                FunctionWords.THIRD_PERSON_PRONOUNS.stream().mapToInt(Set::size).sum());
        assertTrue(all.containsAll(FunctionWords.REFLEXIVE_PRONOUNS));
    }
}
