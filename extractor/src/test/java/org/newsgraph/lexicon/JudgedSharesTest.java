package org.newsgraph.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.tables.Table;

class JudgedSharesTest {
    @TempDir
    Path folder;

    @Test
    void aBasisWithoutARowIsFoundWhenTheTableIsRead() throws Exception {
        Path file = table("says\t0.95\t35");

        assertEquals(
                file + ": no row 'unattributed'; add one with its confidence.",
                assertThrows(IllegalArgumentException.class, () -> JudgedShares.read(Table.file(file)))
                        .getMessage());
    }

    @Test
    void aRowThatNothingRestsOnIsAnError() throws Exception {
        Path file = table("says it\t0.95\t35");

        String message = assertThrows(IllegalArgumentException.class, () -> JudgedShares.read(Table.file(file)))
                .getMessage();

        assertEquals(file + ":2: no claim rests on 'says it'. Known: says, unattributed", message.split(", verb")[0]);
    }

    @Test
    void aShareIsFromNoneToAll() throws Exception {
        Path file = table("says\t95\t35");

        assertEquals(
                file + ":2: confidence '95' is no share from 0 to 1, such as 0.85.",
                assertThrows(IllegalArgumentException.class, () -> JudgedShares.read(Table.file(file)))
                        .getMessage());
    }

    @Test
    void aRelationIsScoredByItsConstructionAndAnEventIsNot() {
        assertEquals(0.75, JudgedShares.standard().of(Construction.NAMED_MEMBER));
        assertThrows(
                IllegalArgumentException.class, () -> JudgedShares.standard().of(Construction.VERB));
    }

    private Path table(String row) throws Exception {
        return Files.write(folder.resolve("confidence.tsv"), List.of("rests\tconfidence\tjudged", row));
    }
}
