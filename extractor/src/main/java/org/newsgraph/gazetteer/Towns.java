package org.newsgraph.gazetteer;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsgraph.tables.NameKey;
import org.newsgraph.tables.NameParticles;
import org.newsgraph.tables.SortedTable;
import org.newsgraph.tables.Table;

/**
 * Where the towns of the world lie. A name is a town's only by evidence: a country, or size where none of that name comes
 * near it.
 *
 * <pre>{@code
 * Towns towns = Towns.standard();
 * towns.choose("Idlib", Set.of("SYR"));  // in the province of Idlib, at 35.931 N, 36.634 E
 * }</pre>
 */
public final class Towns {
    /**
     * A town.
     *
     * @param country ISO 3166-1 alpha-3
     * @param province the first division of the country, where it is known
     * @param latitude in degrees, WGS 84
     * @param longitude in degrees, WGS 84
     * @param population 0 where it is not known
     */
    public record Town(
            String country,
            Optional<String> province,
            String name,
            BigDecimal latitude,
            BigDecimal longitude,
            long population) {}

    /** Of two towns of one name the one so many times larger is meant. */
    private static final long MUCH_LARGER = 5;

    /** A town that is meant wherever its name stands alone, unless another of the name is near it in size. */
    private static final long KNOWN_EVERYWHERE = 300_000;

    private static final long UNCOUNTED = 1_000;

    private static final Pattern DIVISION = division();

    /** By the abbreviation without full stops and spaces. */
    private static final Map<String, String> ABBREVIATIONS =
            Table.resource("tables/province-abbreviations.tsv", "abbreviation", "province").rows().stream()
                    .collect(Collectors.toUnmodifiableMap(row -> row.get("abbreviation"), row -> row.get("province")));

    private final SortedTable towns = SortedTable.resource(
            "tables/towns.tsv", "spelling", "country", "province", "name", "latitude", "longitude", "population");
    private final SortedTable provinces =
            SortedTable.resource("tables/provinces.tsv", "spelling", "country", "province");

    private Towns() {}

    /** The tables that travel in the program's jar. */
    public static Towns standard() {
        return new Towns();
    }

    private static Town town(Table.Row row) {
        return new Town(
                row.get("country"),
                row.find("province"),
                row.get("name"),
                new BigDecimal(row.get("latitude")),
                new BigDecimal(row.get("longitude")),
                Long.parseLong(row.get("population")));
    }

    /** A name without what transliterations differ in: "Maarat al-Numan" and "Ma'arrat an Nu'mān". */
    static String spelling(String name) {
        String key = NameKey.of(name);
        StringBuilder spelling = new StringBuilder(key.length());
        for (String word : key.split(" ")) {
            if (!NameParticles.is(NameParticles.Use.SPELLING, word)) {
                spelling.append(spelling.isEmpty() ? "" : " ");
                append(spelling, word);
            }
        }
        return spelling.isEmpty() ? key : spelling.toString();
    }

    private static void append(StringBuilder spelling, String word) {
        char last = ' ';
        for (int i = 0; i < word.length(); i++) {
            char letter =
                    switch (word.charAt(i)) {
                        case 'e', 'y' -> 'i';
                        case 'o' -> 'u';
                        case 'q' -> 'k';
                        default -> word.charAt(i);
                    };
            boolean mute = letter == 'h' && i == word.length() - 1 && (last == 'a' || last == 'i' || last == 'u');
            if (letter != last && !mute) {
                spelling.append(letter);
            }
            last = letter;
        }
    }

    private static Pattern division() {
        List<Table.Row> words =
                Table.resource("ontology/division-words.tsv", "word", "place").rows();
        String before = anyOf(words.stream().filter(row -> row.list("place").contains("before")));
        String after = anyOf(words.stream().filter(row -> row.list("place").contains("after")));
        return Pattern.compile("(?i)^(?:the )?(?:" + before + " of )?(?<name>.+?)(?: " + after + ")?$");
    }

    private static String anyOf(Stream<Table.Row> words) {
        return words.map(row -> row.get("word")).collect(Collectors.joining("|", "(?:", ")"));
    }

    /** "Idlib" of "Idlib Governorate" and "the province of Idlib". */
    static String division(String name) {
        return DIVISION.matcher(name.strip()).replaceFirst("${name}");
    }

    /**
     * The town of a name in these countries, where only one fits or is much larger than the others.
     *
     * @param name by itself, or with that of a province or country after a comma
     * @param countries where it may lie, as codes; none where nothing is known of that
     */
    public Optional<Town> choose(String name, Set<String> countries) {
        int comma = name.indexOf(", ");
        if (comma > 0) {
            return within(name.substring(0, comma), name.substring(comma + 2), countries);
        }
        List<Town> similar =
                towns.rows(spelling(name)).stream().map(Towns::town).toList();
        String key = NameKey.of(name);
        List<Town> same = similar.stream()
                .filter(town -> NameKey.of(town.name()).equals(key))
                .toList();
        if (countries.isEmpty()) {
            return largest(same).filter(town -> town.population() >= KNOWN_EVERYWHERE);
        }
        List<Town> here = in(countries, same);
        return largest(here.isEmpty() ? in(countries, similar) : here);
    }

    /** "London, Ontario": the only town of exactly this name in the province. */
    private Optional<Town> within(String name, String province, Set<String> countries) {
        String key = NameKey.of(name);
        List<Division> divisions = divisions(province);
        List<Town> fitting = towns.rows(spelling(name)).stream()
                .map(Towns::town)
                .filter(town -> NameKey.of(town.name()).equals(key) && countries.contains(town.country()))
                .filter(town ->
                        divisions.isEmpty() || divisions.contains(new Division(town.country(), town.province())))
                .toList();
        return divisions.isEmpty()
                ? largest(fitting)
                : fitting.stream().filter(town -> fitting.size() == 1).findFirst();
    }

    private static List<Town> in(Set<String> countries, List<Town> towns) {
        return towns.stream().filter(town -> countries.contains(town.country())).toList();
    }

    private static Optional<Town> largest(List<Town> towns) {
        List<Town> bySize = towns.stream()
                .sorted(Comparator.comparing(Town::population)
                        .reversed()
                        .thenComparing(Town::country)
                        .thenComparing(Town::latitude)
                        .thenComparing(Town::longitude))
                .toList();
        boolean clear = bySize.size() == 1
                || (bySize.size() > 1
                        && bySize.get(0).population()
                                >= MUCH_LARGER
                                        * Math.max(UNCOUNTED, bySize.get(1).population()));
        return clear ? Optional.of(bySize.get(0)) : Optional.empty();
    }

    /**
     * A country or a first division of one.
     *
     * @param country ISO 3166-1 alpha-3
     * @param province empty for the whole country
     */
    public record Division(String country, Optional<String> province) {}

    /** The first divisions of countries that have this name or abbreviation: "Ontario", "Fla.". */
    public List<Division> divisions(String name) {
        String full = ABBREVIATIONS.getOrDefault(name.replace(".", "").replace(" ", ""), name);
        String key = NameKey.of(division(full));
        return provinces.rows(spelling(division(full))).stream()
                .filter(row -> NameKey.of(division(row.get("province"))).equals(key))
                .map(row -> new Division(row.get("country"), Optional.of(row.get("province"))))
                .toList();
    }

    /** Whether there is a town of exactly this name in a country or a province. */
    public boolean has(String name, Division division) {
        String key = NameKey.of(name);
        return towns.rows(spelling(name)).stream()
                .map(Towns::town)
                .anyMatch(town -> NameKey.of(town.name()).equals(key)
                        && town.country().equals(division.country())
                        && (division.province().isEmpty() || town.province().equals(division.province())));
    }

    /** The first division of a country that has this name, with or without a word such as "province". */
    public Optional<String> province(String name, String country) {
        return provinces.rows(spelling(division(name.toLowerCase(Locale.ROOT)))).stream()
                .filter(row -> row.get("country").equals(country))
                .map(row -> row.get("province"))
                .findFirst();
    }
}
