package org.newsgraph.mention.pronoun;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsgraph.mention.Entity;
import org.newsgraph.mention.EntityMention;
import org.newsgraph.mention.Resolved;
import org.newsgraph.testing.TextBuilder;

/** Whom "they" and "its" mean. */
class PronounAntecedentsTest {
    private static final String THEY_LEFT = "They/PRP/left/nsubj left=leave/VBD/0/root ./SIGN/left/punct";

    @Test
    void oneWhoMetAnotherAndTheOtherAreThey() {
        Resolved text = Resolved.of(new TextBuilder()
                .sentence("Ada/NNP/Silva/compound/P Silva/NNP/met/nsubj/P met=meet/VBD/0/root "
                        + "Omar/NNP/Keita/compound/P Keita/NNP/met/obj/P ./SIGN/met/punct")
                .sentence(THEY_LEFT));

        assertEquals(List.of("Ada Silva", "Omar Keita"), they(text));
    }

    @Test
    void manyAreTheyWithoutThoseWhomTheyMet() {
        Resolved text = Resolved.of(new TextBuilder()
                .sentence("Relatives/NNS/met/nsubj met=meet/VBD/0/root officials/NNS/met/obj ./SIGN/met/punct")
                .sentence(THEY_LEFT));

        assertEquals(List.of("relatives"), they(text));
    }

    private static List<String> they(Resolved text) {
        return text.text().mentions().stream()
                .filter(mention -> mention.form() == EntityMention.Form.PRONOUN)
                .flatMap(mention -> text.text().denoted().get(mention).stream())
                .map(Entity::name)
                .toList();
    }

    @Test
    void whatIsAskedForMayBeTheAskers() {
        Entity its = Resolved.of(
                        new TextBuilder()
                                .sentence(
                                        "Greece/NNP/asked/nsubj/L asked=ask/VBD/0/root Germany/NNP/asked/obj/L to/TO/cut/mark "
                                                + "cut/VB/asked/xcomp its/PRP$/debt/nmod:poss debt/NN/cut/obj ./SIGN/asked/punct"))
                .of("its");

        assertEquals("Greece", its.name());
    }

    @Test
    void whoeverIsToEndAttacksEndsTheirOwn() {
        Entity its = Resolved.of(new TextBuilder()
                        .sentence("Kenya/NNP/asked/nsubj/L asked=ask/VBD/0/root Somalia/NNP/asked/obj/L to/TO/end/mark "
                                + "end/VB/asked/xcomp its/PRP$/attacks/nmod:poss attacks=attack/NNS/end/obj "
                                + "./SIGN/asked/punct"))
                .of("its");

        assertEquals("Somalia", its.name());
    }
}
