package org.newsgraph.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is a relative pronoun, by form and tag and by form alone. */
class RelativeClausesTest {
    @ParameterizedTest
    @CsvSource({
        "who/WP, true, true",
        "That/WDT, true, true",
        "that/IN, false, true",
        "that/DT, false, true",
        "whose/WP$, true, false",
        "what/WP, false, false",
        "whatever/WDT, true, false"
    })
    void pronouns(String tagged, boolean relative, boolean byForm) {
        Tree tree = Tree.of(tagged + "/0/root");

        assertEquals(relative, RelativeClauses.isRelative(tree.sentence().token(0)));
        assertEquals(byForm, RelativeClauses.isRelativeByForm(tree.sentence().token(0)));
    }
}
