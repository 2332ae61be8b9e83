package org.newsgraph.mention.nominal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.newsgraph.gazetteer.EntityKind;
import org.newsgraph.mention.Entity;
import org.newsgraph.mention.Resolved;
import org.newsgraph.testing.TextBuilder;

/** What numbers without a noun count. */
class UnnamedEntitiesTest {
    @Test
    void numberOfThoseWhoSufferIsOfPeople() {
        Entity thirty = Resolved.of(new TextBuilder()
                        .sentence("A/DT/3/det further/JJ/3/amod 30/CD/hurt/nsubj:pass were=be/VBD/hurt/aux:pass "
                                + "hurt/VBN/0/root ./SIGN/hurt/punct"))
                .of("A further 30");

        assertEquals(EntityKind.GROUP, thirty.kind());
    }

    @Test
    void scoreIsOfNoPeople() {
        Entity score = Resolved.of(new TextBuilder()
                        .sentence("Ada/NNP/shot/nsubj/P shot=shoot/VBD/0/root a/DT/4/det 66/CD/shot/obj "
                                + "./SIGN/shot/punct"))
                .of("a 66");

        assertEquals(EntityKind.THING, score.kind());
    }
}
