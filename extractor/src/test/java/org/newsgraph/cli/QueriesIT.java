package org.newsgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The questions in {@code queries}, put to a store of the sample articles: each gives the rows that it promises. */
class QueriesIT {
    private static final Path QUERIES = Path.of("../queries");
    private static final String EXPECT = "# expect: ";
    private static final String PARAMETER = "# param: ";

    @TempDir
    static Path folder;

    @BeforeAll
    static void buildTheSampleArticles() {
        Run build = Run.of("build", "../seeds", "--store", store());
        assertEquals(0, build.code(), () -> build.out() + build.err());
    }

    static List<Path> questions() throws IOException {
        return files(QUERIES);
    }

    static List<Path> checks() throws IOException {
        return files(QUERIES.resolve("checks"));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void aQuestionGivesTheRowsThatItPromises(Path file) throws IOException {
        List<String> promised = values(file, EXPECT);
        assertFalse(promised.isEmpty(), file + " promises no row");
        List<List<String>> rows = rows(file);
        if (promised.equals(List.of("none"))) {
            assertTrue(rows.isEmpty(), () -> file + " gives\n" + lines(rows));
            return;
        }
        List<String> missing = promised.stream()
                .filter(row -> rows.stream().noneMatch(found -> fits(List.of(row.split(" \\| ", -1)), found)))
                .toList();
        assertEquals(List.of(), missing, () -> file + " gives only\n" + lines(rows));
    }

    @ParameterizedTest
    @MethodSource("checks")
    void aCheckFindsNothingWrong(Path file) throws IOException {
        List<List<String>> rows = rows(file);
        assertTrue(rows.isEmpty(), () -> file + " finds\n" + lines(rows));
    }

    @Test
    void thereAreQuestionsAndChecks() throws IOException {
        assertTrue(questions().size() >= 5);
        assertFalse(checks().isEmpty());
    }

    @Test
    void theStoreIsValid() {
        Run validation = Run.of("validate", "--store", store());
        assertEquals(0, validation.code(), validation.out());
    }

    private static boolean fits(List<String> expected, List<String> found) {
        if (expected.size() != found.size()) {
            return false;
        }
        for (int i = 0; i < expected.size(); i++) {
            if (!expected.get(i).equals("*") && !expected.get(i).equals(found.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static List<List<String>> rows(Path file) throws IOException {
        List<String> command =
                new ArrayList<>(List.of("query", file.toString(), "--format", "json", "--store", store()));
        values(file, PARAMETER).forEach(parameter -> command.addAll(List.of("--param", parameter)));
        Run answer = Run.of(command.toArray(String[]::new));
        assertEquals(0, answer.code(), answer.err());
        JsonNode json = new ObjectMapper().readTree(answer.out());
        List<List<String>> rows = new ArrayList<>();
        for (JsonNode row : json.at("/results/bindings")) {
            List<String> cells = new ArrayList<>();
            for (JsonNode variable : json.at("/head/vars")) {
                cells.add(row.path(variable.asText()).path("value").asText());
            }
            rows.add(cells);
        }
        return rows;
    }

    /** What stands behind a word in the comments at a query's beginning. */
    private static List<String> values(Path file, String word) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> line.startsWith(word))
                .map(line -> line.substring(word.length()).strip())
                .toList();
    }

    private static String lines(List<List<String>> rows) {
        return rows.stream().map(row -> String.join(" | ", row)).collect(Collectors.joining("\n"));
    }

    private static List<Path> files(Path where) throws IOException {
        try (Stream<Path> files = Files.list(where)) {
            return files.filter(file -> file.toString().endsWith(".rq"))
                    .sorted()
                    .toList();
        }
    }

    private static String store() {
        return folder.resolve("store").toString();
    }
}
