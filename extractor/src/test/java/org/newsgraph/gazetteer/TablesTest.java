package org.newsgraph.gazetteer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.newsgraph.graph.Ontology;
import org.newsgraph.lexicon.Cues;
import org.newsgraph.tables.NameKey;
import org.newsgraph.tables.Table;

/** The tables agree with themselves and with each other. */
class TablesTest {
    private static final Set<String> SECTORS = Ontology.load().sectors();

    private static final Set<String> NOUN_CLASSES = new TreeSet<>(Set.of(
            "aid",
            "aircraft",
            "captive",
            "disaster",
            "fiction",
            "force",
            "game",
            "private",
            "sortie",
            "sport",
            "storm",
            "truce",
            "violence",
            "voice",
            "person",
            "armed",
            "army",
            "government",
            "organization",
            "media",
            "facility",
            "settlement",
            "region",
            "place",
            "weapon",
            "vehicle",
            "goods",
            "money",
            "document",
            "event",
            "abstract",
            "carrier",
            "time",
            "thing"));

    /** Kosovo's code in general use, and the codes of states that are no more. */
    private static final Set<String> CODES_OUTSIDE_ISO = Set.of("XKX", "SUN", "YUG", "CSK", "DDR", "SCG");

    /** What has a code of ISO 3166 and is no state of its own, or one in free association with another. */
    private static final Set<String> TERRITORIES = new TreeSet<>(
            List.of(("ABW AIA ALA ASM ATA ATF BES BLM BMU BVT CCK COK CUW CXR CYM FLK FRO GGY GIB GLP GRL GUF GUM HKG "
                            + "HMD IMN IOT JEY MAC MAF MNP MSR MTQ MYT NCL NFK NIU PCN PRI PYF REU SGS SHN SJM SPM SXM "
                            + "TCA TKL UMI VGB VIR WLF")
                    .split(" ")));

    private final Table countries = Table.resource(
            "tables/countries.tsv",
            "name",
            "iso3",
            "aliases",
            "demonyms",
            "capital",
            "capital_aliases",
            "metonyms",
            "dbpedia",
            "wikidata",
            "region",
            "capital_dbpedia");
    private final Table organisations = actors("tables/organisations.tsv");
    private final Table armedGroups = actors("tables/armed-groups.tsv");
    private final Table places =
            Table.resource("tables/places.tsv", "name", "kind", "aliases", "demonyms", "country", "dbpedia");
    private final Table people = Table.resource(
            "tables/people.tsv", "name", "aliases", "surname", "country", "sector", "offices", "gender", "dbpedia");
    private final Table offices =
            Table.resource("tables/offices.tsv", "office", "aliases", "descriptors", "sector", "leads", "spokesperson");
    private final Table honorifics = Table.resource("tables/honorifics.tsv", "honorific", "gender");
    private final Table cuesTable = Table.resource("ontology/cues.tsv", "cue", "word");
    private final Table personNouns = Table.resource("ontology/person-nouns.tsv", "noun");
    private final Table nouns = Table.resource("ontology/nouns.tsv", "noun", "class", "kind");

    /** What would let the tests below pass that look at each row. */
    @Test
    void noTableIsEmpty() {
        all().forEach(table -> assertFalse(table.rows().isEmpty(), table.name()));
    }

    @Test
    void everyTableSaysWhereItComesFrom() {
        all().forEach(table -> assertTrue(
                table.comments().stream().anyMatch(line -> line.startsWith("Source: ") && line.contains("Licence: ")),
                table.name()));
    }

    @Test
    void everyStateOfIsoStandsInTheTable() {
        Set<String> missing = new TreeSet<>(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3));
        missing.removeAll(codes());
        assertEquals(TERRITORIES, missing);
    }

    @Test
    void countriesHaveEachItsIsoCode() {
        Set<String> iso = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3);
        for (Table.Row row : countries.rows()) {
            String code = row.get("iso3");
            assertTrue(iso.contains(code) || CODES_OUTSIDE_ISO.contains(code), () -> row.place() + ": " + code);
        }
        assertEquals(countries.rows().size(), codes().size());
    }

    @Test
    void statesHaveEachItsItemInWikidata() {
        List<String> items = countries.rows().stream()
                .flatMap(row -> row.find("wikidata").stream())
                .toList();
        assertEquals(
                List.of(),
                items.stream().filter(item -> !item.matches("Q[1-9]\\d*")).toList());
        assertEquals(items.size(), Set.copyOf(items).size());
        assertEquals(
                List.of("http://dbpedia.org/resource/Georgia_(country)", "http://www.wikidata.org/entity/Q230"),
                Gazetteer.standard().country("GEO").orElseThrow().links());
    }

    @Test
    void kindsAreThoseOfTheTable() {
        assertKinds(organisations, Set.of(EntityKind.ORGANIZATION, EntityKind.GOVERNMENT));
        assertKinds(armedGroups, Set.of(EntityKind.ARMED_GROUP));
        assertKinds(places, Set.of(EntityKind.CITY, EntityKind.REGION, EntityKind.PLACE, EntityKind.FACILITY));
    }

    @Test
    void sectorsAndCountriesAreKnown() {
        Set<String> codes = codes();
        for (Table.Row row : rows(organisations, armedGroups, people)) {
            row.known("sector", SECTORS);
        }
        for (Table.Row row : rows(organisations, armedGroups, places, people)) {
            if (row.find("country").isPresent()) {
                row.known("country", codes);
            }
        }
    }

    @Test
    void parentsStandInTheTables() {
        Set<String> names = rows(organisations, armedGroups).stream()
                .map(row -> row.get("name"))
                .collect(Collectors.toSet());
        for (Table.Row row : rows(organisations, armedGroups)) {
            if (row.find("parent").isPresent()) {
                row.known("parent", names);
            }
        }
    }

    /** A form that two may claim needs a comment line "shared: the form" in the table of the later. */
    @Test
    void noNameMeansTwo() {
        Set<String> shared = Stream.of(countries, organisations, armedGroups, places, people)
                .flatMap(table -> table.comments().stream())
                .filter(line -> line.startsWith("shared: "))
                .map(line -> matched(line.substring("shared: ".length())))
                .collect(Collectors.toSet());
        Map<String, Table.Row> owners = new HashMap<>();
        List<String> doubles = new ArrayList<>();
        for (Table.Row row : rows(countries, organisations, armedGroups, places, people)) {
            for (String form : forms(row)) {
                Table.Row owner = owners.putIfAbsent(matched(form), row);
                if (owner != null && !owner.equals(row) && !shared.contains(matched(form))) {
                    doubles.add("%s: '%s' is claimed at %s too".formatted(row.place(), form, owner.place()));
                }
            }
        }
        assertEquals(List.of(), doubles);
    }

    @Test
    void noFormStandsTwiceInARow() {
        List<String> doubles = new ArrayList<>();
        for (Table.Row row : rows(countries, organisations, armedGroups, places, people)) {
            List<String> names = new ArrayList<>(row.list("aliases"));
            names.add(row.get("name"));
            if (new HashSet<>(names).size() < names.size()) {
                doubles.add(row.place());
            }
        }
        assertEquals(List.of(), doubles);
    }

    @Test
    void titlesHaveNoSpaces() {
        for (Table.Row row : rows(countries, organisations, armedGroups, places, people)) {
            assertTrue(row.find("dbpedia").stream().noneMatch(title -> title.contains(" ")), row::place);
        }
    }

    @Test
    void peopleHoldKnownOfficesOfKnownStatesAndInstitutions() {
        Set<String> names =
                offices.rows().stream().map(row -> row.get("office")).collect(Collectors.toSet());
        Set<String> institutions = codes();
        rows(organisations, armedGroups, places).forEach(row -> institutions.add(row.get("name")));
        for (Table.Row row : people.rows()) {
            row.known("gender", Set.of("f", "m"));
            for (String item : row.list("offices")) {
                Tenure tenure = Tenure.read(row, item);
                assertTrue(names.contains(tenure.office()), () -> row.place() + ": " + item);
                assertTrue(tenure.of().stream().allMatch(institutions::contains), () -> row.place() + ": " + item);
            }
        }
    }

    /** Surnames mean a person only with evidence; a full name that many bear is marked as shared. */
    @Test
    void fullNamesOfPeopleHaveSeveralWords() {
        Set<String> sole =
                Set.of("Suharto", "Wiranto", "Hirohito", "Akihito", "Naruhito", "Vajiralongkorn", "Timochenko");
        for (Table.Row row : people.rows()) {
            Stream.concat(Stream.of(row.get("name")), row.list("aliases").stream())
                    .forEach(name -> assertTrue(
                            NameKey.of(name).contains(" ") || sole.contains(name), () -> row.place() + ": " + name));
        }
    }

    @Test
    void officesAreDistinctAndKnown() {
        Set<String> forms = new HashSet<>();
        for (Table.Row row : offices.rows()) {
            if (row.find("sector").isPresent()) {
                row.known("sector", SECTORS);
            }
            if (row.find("leads").isPresent()) {
                row.known("leads", Set.of("government"));
            }
            row.known("spokesperson", Set.of("yes", "no"));
            Stream.concat(Stream.of(row.get("office")), row.list("aliases").stream())
                    .forEach(form ->
                            assertTrue(forms.add(form.toLowerCase(Locale.ROOT)), () -> row.place() + ": " + form));
        }
    }

    @Test
    void honorificsAreDistinct() {
        Set<String> forms = new HashSet<>();
        for (Table.Row row : honorifics.rows()) {
            assertTrue(forms.add(row.get("honorific")), row::place);
            if (row.find("gender").isPresent()) {
                row.known("gender", Set.of("m", "f"));
            }
        }
    }

    @Test
    void nounsAreDistinctAndOfKnownClassAndKind() {
        Set<String> seen = new HashSet<>();
        for (Table.Row row : nouns.rows()) {
            EntityKind.of(row);
            for (String type : row.list("class")) {
                assertTrue(NOUN_CLASSES.contains(type), () -> row.place() + ": unknown class " + type);
            }
            String noun = row.get("noun");
            assertTrue(seen.add(noun) && noun.equals(noun.toLowerCase(Locale.ROOT)), () -> row.place() + ": " + noun);
        }
    }

    @Test
    void everyCueHasItsWords() {
        Cues cues = Cues.standard();
        assertTrue(cues.has(Cues.Cue.TURNED_TO_A_STATE, "appeal"));
        assertTrue(cues.has(Cues.Cue.MEASURE, "Dozen"));
        Set<String> listed = cuesTable.rows().stream()
                .map(row -> row.get("cue").toUpperCase(Locale.ROOT).replace(' ', '_'))
                .collect(Collectors.toSet());
        assertEquals(Arrays.stream(Cues.Cue.values()).map(Enum::name).collect(Collectors.toSet()), listed);
    }

    /** The hand-made table says what a noun means; the other only helps where it is silent. */
    @Test
    void noNounForAPersonStandsInBothTables() {
        Set<String> listed = nouns.rows().stream().map(row -> row.get("noun")).collect(Collectors.toSet());
        for (Table.Row row : personNouns.rows()) {
            assertTrue(!listed.contains(row.get("noun")), row::place);
        }
    }

    private Stream<Table> all() {
        return Stream.of(
                countries,
                organisations,
                armedGroups,
                places,
                people,
                offices,
                honorifics,
                nouns,
                cuesTable,
                personNouns,
                Table.resource("ontology/valency.tsv"),
                Table.resource("ontology/numbers.tsv"),
                Table.resource("ontology/number-bounds.tsv"),
                Table.resource("ontology/calendar.tsv"),
                Table.resource("ontology/name-particles.tsv"),
                Table.resource("ontology/division-words.tsv"),
                Table.resource("org/newsgraph/text/corenlp/tagging.tsv"));
    }

    private static Table actors(String path) {
        return Table.resource(path, "name", "kind", "aliases", "country", "sector", "parent", "descriptors", "dbpedia");
    }

    private static void assertKinds(Table table, Set<EntityKind> kinds) {
        for (Table.Row row : table.rows()) {
            assertTrue(
                    kinds.contains(EntityKind.of(row)),
                    () -> row.place() + ": a " + EntityKind.of(row) + " in this table");
        }
    }

    private Set<String> codes() {
        return countries.rows().stream().map(row -> row.get("iso3")).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Table.Row> rows(Table... tables) {
        return Arrays.stream(tables).flatMap(table -> table.rows().stream()).toList();
    }

    private static List<String> forms(Table.Row row) {
        return Stream.of("name", "aliases", "demonyms", "capital", "capital_aliases", "metonyms")
                .filter(row.columns()::contains)
                .flatMap(column -> row.list(column).stream())
                .toList();
    }

    /** As names are compared: without regard to hyphens and case, except that forms in capitals are forms in capitals. */
    private static String matched(String form) {
        return form.equals(form.toUpperCase(Locale.ROOT))
                ? form
                : form.replace('-', ' ').replace('’', '\'').toLowerCase(Locale.ROOT);
    }
}
