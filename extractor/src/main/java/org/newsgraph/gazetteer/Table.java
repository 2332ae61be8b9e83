package org.newsgraph.gazetteer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A table of meaning or facts: UTF-8, tab-separated, the first line that is neither empty nor a {@code #} comment names
 * the columns; {@code -} stands for an empty cell, {@code |} separates the items of a list.
 *
 * @param name for messages, as the file stands in the project ("tables/places.tsv")
 */
public record Table(String name, List<String> columns, List<Row> rows) {

    /** Reads a table that travels in the program's jar, by its resource path without a leading slash. */
    public static Table resource(String path) {
        try (InputStream in = Table.class.getResourceAsStream("/" + path)) {
            if (in == null) {
                throw new IllegalStateException(path + ": not found in the program's jar; build it anew");
            }
            return read(path, in);
        } catch (IOException e) {
            throw new UncheckedIOException(path + ": " + e.getMessage(), e);
        }
    }

    /**
     * Reads a table.
     *
     * @throws TableException where a line has another number of cells than there are columns
     */
    public static Table read(String name, InputStream in) throws IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        List<String> columns = List.of();
        Map<String, Integer> positions = new HashMap<>();
        List<Row> rows = new ArrayList<>();
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> cells = Arrays.asList(line.split("\t", -1));
            if (columns.isEmpty()) {
                columns = List.copyOf(cells);
                for (int i = 0; i < columns.size(); i++) {
                    positions.put(columns.get(i), i);
                }
            } else if (cells.size() != columns.size()) {
                throw new TableException(
                        name, number, cells.size() + " cells where the header has " + columns.size() + " columns");
            } else {
                rows.add(new Row(name, number, positions, cells));
            }
        }
        return new Table(name, columns, List.copyOf(rows));
    }

    /** A line of a table. */
    public static final class Row {
        private final String table;
        private final int line;
        private final Map<String, Integer> positions;
        private final List<String> cells;

        private Row(String table, int line, Map<String, Integer> positions, List<String> cells) {
            this.table = table;
            this.line = line;
            this.positions = positions;
            this.cells = cells;
        }

        /** The cell's text; empty for {@code -}. */
        public String get(String column) {
            @Nullable Integer position = positions.get(column);
            if (position == null) {
                throw problem("no column '" + column + "'");
            }
            String cell = cells.get(position).strip();
            return cell.equals("-") ? "" : cell;
        }

        public Optional<String> find(String column) {
            String cell = get(column);
            return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
        }

        /** The items of a list; none for {@code -}. */
        public List<String> list(String column) {
            return Arrays.stream(get(column).split("\\|"))
                    .map(String::strip)
                    .filter(item -> !item.isEmpty())
                    .toList();
        }

        /** What is wrong with this line, with its place. */
        public TableException problem(String what) {
            return new TableException(table, line, what);
        }
    }
}
