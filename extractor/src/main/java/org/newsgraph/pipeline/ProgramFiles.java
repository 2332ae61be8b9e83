package org.newsgraph.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.newsgraph.document.Sha256;

/** The files of the program on which graphs depend, by what a user would say has changed. */
final class ProgramFiles {
    /** What an analysis depends on. */
    static final String ANALYSER = "analyser";

    private static final Map<String, Pattern> SHAPING = shaping();

    /** The parts, in the order in which versions name them. */
    static final List<String> PARTS = List.copyOf(SHAPING.keySet());

    private static final int DIGITS = 12;

    private ProgramFiles() {}

    private static Map<String, Pattern> shaping() {
        Map<String, Pattern> shaping = new LinkedHashMap<>();
        shaping.put(ANALYSER, Pattern.compile("org/newsgraph/text/.+"));
        shaping.put(
                "code",
                Pattern.compile(
                        "org/newsgraph/(pipeline/[^/]+|(tables|document|gazetteer|lexicon|grammar|mention|claim|correction|graph)/.+)"));
        shaping.put("ontology", Pattern.compile("ontology/[^/]+\\.ttl"));
        shaping.put("lexicon", Pattern.compile("ontology/.+\\.tsv"));
        shaping.put("tables", Pattern.compile("tables/.+"));
        return shaping;
    }

    /** A digest of each part of the program whose classes and resources lie in this folder. */
    static Map<String, String> digests(Path classes) throws IOException {
        SortedMap<String, Path> files = files(classes);
        Map<String, String> digests = new LinkedHashMap<>();
        for (Map.Entry<String, Pattern> part : SHAPING.entrySet()) {
            SortedMap<String, Long> of = new TreeMap<>();
            for (Map.Entry<String, Path> file : files.entrySet()) {
                if (part.getValue().matcher(file.getKey()).matches()) {
                    of.put(file.getKey(), checksum(file.getValue()));
                }
            }
            digests.put(part.getKey(), Sha256.of(of.toString()).substring(0, DIGITS));
        }
        return digests;
    }

    private static SortedMap<String, Path> files(Path folder) throws IOException {
        SortedMap<String, Path> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            all.filter(Files::isRegularFile)
                    .forEach(
                            file -> files.put(folder.relativize(file).toString().replace('\\', '/'), file));
        }
        return files;
    }

    private static long checksum(Path file) throws IOException {
        CRC32 crc = new CRC32();
        crc.update(Files.readAllBytes(file));
        return crc.getValue();
    }
}
