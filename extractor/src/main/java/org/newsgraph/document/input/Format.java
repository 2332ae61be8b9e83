package org.newsgraph.document.input;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The formats of inputs, known by the ending of the file's name. */
enum Format {
    TEXT(".txt"),
    HTML(".html", ".htm"),
    JSON_LINES(".jsonl");

    static final String ENDINGS = ".txt, .html, .htm, .jsonl, each also with .gz";

    private static final String PACKED = ".gz";

    private final List<String> endings;

    Format(String... endings) {
        this.endings = List.of(endings);
    }

    static Optional<Format> of(String fileName) {
        String lower = fileName.toLowerCase(Locale.ROOT);
        String unpacked = isPacked(lower) ? lower.substring(0, lower.length() - PACKED.length()) : lower;
        return Arrays.stream(values())
                .filter(format -> format.endings.stream().anyMatch(unpacked::endsWith))
                .findFirst();
    }

    static boolean isPacked(String fileName) {
        return fileName.toLowerCase(Locale.ROOT).endsWith(PACKED);
    }
}
