package org.newsgraph.mention.nominal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import org.newsgraph.mention.Resolved;
import org.newsgraph.testing.TextBuilder;

/** Whom "a watchdog" means, which the article names soon, or never. */
class AntecedentsTest {
    private static final String NAMED = "Amnesty/NNP/International/compound/O International/NNP/left/nsubj/O "
            + "left=leave/VBD/0/root ./SIGN/left/punct";
    private static final String GROUP = "A/DT/group/det rights/NNS/group/compound group/NN/spoke/nsubj %s"
            + "spoke=speak/VBD/0/root ./SIGN/spoke/punct";

    @Test
    void institutionThatIsNamedNextIsMeant() {
        Resolved text =
                Resolved.of(new TextBuilder().sentence(GROUP.formatted("")).sentence(NAMED));

        assertEquals("Amnesty International", text.of("A rights group").name());
    }

    @Test
    void phraseThatSaysWhichIsNobodyElse() {
        Resolved text = Resolved.of(new TextBuilder()
                .sentence(GROUP.formatted("in/IN/Lagos/case Lagos/NNP/group/nmod/L "))
                .sentence(NAMED));

        assertFalse(text.of("A rights group").isIdentified());
    }

    @Test
    void nameFarAfterIntroducesNobody() {
        TextBuilder text = new TextBuilder().sentence(GROUP.formatted(""));
        for (int i = 0; i < 9; i++) {
            text.sentence("People/NNS/left/nsubj left=leave/VBD/0/root ./SIGN/left/punct");
        }

        assertFalse(Resolved.of(text.sentence(NAMED)).of("A rights group").isIdentified());
    }
}
