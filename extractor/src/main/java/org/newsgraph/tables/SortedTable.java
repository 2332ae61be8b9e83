package org.newsgraph.tables;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A large table whose rows are sorted by the bytes of their first column, in UTF-8, so that a row is found by bisection and
 * no other is read.
 *
 * <pre>{@code
 * SortedTable towns = SortedTable.resource("tables/towns.tsv", "spelling", "country");
 * for (Table.Row row : towns.rows("tripuli")) { … }
 * }</pre>
 */
public final class SortedTable {
    private final String name;
    private final List<String> columns;
    private final byte[] bytes;
    private final int firstRow;

    private SortedTable(String name, List<String> columns, byte[] bytes, int firstRow) {
        this.name = name;
        this.columns = columns;
        this.bytes = bytes;
        this.firstRow = firstRow;
    }

    /**
     * A table that the program brings along: comments, the columns' names, then rows only.
     *
     * @param path as for {@link Table#resource}
     * @param required columns it must have, the first of which it is sorted by
     * @throws IllegalArgumentException where a column is missing
     */
    public static SortedTable resource(String path, String... required) {
        try (InputStream stream = Table.open(path)) {
            return read(Table.name(path), stream.readAllBytes(), required);
        } catch (IOException e) {
            throw new UncheckedIOException(Table.name(path) + ": can't be read", e);
        }
    }

    static SortedTable read(String name, byte[] bytes, String... required) throws IOException {
        int header = 0;
        while (header < bytes.length && bytes[header] == '#') {
            header = afterLine(bytes, header);
        }
        int firstRow = afterLine(bytes, header);
        Table head = Table.read(
                name,
                new InputStreamReader(new ByteArrayInputStream(bytes, 0, firstRow), StandardCharsets.UTF_8),
                required);
        if (!head.columns().get(0).equals(required[0])) {
            throw new IllegalArgumentException("%s: begins with column '%s'; expected '%s', by which it is sorted."
                    .formatted(name, head.columns().get(0), required[0]));
        }
        return new SortedTable(name, head.columns(), bytes, firstRow);
    }

    /** The rows with this in their first column, in their order; none where no row has it. */
    public List<Table.Row> rows(String key) {
        byte[] wanted = key.getBytes(StandardCharsets.UTF_8);
        List<Table.Row> rows = new ArrayList<>();
        int line = first(wanted);
        while (line < bytes.length && compare(line, wanted) == 0) {
            int next = afterLine(bytes, line);
            String text = new String(bytes, line, next - line, StandardCharsets.UTF_8);
            rows.add(new Table.Row(name + " at '" + key + "'", columns, Table.cells(text.stripTrailing())));
            line = next;
        }
        return rows;
    }

    /** Where the first row begins that does not come before what is wanted. */
    private int first(byte[] wanted) {
        int low = firstRow;
        int high = bytes.length;
        while (low < high) {
            int line = lineAt((low + high) >>> 1);
            if (compare(line, wanted) < 0) {
                low = afterLine(bytes, line);
            } else {
                high = line;
            }
        }
        return low;
    }

    /** Where the line begins that a byte is in. */
    private int lineAt(int index) {
        int begin = index;
        while (begin > firstRow && bytes[begin - 1] != '\n') {
            begin--;
        }
        return begin;
    }

    private int compare(int line, byte[] wanted) {
        int end = line;
        while (end < bytes.length && bytes[end] != '\t' && bytes[end] != '\n') {
            end++;
        }
        return Arrays.compareUnsigned(bytes, line, end, wanted, 0, wanted.length);
    }

    private static int afterLine(byte[] bytes, int begin) {
        int end = begin;
        while (end < bytes.length && bytes[end] != '\n') {
            end++;
        }
        return Math.min(end + 1, bytes.length);
    }
}
