package org.newsgraph.mention.name;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.newsgraph.mention.Resolved;
import org.newsgraph.testing.TextBuilder;

/** Where a capital is the town, and where its state. */
class CapitalsTest {
    @Test
    void townThatFallsIsNotItsState() {
        assertEquals("Kabul", of("Kabul/NNP/fell/nsubj/L fell=fall/VBD/0/root ./SIGN/fell/punct"));
        assertEquals("Afghanistan", of("Kabul/NNP/agreed/nsubj/L agreed=agree/VBD/0/root ./SIGN/agreed/punct"));
    }

    @Test
    void townOnWhichRocketsFallIsNotTheState() {
        String attack = "the/DT/%1$s/det %1$s/NN/came/nsubj on/IN/Kabul/case Kabul/NNP/%1$s/nmod/L "
                + "came=come/VBD/0/root ./SIGN/came/punct";

        assertEquals("Kabul", of(attack.formatted("attack")));
        assertEquals("Kabul", of(attack.formatted("march")));
        assertEquals("Afghanistan", of(attack.formatted("sanction")));
    }

    @Test
    void ambassadorIsRecalledFromAStateAndTroopsFromATown() {
        String recall = "They/PRP/recalled/nsubj recalled=recall/VBD/0/root %1$s/NNS/recalled/obj "
                + "from/IN/Kabul/case Kabul/NNP/recalled/obl/L ./SIGN/recalled/punct";

        assertEquals("Afghanistan", of(recall.formatted("envoys=envoy")));
        assertEquals("Kabul", of(recall.formatted("troops")));
    }

    private static String of(String sentence) {
        return Resolved.of(new TextBuilder().sentence(sentence)).of("Kabul").name();
    }
}
