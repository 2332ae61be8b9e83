package org.newsgraph.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.newsgraph.gazetteer.EntityKind;

class TableTest {
    private static final String HEADER = "# from memory\nname\tkind\taliases\n";

    @Test
    void cellsAreReadByColumn() throws IOException {
        Table table = read("\uFEFF" + HEADER + "\r\nMosul\tCity\t-\r\nAleppo\tCity\tHalab|Alep\n");

        assertEquals(List.of("from memory"), table.comments());
        Table.Row mosul = table.rows().get(0);
        assertEquals(EntityKind.CITY, EntityKind.of(mosul));
        assertEquals(Optional.empty(), mosul.find("aliases"));
        assertEquals(List.of(), mosul.list("aliases"));
        assertEquals(List.of("Halab", "Alep"), table.rows().get(1).list("aliases"));
    }

    @Test
    void unknownKindIsNamedWithItsLine() throws IOException {
        Table.Row row = read(HEADER + "Mosul\tCtiy\t-\n").rows().get(0);

        assertEquals(
                "seeds/tables/places.tsv:3: unknown kind 'Ctiy'. Known: Country, Government, ArmedGroup, "
                        + "Organization, Person, City, Region, Facility, Place, Group, Thing.",
                assertThrows(IllegalArgumentException.class, () -> EntityKind.of(row))
                        .getMessage());
    }

    @Test
    void wrongNumberOfCellsIsRefused() {
        assertRefused(
                "seeds/tables/places.tsv:3: 2 cells instead of 3 (name, kind, aliases).", HEADER + "Mosul\tCity\n");
    }

    @Test
    void blankCellIsRefused() {
        assertRefused(
                "seeds/tables/places.tsv:3: nothing in column 'kind'; write '-' where there is nothing to say.",
                HEADER + "Mosul\t\t-\n");
    }

    @Test
    void missingColumnIsRefused() {
        assertRefused("seeds/tables/places.tsv:1: no column 'kind'. Columns found: name, aliases.", "name\taliases\n");
    }

    @Test
    void tableWithoutHeaderIsRefused() {
        assertRefused("seeds/tables/places.tsv: no header. Expected columns: name, kind, aliases.", "# nothing\n");
    }

    private static void assertRefused(String message, String text) {
        assertEquals(
                message,
                assertThrows(IllegalArgumentException.class, () -> read(text)).getMessage());
    }

    private static Table read(String text) throws IOException {
        return Table.read("seeds/tables/places.tsv", new StringReader(text), "name", "kind", "aliases");
    }
}
