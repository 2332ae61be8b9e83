package org.newsgraph.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class SortedTableTest {
    private static final String ROWS = "# Letters\nkey\tvalue\na\t1\nb\t2\nb\t3\nbb\t4\nz\t5\né\t6\n";

    private static List<String> values(String table, String key) throws IOException {
        return SortedTable.read("letters", table.getBytes(StandardCharsets.UTF_8), "key", "value").rows(key).stream()
                .map(row -> row.get("value"))
                .toList();
    }

    @Test
    void allRowsOfAKeyAreFoundAndNoOthers() throws IOException {
        assertEquals(List.of("1"), values(ROWS, "a"));
        assertEquals(List.of("2", "3"), values(ROWS, "b"));
        assertEquals(List.of("4"), values(ROWS, "bb"));
        assertEquals(List.of("6"), values(ROWS, "é"));
        assertEquals(List.of(), values(ROWS, ""));
        assertEquals(List.of(), values(ROWS, "ba"));
        assertEquals(List.of(), values(ROWS, "ü"));
    }

    @Test
    void theLastLineNeedsNoEndAndATableNoRows() throws IOException {
        assertEquals(List.of("6"), values(ROWS.stripTrailing(), "é"));
        assertEquals(List.of("1"), values(ROWS.replace("\n", "\r\n"), "a"));
        assertEquals(List.of(), values("key\tvalue\n", "a"));
    }

    @Test
    void aTableSortedByAnotherColumnIsRefused() {
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> values("value\tkey\n1\ta\n", "a"));
        assertEquals(
                "letters: begins with column 'value'; expected 'key', by which it is sorted.", refused.getMessage());
    }
}
