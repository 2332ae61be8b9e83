package org.newsgraph.document.input;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The formats of inputs, known by the ending of the file's name. */
enum Format {
    TEXT(List.of(".txt"), List.of(".md", ".markdown")),
    HTML(List.of(".html", ".htm", ".xhtml"), List.of()),
    JSON_LINES(List.of(".jsonl", ".ndjson"), List.of()),
    /** An array of documents, or documents one after the other over any number of lines. */
    JSON(List.of(), List.of(".json"));

    static final String ENDINGS = ".txt, .md, .html, .htm, .xhtml, .jsonl, .ndjson or .json, or these and .gz";

    private static final String PACKED = ".gz";

    private final List<String> endings;
    private final List<String> endingsGiven;

    /**
     * @param endings what a file of a folder ends in
     * @param endingsGiven what a file may end in, too, that is given by name: beside articles in a folder stand readmes and
     *     settings, which are none
     */
    Format(List<String> endings, List<String> endingsGiven) {
        this.endings = endings;
        this.endingsGiven = endingsGiven;
    }

    /** The format of a file that was given by name. */
    static Optional<Format> given(String fileName) {
        return of(fileName, format -> Stream.concat(format.endings.stream(), format.endingsGiven.stream()));
    }

    /** The format of a file that stands in a folder. */
    static Optional<Format> inFolder(String fileName) {
        return of(fileName, format -> format.endings.stream());
    }

    private static Optional<Format> of(String fileName, Function<Format, Stream<String>> endings) {
        String lower = fileName.toLowerCase(Locale.ROOT);
        String unpacked = isPacked(lower) ? lower.substring(0, lower.length() - PACKED.length()) : lower;
        return Arrays.stream(values())
                .filter(format -> endings.apply(format).anyMatch(unpacked::endsWith))
                .findFirst();
    }

    static boolean isPacked(String fileName) {
        return fileName.toLowerCase(Locale.ROOT).endsWith(PACKED);
    }
}
