package org.newsgraph.gazetteer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes the tables without the names of given texts, so that it can be measured what attaches to names that the tables
 * happen to know: {@code docs/evaluation.md} says how.
 *
 * <p>A row goes where one of its names stands in the texts, word for word; of persons also where the surname does.
 * Countries, with capitals and demonyms, go only where asked. What a row that stays says of one that went is blanked.
 */
final class NamelessTables {
    private static final List<String> NAMED = List.of("armed-groups", "organisations", "people", "places");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    /** The longest name, in words, that is looked for. */
    private static final int LONGEST = 8;

    private NamelessTables() {}

    /**
     * @param arguments the tables' folder, the folder to write to, "countries" or "-" (whether these go, too), then the
     *     texts
     */
    public static void main(String[] arguments) throws IOException {
        Path from = Path.of(arguments[0]);
        Path to = Files.createDirectories(Path.of(arguments[1]));
        Set<String> said = new HashSet<>();
        for (String text : Arrays.asList(arguments).subList(3, arguments.length)) {
            addRuns(Files.readString(Path.of(text), StandardCharsets.UTF_8), said);
        }
        List<String> tables = new ArrayList<>(NAMED);
        if (arguments[2].equals("countries")) {
            tables.add("countries");
        }
        Set<String> gone = new TreeSet<>();
        for (String table : tables) {
            write(from.resolve(table + ".tsv"), to.resolve(table + ".tsv"), said, gone);
        }
        System.out.println(gone.size() + " rows gone");
    }

    private static void addRuns(String text, Set<String> runs) {
        List<String> words =
                WORD.matcher(text).results().map(result -> result.group()).toList();
        for (int begin = 0; begin < words.size(); begin++) {
            for (int end = begin + 1; end <= Math.min(words.size(), begin + LONGEST); end++) {
                runs.add(String.join(" ", words.subList(begin, end)));
            }
        }
    }

    private static void write(Path from, Path to, Set<String> said, Set<String> gone) throws IOException {
        List<String> kept = new ArrayList<>();
        List<String> columns = List.of();
        for (String line : Files.readAllLines(from)) {
            if (line.startsWith("#") || line.isBlank() || columns.isEmpty()) {
                columns = line.startsWith("#") || line.isBlank() ? columns : List.of(line.split("\t"));
                kept.add(line);
                continue;
            }
            String[] cells = line.split("\t", -1);
            if (names(columns, cells).anyMatch(name -> said.contains(words(name)))) {
                gone.add(from.getFileName() + " " + cells[0]);
            } else {
                int parent = columns.indexOf("parent");
                if (parent >= 0 && said.contains(words(cells[parent]))) {
                    cells[parent] = "-";
                }
                kept.add(String.join("\t", cells));
            }
        }
        Files.write(to, kept);
    }

    private static Stream<String> names(List<String> columns, String[] cells) {
        return Stream.of("name", "aliases", "demonyms", "capital", "capital_aliases", "surname")
                .filter(columns::contains)
                .flatMap(column -> Arrays.stream(cells[columns.indexOf(column)].split("\\|")))
                .filter(name -> !name.equals("-"));
    }

    private static String words(String name) {
        return WORD.matcher(name).results().map(result -> result.group()).collect(Collectors.joining(" "));
    }
}
