package org.newsgraph.export.format;

import java.util.List;
import java.util.stream.Collectors;

/** Rows of comma-separated values as RFC 4180 has them. */
public final class Csv {
    private Csv() {}

    /** One row with its line end. */
    public static String line(List<String> cells) {
        return cells.stream().map(Csv::quote).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String quote(String cell) {
        return cell.matches("(?s).*[\",\r\n].*") ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }
}
