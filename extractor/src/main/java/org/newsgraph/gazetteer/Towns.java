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
    private static final Pattern DIVISION =
            Pattern.compile("(?i)^(the )?((province|region|state|governorate|county) of )?(.+?)("
                    + " (province|region|state|governorate|county|oblast|prefecture|department|district))?$");

    private final Map<String, List<Town>> byName = new HashMap<>();
    private final Map<String, List<Town>> bySpelling = new HashMap<>();
    private final Map<String, Map<String, String>> provinces = new HashMap<>();
    private String lastProvince = "";

    private Towns() {}

    /** The towns of these names, from the table that travels in the program's jar; the others are not kept. */
    public static Towns named(Collection<String> names) {
        Towns towns = new Towns();
        Set<String> wanted = new HashSet<>();
        names.forEach(name -> wanted.add(spelling(name)));
        Table.scan(
                "tables/towns.tsv",
                line -> towns.concerns(line, wanted),
                row -> towns.add(row, wanted),
                "country",
                "province",
                "name");
        return towns;
    }

    /** Whether a line, which begins with country, province and name, has a town that is wanted or another province. */
    private boolean concerns(String line, Set<String> wanted) {
        int province = line.indexOf('\t') + 1;
        int name = line.indexOf('\t', province) + 1;
        int end = line.indexOf('\t', name);
        // The rows of a province follow each other.
        boolean anotherProvince = !line.startsWith(lastProvince) || lastProvince.length() != name;
        lastProvince = line.substring(0, name);
        return anotherProvince || wanted.contains(spelling(line.substring(name, end)));
    }

    private void add(Table.Row row, Set<String> wanted) {
        String country = row.get("country");
        Optional<String> province = row.find("province");
        province.ifPresent(name -> provinces
                .computeIfAbsent(country, code -> new TreeMap<>())
                .putIfAbsent(spelling(division(name)), name));
        String name = row.get("name");
        String spelling = spelling(name);
        if (wanted.contains(spelling)) {
            Town town = new Town(
                    country,
                    province,
                    name,
                    new BigDecimal(row.get("latitude")),
                    new BigDecimal(row.get("longitude")),
                    Long.parseLong(row.get("population")));
            byName.computeIfAbsent(NameKey.of(name), key -> new ArrayList<>()).add(town);
            bySpelling
                    .computeIfAbsent(country + " " + spelling, key -> new ArrayList<>())
                    .add(town);
        }
    }

    /** A name without what transliterations differ in: "Maarat al-Numan" and "Ma'arrat an Nu'mān". */
    static String spelling(String name) {
        String key = NameKey.of(name);
        StringBuilder spelling = new StringBuilder(key.length());
        for (String word : key.split(" ")) {
            if (!ARTICLES.contains(word)) {
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
                    .flatMap(country -> bySpelling.getOrDefault(country + " " + spelling(name), List.of()).stream())
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
                                >= MUCH_LARGER
                                        * Math.max(UNCOUNTED, bySize.get(1).population()));
        return clear ? Optional.of(bySize.get(0)) : Optional.empty();
    }

    /** The first division of a country that has this name, with or without a word such as "province". */
    public Optional<String> province(String name, String country) {
        return Optional.ofNullable(
                provinces.getOrDefault(country, Map.of()).get(spelling(division(name.toLowerCase(Locale.ROOT)))));
    }
}
