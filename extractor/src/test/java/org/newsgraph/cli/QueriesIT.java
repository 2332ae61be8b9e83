package org.newsgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The questions in {@code queries}, put to a store of the sample articles: each gives the rows that it promises. */
class QueriesIT {
    private static final Path QUERIES = Path.of("../queries");

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
        assertEquals(List.of(), new Question(file).wrong(store()));
    }

    @ParameterizedTest
    @MethodSource("checks")
    void aCheckFindsNothingWrong(Path file) throws IOException {
        List<List<String>> rows = new Question(file).rows(store());
        assertTrue(rows.isEmpty(), () -> file + " finds\n" + Question.lines(rows));
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
