package org.newsgraph.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.newsgraph.testing.TextBuilder;

/** Short forms of the names of bodies, as an article explains them. */
class LongerNamesTest {
    private static final String SPOKE = "RSF/NNP/spoke/nsubj/O spoke=speak/VBD/0/root ./SIGN/spoke/punct";

    @Test
    void shortFormInBracketsMeansTheNameBeforeThemWhateverTheTablesKnow() {
        Resolved text = Resolved.of(new TextBuilder()
                .sentence("Reporters/NNP/Borders/compound/O Without/NNP/Borders/compound/O Borders/NNP/left/nsubj/O "
                        + "(/SIGN/RSF/punct RSF/NNP/Borders/appos/O )/SIGN/RSF/punct left=leave/VBD/0/root "
                        + "./SIGN/left/punct")
                .sentence(SPOKE));

        assertEquals("Reporters Without Borders", text.last("RSF").name());
    }

    @Test
    void shortFormThatNothingExplainsMeansWhatTheTablesKnow() {
        assertEquals(
                "Rapid Support Forces",
                Resolved.of(new TextBuilder().sentence(SPOKE)).of("RSF").name());
    }
}
