package org.newsgraph.evaluation;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A sample as a file: tab-separated values with a line of column names, in UTF-8.
 *
 * <p>Readers fill the column {@code verdict} with {@code right} or {@code wrong}. Columns may be left out but for {@code
 * kind} and {@code verdict}, so that a list of verdicts can be kept without the words that were judged.
 */
public final class Sheet {
    private static final String VERDICT = "verdict";
    private static final List<String> COLUMNS =
            List.of("id", "kind", "document", "begin", "end", "confidence", "reading", "sentence", "planted", VERDICT);

    private Sheet() {}

    public static void write(List<SampleRow> rows, PrintStream out) {
        out.print(String.join("\t", COLUMNS) + "\n");
        for (SampleRow row : rows) {
            out.print(String.join(
                            "\t",
                            row.id(),
                            row.kind(),
                            row.document(),
                            Integer.toString(row.begin()),
                            Integer.toString(row.end()),
                            Double.toString(row.confidence()),
                            row.reading(),
                            row.sentence(),
                            row.planted() ? "yes" : "",
                            row.verdict()
                                    .map(verdict -> verdict.name().toLowerCase(Locale.ROOT))
                                    .orElse(""))
                    + "\n");
        }
    }

    /**
     * Lines that begin with {@code #} are comments.
     *
     * @throws GoldException where the file can't be read or holds something else; the message says where
     */
    public static List<SampleRow> read(Path file) {
        List<String> lines;
        try {
            lines = Files.readAllLines(file);
        } catch (IOException e) {
            throw new GoldException(file + ": can't be read (" + e.getMessage() + ")", e);
        }
        List<String> columns = List.of();
        List<SampleRow> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> cells = List.of(line.split("\t", -1));
            if (columns.isEmpty()) {
                columns = cells;
                requireColumns(file, columns);
            } else {
                rows.add(row(file + ":" + (i + 1), columns, cells));
            }
        }
        return rows;
    }

    private static void requireColumns(Path file, List<String> columns) {
        for (String column : List.of("kind", VERDICT)) {
            if (!columns.contains(column)) {
                throw new GoldException(file + ": no column '" + column + "' in the first line. Expected, with tabs"
                        + " between them, columns such as " + String.join(", ", COLUMNS));
            }
        }
    }

    private static SampleRow row(String where, List<String> columns, List<String> cells) {
        if (cells.size() != columns.size()) {
            throw new GoldException(
                    where + ": " + cells.size() + " cells; expected " + columns.size() + ", one for each column");
        }
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            row.put(columns.get(i), cells.get(i).strip());
        }
        try {
            return new SampleRow(
                    row.getOrDefault("id", ""),
                    row.getOrDefault("kind", ""),
                    row.getOrDefault("document", ""),
                    Integer.parseInt(row.getOrDefault("begin", "0")),
                    Integer.parseInt(row.getOrDefault("end", "0")),
                    Double.parseDouble(row.getOrDefault("confidence", "NaN")),
                    row.getOrDefault("reading", ""),
                    row.getOrDefault("sentence", ""),
                    verdict(where, row.getOrDefault(VERDICT, "")),
                    !row.getOrDefault("planted", "").isEmpty());
        } catch (NumberFormatException e) {
            throw new GoldException(where + ": not a number (" + e.getMessage() + ")", e);
        }
    }

    private static Optional<SampleRow.Verdict> verdict(String where, String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "" -> Optional.empty();
            case "right" -> Optional.of(SampleRow.Verdict.RIGHT);
            case "wrong" -> Optional.of(SampleRow.Verdict.WRONG);
            default ->
                throw new GoldException(
                        where + ": verdict '" + word + "'; expected right, wrong, or nothing for what was not judged");
        };
    }
}
