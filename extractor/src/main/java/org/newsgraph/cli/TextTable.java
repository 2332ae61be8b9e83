package org.newsgraph.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Rows in columns of even width, words to the left and figures to the right. */
final class TextTable {
    private static final String BETWEEN = "  ";

    private final List<String> header;
    private final List<List<String>> rows = new ArrayList<>();

    private final boolean figures;

    private TextTable(boolean figures, String... header) {
        this.figures = figures;
        this.header = List.of(header);
    }

    /** The first column holds words and the others figures. */
    TextTable(String... header) {
        this(true, header);
    }

    /** All columns hold words. */
    static TextTable ofWords(String... header) {
        return new TextTable(false, header);
    }

    void add(Object... cells) {
        rows.add(List.of(cells).stream().map(String::valueOf).toList());
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    void print(PrintStream out) {
        List<List<String>> all = new ArrayList<>(rows);
        if (!header.stream().allMatch(String::isEmpty)) {
            all.add(0, header);
        }
        List<Integer> widths = new ArrayList<>(Collections.nCopies(header.size(), 0));
        for (List<String> row : all) {
            for (int i = 0; i < row.size(); i++) {
                widths.set(i, Math.max(widths.get(i), length(row.get(i))));
            }
        }
        all.forEach(row -> out.println(line(row, widths).stripTrailing()));
    }

    private String line(List<String> row, List<Integer> widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < row.size(); i++) {
            String space = " ".repeat(widths.get(i) - length(row.get(i)));
            line.append(i == 0 ? "" : BETWEEN).append(figures && i > 0 ? space + row.get(i) : row.get(i) + space);
        }
        return line.toString();
    }

    private static int length(String cell) {
        return cell.codePointCount(0, cell.length());
    }
}
