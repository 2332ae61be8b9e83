package org.newsgraph.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.tables.Table;

/** The table of complements and what reads it know the same patterns. */
class ValencyTest {
    private final Table table = Table.resource("ontology/valency.tsv", "pattern", "word");

    @Test
    void everyPatternIsDescribedAndHasItsWords() {
        Set<String> known = Arrays.stream(Valency.Pattern.values())
                .map(pattern -> pattern.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .collect(Collectors.toSet());
        Set<String> listed =
                table.rows().stream().map(row -> row.get("pattern")).collect(Collectors.toSet());
        Set<String> described = table.comments().stream()
                .filter(line -> line.contains(": "))
                .map(line -> line.substring(0, line.indexOf(": ")))
                .filter(name -> name.equals(name.toLowerCase(Locale.ROOT)))
                .collect(Collectors.toSet());

        assertEquals(known, listed);
        assertEquals(known, described);
    }

    @Test
    void noWordStandsTwiceInAPattern() {
        Set<String> seen = new HashSet<>();
        table.rows().forEach(row -> assertTrue(seen.add(row.get("pattern") + "\t" + row.get("word")), row::place));
    }

    @Test
    void wordsHaveTheirPatterns() {
        assertTrue(Valency.has(Valency.Pattern.SUBJECT_CONTROL, "promise"));
        assertTrue(!Valency.has(Valency.Pattern.SUBJECT_CONTROL, "order"));
    }

    @Test
    void unknownPatternIsNamedWithItsPlace(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("valency.tsv"), "pattern\tword\nobject control\torder\n");

        Exception wrong = assertThrows(IllegalArgumentException.class, () -> Valency.read(Table.file(file)));

        assertTrue(wrong.getMessage().contains("valency.tsv:2: unknown pattern 'object control'"), wrong::getMessage);
    }
}
