package org.newsgraph.tables;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A table of facts or of meaning: tab-separated, {@code #} before comments, the columns' names in the first other line.
 *
 * <p>In a cell {@code -} stands for nothing and {@code |} separates the items of a list. What is wrong in a table ends
 * the reading with an {@link IllegalArgumentException} that says where and what was expected.
 *
 * <pre>{@code
 * for (Table.Row row : Table.resource("tables/places.tsv", "name", "kind", "aliases").rows()) {
 *     add(row.get("name"), row.get("kind"), row.list("aliases"));
 * }
 * }</pre>
 *
 * @param name where it stands, for messages ("seeds/tables/places.tsv")
 * @param columns all its columns, in its order
 * @param comments its comment lines without the {@code #}
 */
public record Table(String name, List<String> columns, List<String> comments, List<Row> rows) {
    private static final String EMPTY = "-";

    public Table {
        columns = List.copyOf(columns);
        comments = List.copyOf(comments);
        rows = List.copyOf(rows);
    }

    /**
     * A table that the program brings along.
     *
     * @param path "tables/places.tsv" or "ontology/nouns.tsv"
     * @param required columns it must have; it may have more
     */
    public static Table resource(String path, String... required) {
        try (Reader reader = new InputStreamReader(open(path), StandardCharsets.UTF_8.newDecoder())) {
            return read(name(path), reader, required);
        } catch (IOException e) {
            throw new UncheckedIOException(name(path) + ": can't be read as UTF-8 text", e);
        }
    }

    /** Where a table that the program brings along stands, for messages. */
    static String name(String path) {
        return path.startsWith("tables/") ? "seeds/" + path : path;
    }

    /** The bytes of a table that the program brings along. */
    static InputStream open(String path) {
        InputStream stream = Table.class.getResourceAsStream("/" + path);
        if (stream == null) {
            throw new IllegalArgumentException(name(path) + ": no such table in the program; build it again");
        }
        return stream;
    }

    /** A table of the user's. */
    public static Table file(Path path, String... required) {
        try (Reader reader = Files.newBufferedReader(path)) {
            return read(path.toString(), reader, required);
        } catch (IOException e) {
            throw new UncheckedIOException(path + ": can't be read as UTF-8 text", e);
        }
    }

    static Table read(String name, Reader reader, String... required) throws IOException {
        List<Row> rows = new ArrayList<>();
        List<String> comments = new ArrayList<>();
        List<String> columns = List.of();
        BufferedReader lines = new BufferedReader(reader);
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (number == 1 && line.startsWith("\uFEFF")) {
                line = line.substring(1);
            }
            if (line.startsWith("#")) {
                comments.add(line.substring(1).strip());
            } else if (!line.isBlank()) {
                List<String> cells = cells(line);
                if (columns.isEmpty()) {
                    columns = checkedHeader(name + ":" + number, cells, required);
                } else {
                    rows.add(new Row(name + ":" + number, columns, cells));
                }
            }
        }
        if (columns.isEmpty()) {
            throw new IllegalArgumentException(
                    name + ": no header. Expected columns: " + String.join(", ", required) + ".");
        }
        return new Table(name, columns, comments, rows);
    }

    /** This table with these columns, of which it may lack some: they say nothing then. */
    Table withColumns(List<String> all) {
        for (String column : columns) {
            if (!all.contains(column)) {
                throw new IllegalArgumentException(
                        "%s: unknown column '%s'. Known columns: %s.".formatted(name, column, String.join(", ", all)));
            }
        }
        List<Row> widened = rows.stream()
                .map(row -> new Row(
                        row.place(),
                        all,
                        all.stream()
                                .map(column ->
                                        columns.contains(column) ? row.cells().get(columns.indexOf(column)) : EMPTY)
                                .toList()))
                .toList();
        return new Table(name, all, comments, widened);
    }

    /** Without streams, as all that is done for each row: the tables are read at each start. */
    static List<String> cells(String line) {
        String[] cells = line.split("\t", -1);
        for (int i = 0; i < cells.length; i++) {
            cells[i] = cells[i].strip();
        }
        return List.of(cells);
    }

    private static List<String> checkedHeader(String place, List<String> columns, String... required) {
        for (String column : required) {
            if (!columns.contains(column)) {
                throw new IllegalArgumentException(
                        "%s: no column '%s'. Columns found: %s.".formatted(place, column, String.join(", ", columns)));
            }
        }
        if (columns.stream().distinct().count() < columns.size()) {
            throw new IllegalArgumentException(
                    place + ": a column's name stands twice: " + String.join(", ", columns) + ".");
        }
        return columns;
    }

    /**
     * One line.
     *
     * @param place table and line, for messages ("seeds/tables/places.tsv:41")
     */
    public record Row(String place, List<String> columns, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
            if (cells.size() != columns.size()) {
                throw new IllegalArgumentException(String.format(
                        Locale.ROOT,
                        "%s: %d cells instead of %d (%s).",
                        place,
                        cells.size(),
                        columns.size(),
                        String.join(", ", columns)));
            }
            int blank = cells.indexOf("");
            if (blank >= 0) {
                throw new IllegalArgumentException(
                        "%s: nothing in column '%s'; write '%s' where there is nothing to say."
                                .formatted(place, columns.get(blank), EMPTY));
            }
        }

        /** The cell of a column that may not be empty. */
        public String get(String column) {
            return find(column).orElseThrow(() -> error("'" + column + "' may not be empty."));
        }

        public Optional<String> find(String column) {
            int index = columns.indexOf(column);
            if (index < 0) {
                throw error("no column '%s'. Columns found: %s.".formatted(column, String.join(", ", columns)));
            }
            String cell = cells.get(index);
            return cell.equals(EMPTY) ? Optional.empty() : Optional.of(cell);
        }

        /** The items of a cell, in its order; none where it is empty. */
        public List<String> list(String column) {
            Optional<String> cell = find(column);
            if (cell.isEmpty()) {
                return List.of();
            }
            String[] items = cell.get().split("\\|", -1);
            for (int i = 0; i < items.length; i++) {
                items[i] = items[i].strip();
                if (items[i].isEmpty()) {
                    throw error("an empty item among the " + column + ".");
                }
            }
            return List.of(items);
        }

        /** The cell, if it is one of those known. */
        public String known(String column, Collection<String> known) {
            String cell = get(column);
            if (!known.contains(cell)) {
                throw error("unknown %s '%s'. Known: %s.".formatted(column, cell, String.join(", ", known)));
            }
            return cell;
        }

        /** What to throw where this line says something that can't be. */
        public IllegalArgumentException error(String what) {
            return new IllegalArgumentException(place + ": " + what);
        }
    }
}
