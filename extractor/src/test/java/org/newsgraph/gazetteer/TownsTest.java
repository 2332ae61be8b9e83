package org.newsgraph.gazetteer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.newsgraph.tables.Table;

class TownsTest {
    private final Towns towns = Towns.standard();

    @Test
    void theCountryTellsHomonymsApart() {
        assertEquals("LBY", towns.choose("Tripoli", Set.of("LBY")).orElseThrow().country());
        assertEquals("LBN", towns.choose("Tripoli", Set.of("LBN")).orElseThrow().country());
    }

    @Test
    void homonymsOfOneCountryStayOpen() {
        assertEquals(Optional.empty(), towns.choose("Springfield", Set.of("USA")));
    }

    @Test
    void withoutEvidenceOnlyAGreatTownIsMeant() {
        assertEquals("NGA", towns.choose("Lagos", Set.of()).orElseThrow().country());
        assertEquals(Optional.empty(), towns.choose("Springfield", Set.of()));
        assertEquals(Optional.empty(), towns.choose("Idlib", Set.of()));
    }

    @Test
    void transliterationsMeetInsideACountry() {
        assertTrue(towns.choose("Maarat al-Numan", Set.of("SYR")).isPresent());
        assertEquals(Optional.empty(), towns.choose("Maarat al-Numan", Set.of("IRQ")));
    }

    @Test
    void provincesAreFoundWithAndWithoutTheWord() {
        assertEquals(Optional.of("Idlib"), towns.province("Idlib Governorate", "SYR"));
        assertEquals(Optional.of("Idlib"), towns.province("province of Idlib", "SYR"));
        assertEquals(Optional.empty(), towns.province("Idlib", "IRQ"));
    }

    @Test
    void theTablesAreSortedByTheSpellingOfTheirNames() {
        assertSorted("tables/towns.tsv", row -> Towns.spelling(row.get("name")));
        assertSorted("tables/provinces.tsv", row -> Towns.spelling(Towns.division(row.get("province"))));
    }

    private static void assertSorted(String table, Function<Table.Row, String> expected) {
        byte[] before = {};
        for (Table.Row row : Table.resource(table).rows()) {
            assertEquals(expected.apply(row), row.get("spelling"), row::place);
            byte[] spelling = row.get("spelling").getBytes(StandardCharsets.UTF_8);
            assertTrue(Arrays.compareUnsigned(before, spelling) <= 0, row::place);
            before = spelling;
        }
    }

    @Test
    void eachProvinceOfATownStandsInTheTableOfProvinces() {
        Set<List<String>> provinces = new HashSet<>();
        Table.resource("tables/provinces.tsv")
                .rows()
                .forEach(row -> provinces.add(List.of(row.get("country"), row.get("province"))));
        Set<List<String>> ofTowns = new HashSet<>();
        Table.resource("tables/towns.tsv").rows().forEach(row -> row.find("province")
                .ifPresent(province -> ofTowns.add(List.of(row.get("country"), province))));
        assertEquals(ofTowns, provinces);
    }

    @Test
    void coordinatesAreInRangeAndCountriesKnown() {
        Set<String> codes = Set.copyOf(Table.resource("tables/countries.tsv").rows().stream()
                .map(row -> row.get("iso3"))
                .toList());
        int[] known = {0, 0};
        for (Table.Row row : Table.resource("tables/towns.tsv").rows()) {
            assertTrue(Math.abs(Double.parseDouble(row.get("latitude"))) <= 90, row::place);
            assertTrue(Math.abs(Double.parseDouble(row.get("longitude"))) <= 180, row::place);
            known[codes.contains(row.get("country")) ? 0 : 1]++;
        }
        assertTrue(known[0] > 60_000 && known[1] < 1_000, known[0] + " in states, " + known[1] + " elsewhere");
    }
}
