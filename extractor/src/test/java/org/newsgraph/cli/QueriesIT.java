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
    /** {@code # expect: none}: the sample articles hold nothing of the kind. */
    private static final List<List<String>> NOTHING = List.of(List.of("none"));

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
        List<List<String>> expected = Files.readAllLines(file).stream()
                .filter(line -> line.startsWith(EXPECT))
                .map(line -> List.of(line.substring(EXPECT.length()).split(" \\| ", -1)))
                .toList();
        assertFalse(expected.isEmpty(), file + " promises no row");
        List<List<String>> rows = rows(file);
        if (expected.equals(NOTHING)) {
            assertEquals(List.of(), rows, file.toString());
            return;
        }
        List<String> missing = expected.stream()
                .filter(row -> rows.stream().noneMatch(found -> fits(row, found)))
                .map(row -> String.join(" | ", row))
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
        List<String> arguments = new ArrayList<>(List.of("query", file.toString(), "--format", "json"));
        arguments.addAll(List.of("--store", store()));
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith(PARAMETER)) {
                arguments.addAll(List.of("--param", line.substring(PARAMETER.length())));
            }
        }
        Run answer = Run.of(arguments.toArray(String[]::new));
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
