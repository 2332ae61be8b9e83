package org.newsgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
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

/** A domain by tables alone: the articles of {@code examples/companies}, read with its tables, answer its questions. */
class CompaniesIT {
    private static final Path COMPANIES = Path.of("../examples/companies");

    @TempDir
    static Path folder;

    @BeforeAll
    static void buildTheArticles() {
        Run build = Run.of(
                "build",
                COMPANIES.resolve("articles").toString(),
                "--domain",
                COMPANIES.toString(),
                "--store",
                store());
        assertEquals(0, build.code(), () -> build.out() + build.err());
    }

    static List<Path> questions() throws IOException {
        return files(COMPANIES.resolve("queries"));
    }

    static List<Path> checks() throws IOException {
        return files(Path.of("../queries/checks"));
    }

    private static List<Path> files(Path where) throws IOException {
        try (Stream<Path> files = Files.list(where)) {
            return files.filter(file -> file.toString().endsWith(".rq"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("questions")
    void aQuestionGivesTheRowsThatItPromises(Path file) throws IOException {
        assertEquals(List.of(), new Question(file).wrong(store()));
    }

    @ParameterizedTest
    @MethodSource("checks")
    void aCheckFindsNothingWrong(Path file) throws IOException {
        assertEquals(List.of(), new Question(file).rows(store()));
    }

    @Test
    void theStoreFitsTheShapesOfItsDomain() {
        Run validation = Run.of("validate", "--store", store());
        assertEquals(0, validation.code(), validation.out());
    }

    @Test
    void exportsAndFiguresKnowTheDomainsKindsUntold() {
        Run json = Run.of("export", "--format", "jsonl", "--store", store());
        assertTrue(
                json.out().contains("\"type\":\"Acquisition\",\"types\":[\"Acquisition\"],\"root\":\"Acquisition\""));
        assertTrue(json.out()
                .contains("\"types\":[\"Lawsuit\",\"Accusation\"],\"root\":\"Accusation\",\"plover\":\"ACCUSE\""));
        Run nquads = Run.of("export", "--format", "nquads", "--store", store());
        assertTrue(nquads.out().contains("<https://w3id.org/newsgraph/examples/companies#acquired>"));
        assertTrue(Run.of("stats", "--store", store()).out().contains("Acquisition"));
        assertEquals(0, Run.of("explain", "Halden Foods", "--store", store()).code());
    }

    @Test
    void aSecondBuildReadsWithTheDomainThatTheStoreKeeps() {
        Run again = Run.of("build", COMPANIES.resolve("articles").toString(), "--store", store());
        assertEquals(0, again.code(), again.err());
        assertTrue(again.out().contains("unchanged          5"), again.out());
    }

    private static String store() {
        return folder.resolve("store").toString();
    }
}
