package org.newsgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The figures that the readme and {@code docs/accuracy.md} give of the sample reports are those that {@code evaluate}
 * finds now, so that the two can't disagree.
 *
 * <p>{@code mvn verify -Dit.test=FiguresIT -Dnewsgraph.figures=update} writes them anew, and fails to say so.
 */
class FiguresIT {
    private static final Path ROOT = Path.of("..");
    private static final List<Path> PAGES = List.of(ROOT.resolve("README.md"), ROOT.resolve("docs/accuracy.md"));
    private static final String BEGIN = "<!-- figures: begin -->\n";
    private static final String END = "<!-- figures: end -->";
    private static final boolean UPDATE = "update".equals(System.getProperty("newsgraph.figures"));

    /** What a row is called, and where its figure stands in the JSON of {@code evaluate}. */
    private record Row(String name, String pointer) {}

    private static final List<Row> ROWS = List.of(
            new Row("event found, F1", "/event_root/f1"),
            new Row("with its agents, F1", "/event_agent/f1"),
            new Row("with agents and targets, F1", "/event_triple/f1"),
            new Row("relation, F1", "/relation/f1"),
            new Row("kind of event right", "/type_accuracy"),
            new Row("factuality right", "/factuality_accuracy"),
            new Row("source right", "/source_accuracy"),
            new Row("time right", "/time_accuracy"),
            new Row("place right", "/place_accuracy"),
            new Row("quantity right", "/quantity_accuracy"),
            new Row("link, precision", "/link/precision"),
            new Row("link, recall", "/link/recall"));

    @TempDir
    Path folder;

    @Test
    void thePagesGiveTheFiguresOfNow() throws IOException {
        String table = table();
        for (Path page : PAGES) {
            String text = Files.readString(page);
            int begin = text.indexOf(BEGIN);
            int end = text.indexOf(END);
            assertTrue(0 <= begin && begin < end, page + ": expected a block between " + BEGIN.strip() + " and " + END);
            if (UPDATE) {
                Files.writeString(page, text.substring(0, begin + BEGIN.length()) + table + text.substring(end));
            } else {
                assertEquals(table, text.substring(begin + BEGIN.length(), end), page.toString());
            }
        }
        if (UPDATE) {
            fail("the figures were written anew; review the difference and run the test without the update flag");
        }
    }

    private String table() throws IOException {
        String store = folder.resolve("store").toString();
        Run build = Run.of("build", "--store", store, ROOT.resolve("seeds").toString());
        assertEquals(0, build.code(), build.err());
        JsonNode all = figures(store, List.of(ROOT.resolve("seeds/gold")));
        JsonNode syria = figures(store, golds("-2016.txt.json"));
        StringBuilder table =
                new StringBuilder("| | all eight reports | the three of 2016 on Syria |\n|---|---|---|\n");
        for (Row row : ROWS) {
            table.append(String.format("| %s | %s | %s |\n", row.name(), share(all, row), share(syria, row)));
        }
        return table.toString();
    }

    private static JsonNode figures(String store, List<Path> golds) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("evaluate", "--store", store, "--format", "json"));
        golds.forEach(gold -> arguments.add(gold.toString()));
        Run run = Run.of(arguments.toArray(String[]::new));
        assertEquals(0, run.code(), run.err());
        return new ObjectMapper().readTree(run.out());
    }

    private static List<Path> golds(String ending) throws IOException {
        try (Stream<Path> files = Files.list(ROOT.resolve("seeds/gold"))) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    /** In three digits, as ".893". */
    private static String share(JsonNode figures, Row row) {
        JsonNode figure = figures.at(row.pointer());
        assertTrue(figure.isNumber(), row.name() + ": no figure at " + row.pointer());
        String digits = String.format(Locale.ROOT, "%.3f", figure.asDouble());
        return digits.startsWith("0") ? digits.substring(1) : digits;
    }
}
