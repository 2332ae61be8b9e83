package org.newsgraph.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.io.IOUtils;

/** A tab-separated resource of this package: its rows without comments, empty lines and the line of column names. */
final class Table {
    private Table() {}

    static List<List<String>> rows(String resource, int columns) {
        try (InputStream stream = Table.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("org/newsgraph/document/" + resource + " is missing from the program");
            }
            return IOUtils.readLines(stream, StandardCharsets.UTF_8).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .skip(1)
                    .map(line -> row(resource, line, columns))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> row(String resource, String line, int columns) {
        List<String> cells = List.of(line.split("\t", -1));
        if (cells.size() != columns) {
            throw new IllegalStateException(
                    resource + ": '" + line + "' has " + cells.size() + " columns, expected " + columns);
        }
        return cells;
    }
}
