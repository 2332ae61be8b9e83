package org.newsgraph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.newsgraph.lexicon.Cues;
import org.newsgraph.tables.Table;

/** All tables have one form, and nothing in them that nobody asks for. */
class TableFilesTest {
    private static final Path ONTOLOGY = Path.of("..", "ontology");
    private static final Path SEEDS = Path.of("..", "seeds", "tables");
    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final Path TESTS = Path.of("src", "test", "java");

    /** Columns of words, each of which has a row of its own; names may have commas. */
    private static final Set<String> WORDS = Set.of("word", "noun", "verb", "trigger", "honorific", "office");

    private static final Pattern ORIGIN =
            Pattern.compile("Source: .+ Date: \\d{4}-\\d{2}\\. Licence: [^.]+(\\.\\d[^.]*)?\\.");

    @Test
    void everyTableSaysFirstWhatItIsAndWhereItComesFrom() throws IOException {
        for (Path file : tables()) {
            List<String> head = Files.readAllLines(file).stream()
                    .takeWhile(line -> line.startsWith("# ") || line.startsWith("#\t"))
                    .map(line -> line.substring(1).strip())
                    .toList();
            assertFalse(head.isEmpty() || head.get(0).startsWith("Source: "), file + ": say first what it is");
            assertEquals(
                    1,
                    head.stream().filter(ORIGIN.asMatchPredicate()).count(),
                    file + ": its head needs one line 'Source: … Date: 2026-11. Licence: ….'");
        }
    }

    @Test
    void everyRowHasOneWord() throws IOException {
        for (Path file : tables()) {
            Table table = Table.file(file);
            for (Table.Row row : table.rows()) {
                for (String column : table.columns()) {
                    boolean several = WORDS.contains(column)
                            && row.find(column)
                                    .filter(cell -> cell.matches(".*[|,;].*"))
                                    .isPresent();
                    assertFalse(several, () -> row.place() + ": several words in one row of '" + column + "'");
                }
            }
        }
    }

    @Test
    void everyColumnIsAskedFor() throws IOException {
        String code = code(SOURCES) + code(TESTS);
        Set<String> unused = new TreeSet<>();
        for (Path file : tables()) {
            Table.file(file).columns().stream()
                    .filter(column -> !code.contains('"' + column + '"') && !isConstant(column, code))
                    .forEach(column -> unused.add(file.getFileName() + ": " + column));
        }
        assertEquals(Set.of(), unused);
    }

    /** Columns that each are a constant of an enumeration are asked for by it. */
    private static boolean isConstant(String column, String code) {
        return Pattern.compile("\\b" + column.toUpperCase(Locale.ROOT).replace(' ', '_') + "\\b")
                .matcher(code)
                .find();
    }

    @Test
    void everyFrameHasItsUseAndItsGloss() throws IOException {
        Set<String> used = lexicon("frame").collect(Collectors.toSet());
        Set<String> unused = new TreeSet<>();
        Set<String> seen = new HashSet<>();
        for (Table.Row row : Table.file(ONTOLOGY.resolve("frames.tsv")).rows()) {
            String frame = row.get("frame");
            assertFalse(
                    seen.add(frame) && row.find("gloss").isEmpty(),
                    () -> row.place() + ": no gloss for the frame '" + frame + "'; write a sentence with X and Y");
            if (!used.contains(frame)) {
                unused.add(frame);
            }
        }
        assertEquals(Set.of(), unused, "frames that no entry of ontology/lexicon/ has");
    }

    @Test
    void noTwoFramesAreAlike() throws IOException {
        Map<String, Set<String>> roles = new HashMap<>();
        for (Table.Row row : Table.file(ONTOLOGY.resolve("frames.tsv")).rows()) {
            roles.computeIfAbsent(row.get("frame"), frame -> new TreeSet<>())
                    .add(row.get("role") + ": " + row.get("slots"));
        }
        Collection<List<String>> twins = roles.keySet().stream()
                .sorted()
                .collect(Collectors.groupingBy(roles::get))
                .values();
        assertEquals(List.of(), twins.stream().filter(alike -> alike.size() > 1).toList());
    }

    @Test
    void everyCueIsAskedFor() throws IOException {
        String code = code(SOURCES);
        assertEquals(
                List.of(),
                Arrays.stream(Cues.Cue.values())
                        .filter(cue -> !Pattern.compile("Cue\\." + cue + "\\b")
                                .matcher(code)
                                .find())
                        .toList());
    }

    /** By the program, or by a condition on a filler in a lexicon. */
    @Test
    void everyClassOfNounsIsAskedFor() throws IOException {
        Set<String> asked = Pattern.compile("[a-z]+")
                .matcher(lexicon("hints").collect(Collectors.joining(" ")))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
        String code = code(SOURCES);
        Set<String> unused = Table.file(ONTOLOGY.resolve("nouns.tsv")).rows().stream()
                .flatMap(row -> row.list("class").stream())
                .filter(type -> !asked.contains(type) && !code.contains('"' + type + '"'))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), unused);
    }

    private static Stream<String> lexicon(String column) throws IOException {
        return files(ONTOLOGY.resolve("lexicon"), ".tsv").stream()
                .flatMap(file -> Table.file(file).rows().stream())
                .flatMap(row -> row.find(column).stream());
    }

    private static List<Path> tables() throws IOException {
        return Stream.concat(files(ONTOLOGY, ".tsv").stream(), files(SEEDS, ".tsv").stream())
                .toList();
    }

    private static String code(Path folder) throws IOException {
        StringBuilder code = new StringBuilder();
        for (Path file : files(folder, ".java")) {
            code.append(Files.readString(file));
        }
        return code.toString();
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }
}
