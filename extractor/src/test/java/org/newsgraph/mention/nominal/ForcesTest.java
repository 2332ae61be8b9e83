package org.newsgraph.mention.nominal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.newsgraph.mention.Entity;
import org.newsgraph.mention.Resolved;
import org.newsgraph.testing.TextBuilder;

/** Whose armies, police and guards phrases mean. */
class ForcesTest {
    @Test
    void eachServiceOfAStateIsItsOwn() {
        assertEquals("Peruvian coast guard", of("coast/NN", "guard").name());
        assertEquals("Peruvian national guard", of("national/JJ", "guard").name());
        assertEquals(
                "Peruvian presidential guard", of("presidential/JJ", "guard").name());
        assertEquals("Peruvian police", of("police/NN", "force").name());
        assertEquals("Peruvian air force", of("air/NN", "force").name());
        assertEquals("Peruvian army", of("armed/JJ", "force").name());
        assertEquals(Optional.of("COP"), of("police/NN", "force").sector());
        assertEquals(Optional.of("MIL"), of("national/JJ", "guard").sector());
    }

    @Test
    void partOfAnArmyOrAnotherServiceIsNotTheArmy() {
        for (String before : List.of("security/NN", "task/NN")) {
            assertFalse(
                    of(before, before.startsWith("task") ? "force" : "service").isIdentified());
        }
        assertFalse(of("intelligence/NN", "agency").isIdentified());
        assertFalse(of("northern/JJ", "fleet").isIdentified());
    }

    private static Entity of(String before, String noun) {
        String relation = before.endsWith("JJ") ? "amod" : "compound";
        return Resolved.of(new TextBuilder()
                        .sentence("the/DT/" + noun + "/det Peruvian/JJ/" + noun + "/amod " + before + "/" + noun + "/"
                                + relation + " " + noun + "/NN/came/nsubj came=come/VBD/0/root ./SIGN/came/punct"))
                .of("the Peruvian " + before.substring(0, before.indexOf('/')) + " " + noun);
    }

    @Test
    void townHasAPoliceOfItsOwn() {
        for (String town : List.of("Chicago", "London")) {
            Entity police = Resolved.of(new TextBuilder()
                            .sentence(town + "/NNP/police/compound/L police/NN/came/nsubj came=come/VBD/0/root "
                                    + "./SIGN/came/punct"))
                    .of(town + " police");

            assertFalse(police.isIdentified());
        }
    }

    @Test
    void policeOfAStateIsOne() {
        Entity police = Resolved.of(new TextBuilder()
                        .sentence("Peru/NNP/police/nmod:poss/L 's/POS/Peru/case police/NN/came/nsubj "
                                + "came=come/VBD/0/root ./SIGN/came/punct"))
                .of("Peru 's police");

        assertEquals("Peruvian police", police.name());
    }
}
