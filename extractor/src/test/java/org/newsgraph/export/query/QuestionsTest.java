package org.newsgraph.export.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsgraph.graph.Ontology;
import org.newsgraph.lexicon.EventKind;
import org.newsgraph.testing.Kinds;

/** The form of the files in {@code queries}, which readers and {@code queries/README.md} rely on; needs no store. */
class QuestionsTest {
    private static final Path FOLDER = Path.of("../queries");
    private static final Pattern PARAMETER = Pattern.compile("^# param: (\\w+)=(.+)$", Pattern.MULTILINE);
    private static final Pattern EXPECTED = Pattern.compile("^# expect: (.+)$", Pattern.MULTILINE);
    private static final Pattern CODE = Pattern.compile("\\(ng:(\\w+) \"([A-Z]+)\"\\)");

    static List<Path> questions() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".rq"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void thereAreTwentyQuestionsAtLeast() throws IOException {
        assertTrue(questions().size() >= 20);
    }

    @ParameterizedTest
    @MethodSource("questions")
    void aFileBeginsWithItsQuestionAndPromisesRows(Path file) throws IOException {
        String text = Files.readString(file);
        assertTrue(text.matches("(?s)# [A-Z][^?]*\\?\n#\n# [A-Z].*"), "question, empty comment line, why it matters");
        Query query = prepared(text).query();
        assertTrue(query.isSelectType());
        assertFalse(query.getOrderBy().isEmpty(), "ORDER BY");
        assertTrue(query.getResultVars().contains("sentence"), "the evidence");
        List<String> rows = EXPECTED.matcher(text)
                .results()
                .map(found -> found.group(1))
                .filter(row -> !row.equals("none"))
                .toList();
        assertTrue(rows.size() <= 3 && EXPECTED.matcher(text).find());
        for (String row : rows) {
            assertEquals(query.getResultVars().size(), row.split(" \\| ", -1).length, row);
        }
    }

    @ParameterizedTest
    @MethodSource("questions")
    void theReadmeListsTheQuestionWithItsParameter(Path file) throws IOException {
        String text = Files.readString(file);
        String question = text.substring(2, text.indexOf("\n#\n")).replace("\n# ", " ");
        String parameters = PARAMETER
                .matcher(text)
                .results()
                .map(found -> "`--param " + found.group(1) + "='" + found.group(2) + "'`")
                .reduce("", String::concat);
        String line = "| `%s` | %s | %s |".formatted(file.getFileName(), question, parameters);
        assertTrue(Files.readString(FOLDER.resolve("README.md")).contains(line), line);
    }

    @Test
    void thePloverCodesAreTheOntologys() throws IOException {
        Map<String, String> expected = new TreeMap<>();
        Ontology ontology = Ontology.load();
        for (EventKind kind : Kinds.ALL.all()) {
            ontology.plover(kind).ifPresent(code -> expected.put(kind.root().localName(), code));
        }
        Map<String, String> found = new TreeMap<>();
        CODE.matcher(Files.readString(FOLDER.resolve("plover-types-by-month.rq")))
                .results()
                .forEach(code -> found.put(code.group(1), code.group(2)));
        assertEquals(expected, found);
    }

    private static PreparedQuery prepared(String text) {
        Map<String, String> values = new TreeMap<>();
        PARAMETER.matcher(text).results().forEach(found -> values.put(found.group(1), found.group(2)));
        return PreparedQuery.of(new QueryRequest(text, values, Duration.ofSeconds(1), Optional.empty()));
    }
}
