package org.newsgraph.gazetteer;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Where the towns of the world lie. A name is a town's only by evidence: a country, or size where none of that name comes
 * near it.
 *
 * <pre>{@code
 * Towns towns = Towns.named(Set.of("Idlib"));
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

    private static final Set<String> ARTICLES =
            Set.of("al", "el", "an", "ar", "as", "ash", "at", "ad", "az", "ul", "the");
    private static final Pattern DIVISION = Pattern.compile(
            "(?i)^(the )?((province|region|state|governorate|county) of )?(.+?)( (province|region|state|governorate|county|oblast|prefecture|department|district))?$");

    private final Map<String, List<Town>> byName = new HashMap<>();
    private final Map<String, List<Town>> bySpelling = new HashMap<>();
    private final Map<String, Map<String, String>> provinces = new HashMap<>();

    private Towns() {}

    /** The towns of these names, from the table that travels in the program's jar; the others are not kept. */
    public static Towns named(Collection<String> names) {
        Towns towns = new Towns();
        Set<String> wanted = new HashSet<>();
        names.forEach(name -> wanted.add(spelling(name)));
        Table.scan("tables/towns.tsv", row -> towns.add(row, wanted), "country", "province", "name");
        return towns;
    }

    private void add(Table.Row row, Set<String> wanted) {
        String country = row.get("country");
        row.find("province").ifPresent(province -> provinces
                .computeIfAbsent(country, code -> new TreeMap<>())
                .putIfAbsent(spelling(division(province)), province));
        String name = row.get("name");
        if (wanted.contains(spelling(name))) {
            Town town = new Town(
                    country,
                    row.find("province"),
                    name,
                    new BigDecimal(row.get("latitude")),
                    new BigDecimal(row.get("longitude")),
                    Long.parseLong(row.get("population")));
            byName.computeIfAbsent(NameKey.of(name), key -> new ArrayList<>()).add(town);
            bySpelling
                    .computeIfAbsent(country + " " + spelling(name), key -> new ArrayList<>())
                    .add(town);
        }
    }

    /** A name without what transliterations differ in: "Maarat al-Numan" and "Ma'arrat an Nu'mān". */
    static String spelling(String name) {
        StringBuilder spelling = new StringBuilder();
        for (String word : NameKey.of(name).split(" ")) {
            if (!ARTICLES.contains(word)) {
                spelling.append(spelling.isEmpty() ? "" : " ")
                        .append(word.replaceAll("(.)\\1+", "$1")
                                .replaceAll("(?<=[aeiou])h$", "")
                                .replace('e', 'i')
                                .replace('o', 'u')
                                .replace('q', 'k')
                                .replace('y', 'i'));
            }
        }
        return spelling.isEmpty() ? NameKey.of(name) : spelling.toString();
    }

    /** "Idlib" of "Idlib Governorate" and "the province of Idlib". */
    private static String division(String name) {
        return DIVISION.matcher(name.strip()).replaceFirst("$4");
    }

    /**
     * The town of a name in these countries, where only one fits or is much larger than the others.
     *
     * @param countries where it may lie, as codes; none where nothing is known of that
     */
    public Optional<Town> choose(String name, Set<String> countries) {
        List<Town> same = byName.getOrDefault(NameKey.of(name), List.of());
        if (countries.isEmpty()) {
            return largest(same).filter(town -> town.population() >= KNOWN_EVERYWHERE);
        }
        List<Town> here =
                same.stream().filter(town -> countries.contains(town.country())).toList();
        if (here.isEmpty()) {
            here = countries.stream()
                    .flatMap(country ->
                            bySpelling.getOrDefault(country + " " + spelling(name), List.of()).stream())
                    .toList();
        }
        return largest(here);
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
                                >= MUCH_LARGER * Math.max(UNCOUNTED, bySize.get(1).population()));
        return clear ? Optional.of(bySize.get(0)) : Optional.empty();
    }

    /** The first division of a country that has this name, with or without a word such as "province". */
    public Optional<String> province(String name, String country) {
        return Optional.ofNullable(
                provinces.getOrDefault(country, Map.of()).get(spelling(division(name.toLowerCase(Locale.ROOT)))));
    }
}
