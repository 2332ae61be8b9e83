package org.newsgraph.mention.name;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.newsgraph.mention.Resolved;
import org.newsgraph.testing.TextBuilder;

/** Short forms of the names of institutions, as an article explains them. */
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

    @Test
    void countryInBracketsTellsOnlyWhere() {
        Resolved text = Resolved.of(new TextBuilder()
                .sentence("Alba/NNP/Club/compound/O Sailing/NNP/Club/compound/O Club/NNP/left/nsubj/O (/SIGN/UK/punct "
                        + "UK/NNP/Club/appos/L )/SIGN/UK/punct left=leave/VBD/0/root ./SIGN/left/punct")
                .sentence("UK/NNP/voted/nsubj/L voted=vote/VBD/0/root ./SIGN/voted/punct"));

        assertEquals("United Kingdom", text.of("UK").name());
        assertEquals("United Kingdom", text.last("UK").name());
    }

    @Test
    void agencyInBracketsIsNotTheInstitutionBeforeIt() {
        Resolved text = Resolved.of(new TextBuilder()
                .sentence("Free/NNP/Army/compound/O Syrian/JJ/Army/amod/O Army/NNP/left/nsubj/O (/SIGN/AFP/punct "
                        + "AFP/NNP/Army/appos/O )/SIGN/AFP/punct left=leave/VBD/0/root ./SIGN/left/punct"));

        assertEquals("Agence France-Presse", text.of("AFP").name());
    }

    @Test
    void bracketThatSaysMoreExplainsNoShortForm() {
        Resolved text = Resolved.of(new TextBuilder()
                .sentence("Reporters/NNP/Borders/compound/O Without/NNP/Borders/compound/O Borders/NNP/left/nsubj/O "
                        + "(/SIGN/RSF/punct RSF/NNP/fighters/compound/O fighters/NNS/Borders/appos )/SIGN/RSF/punct "
                        + "left=leave/VBD/0/root ./SIGN/left/punct"));

        assertEquals("Rapid Support Forces", text.of("RSF").name());
    }
}
