package org.newsgraph.export.format;

import java.util.List;
import java.util.stream.Collectors;

/** Rows of comma-separated values as RFC 4180 has them. */
public final class Csv {
    /** By which spreadsheets tell UTF-8. */
    static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    /** What a spreadsheet takes for the beginning of a formula (OWASP, "CSV Injection"). */
    private static final String FORMULA = "(?s)[=+\\-@\t\r].*";

    private static final String NUMBER = "[+-]?\\d+(\\.\\d+)?";

    private Csv() {}

    /** One row with its line end. */
    public static String line(List<String> cells) {
        return cells.stream().map(Csv::quote).collect(Collectors.joining(",", "", "\r\n"));
    }

    /** Likewise; a cell that a spreadsheet would run as a formula gets an apostrophe before it. */
    static String spreadsheetLine(List<String> cells) {
        return line(cells.stream()
                .map(cell -> cell.matches(FORMULA) && !cell.matches(NUMBER) ? "'" + cell : cell)
                .toList());
    }

    private static String quote(String cell) {
        return cell.matches("(?s).*[\",\r\n].*") ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }
}
