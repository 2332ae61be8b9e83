package org.newsgraph.mention.nominal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsgraph.mention.Entity;
import org.newsgraph.mention.Resolved;
import org.newsgraph.testing.TextBuilder;

/** Which two states "both countries" means. */
class StatePairsTest {
    private static final String BOTH = "Both/DT/countries/det countries=country/NNS/left/nsubj left=leave/VBD/0/root";

    private static List<String> both(String before) {
        Resolved resolved = Resolved.of(new TextBuilder().sentence(before).sentence(BOTH));
        return resolved.text().mentions().stream()
                .filter(mention -> mention.sentence() == 1)
                .flatMap(mention -> resolved.text().denoted().get(mention).stream())
                .map(Entity::name)
                .toList();
    }

    @Test
    void bothCountriesAreTheTwoOfTheSentenceBefore() {
        assertEquals(
                List.of("Chile", "Peru"),
                both("Chile/NNP/met/nsubj/L and/CC/Peru/cc Peru/NNP/Chile/conj/L met=meet/VBD/0/root"));
    }

    @Test
    void ofThreeCountriesNoTwoAreMeant() {
        assertEquals(
                List.of("countries"),
                both("Chile/NNP/met/nsubj/L ,/SIGN/Peru/punct Peru/NNP/Chile/conj/L and/CC/Cuba/cc "
                        + "Cuba/NNP/Chile/conj/L met=meet/VBD/0/root"));
    }
}
