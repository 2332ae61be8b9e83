package org.newsgraph.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.gazetteer.EntityKind;
import org.newsgraph.tables.Table;

class RelationWordsTest {
    private static final String HEAD =
            "word\tpart\tcomplement\trelation\tturned\tbearer\tother\texample\tfinds\tcounter\n";

    @TempDir
    Path folder;

    @Test
    void aWordIsJoinedToItsComplementByPrepositionsOrOtherwise() throws Exception {
        RelationWord leader = read("leader\tnoun\tof|owner\tleads\t-\tpeople\tinstitution|group\tA leads B.\tA|B\t-")
                .of("leader", RelationWord.Part.NOUN)
                .get(0);

        assertEquals(List.of(new Joint.After("of"), Joint.Bare.OWNER), leader.complements());
        assertEquals(List.of(EndClass.PEOPLE), leader.bearers());
        assertEquals(List.of(EndClass.INSTITUTION, EndClass.GROUP), leader.others());
    }

    @Test
    void whatTheTableMayNotSayIsFoundWhenItIsRead() {
        assertTrue(error("leader\tnoun\towned\tleads\t-\tpeople\tinstitution\tA leads B.\tA|B\t-")
                .endsWith(":2: unknown complement 'owned'. Known complements: owner, object, hyphen, infinitive, "
                        + "prepositions."));
        assertTrue(error("leader\tnoun\tof\tleads\t-\tfolks\tinstitution\tA leads B.\tA|B\t-")
                .endsWith(
                        ":2: unknown class of ends 'folks'. Known classes: any, actor, person, people, institution, house, "
                                + "group, state, country, place, district, spot."));
    }

    @Test
    void anEndIsOfAClassByItsKind() {
        assertTrue(EndClass.SPOT.has(EntityKind.CITY));
        assertFalse(EndClass.SPOT.has(EntityKind.COUNTRY));
        assertTrue(EndClass.STATE.has(EntityKind.GOVERNMENT));
        assertFalse(EndClass.PERSON.has(EntityKind.GROUP));
    }

    private String error(String row) {
        return assertThrows(IllegalArgumentException.class, () -> read(row)).getMessage();
    }

    private RelationWords read(String row) throws Exception {
        return RelationWords.read(Table.file(Files.writeString(folder.resolve("relations.tsv"), HEAD + row)));
    }
}
