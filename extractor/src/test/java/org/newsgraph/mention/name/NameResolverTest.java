package org.newsgraph.mention.name;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.newsgraph.gazetteer.EntityKind;
import org.newsgraph.mention.Resolved;
import org.newsgraph.testing.TextBuilder;

/** Storms that bear the names of people and places, and the people and places that bear them. */
class NameResolverTest {
    @Test
    void countryAfterAStormIsNotTheStorm() {
        Resolved text = Resolved.of(new TextBuilder()
                .sentence("the/DT/storm/det strongest/JJS/storm/amod storm/NN/0/root Japan/NNP/faced/nsubj/L "
                        + "faced=face/VBN/storm/acl ./SIGN/storm/punct")
                .sentence("Japan/NNP/voted/nsubj/L voted=vote/VBD/0/root ./SIGN/voted/punct"));

        assertEquals(EntityKind.COUNTRY, text.of("Japan").kind());
        assertEquals(EntityKind.COUNTRY, text.last("Japan").kind());
    }

    @Test
    void stormIsNotThePersonOfItsName() {
        Resolved text = Resolved.of(new TextBuilder()
                .sentence("Tropical/JJ/storm/amod storm/NN/came/nsubj Lee/NNP/storm/appos/P came=come/VBD/0/root "
                        + "./SIGN/came/punct")
                .sentence("Ada/NNP/Lee/compound/P Lee/NNP/left/nsubj/P left=leave/VBD/0/root ./SIGN/left/punct"));

        assertEquals(EntityKind.THING, text.of("Lee").kind());
        assertEquals("Ada Lee", text.of("Ada Lee").name());
    }

    @Test
    void inATownNothingHappensAsInAStorm() {
        Resolved text = Resolved.of(new TextBuilder()
                .sentence("Hurricane/NNP/Alba/compound Alba/NNP/came/nsubj/L came=come/VBD/0/root ./SIGN/came/punct")
                .sentence("People/NNS/fled/nsubj fled=flee/VBD/0/root in/IN/Alba/case Alba/NNP/fled/obl/L "
                        + "./SIGN/fled/punct"));

        assertEquals(EntityKind.PLACE, text.last("Alba").kind());
    }
}
