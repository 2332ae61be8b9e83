package org.newsgraph.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is known by its bytes is not read any further. The inputs are such as no reader takes: they come as unchanged all
 * the same, for nobody looks into them.
 */
class KnownTest {
    private static final String NO_ARTICLE = " ";

    @TempDir
    Path temporary;

    private Path folder;

    @BeforeEach
    void write() throws Exception {
        folder = Files.createDirectory(temporary.resolve("news"));
        Files.writeString(folder.resolve("a.txt"), NO_ARTICLE);
        Files.writeString(folder.resolve("b.html"), NO_ARTICLE);
        Files.writeString(folder.resolve("c.jsonl"), "no JSON\n{}\n");
    }

    @Test
    void nothingIsLookedForInWhatIsKnown() {
        assertEquals(
                List.of("news/a.txt", "news/b.html", "news/c.jsonl:1", "news/c.jsonl:2"),
                names(read(InputOptions.defaults(), (name, origin, sha256) -> Optional.of(name))));
    }

    @Test
    void theFingerprintIsThatOfTheBytes() {
        String known = Sha256.of(NO_ARTICLE.getBytes(StandardCharsets.UTF_8));
        List<Reading> readings = read(InputOptions.defaults(), (name, origin, sha256) -> Optional.of(name)
                .filter(any -> sha256.equals(known)));
        assertEquals(List.of("news/a.txt", "news/b.html"), names(readings.subList(0, 2)));
        readings.subList(2, 4).forEach(reading -> assertInstanceOf(Reading.Failed.class, reading));
    }

    @Test
    void whatIsKnownCountsForTheLimit() {
        assertEquals(
                List.of("news/a.txt", "news/b.html"),
                names(read(InputOptions.defaults().withLimit(2), (name, origin, sha256) -> Optional.of(name))));
    }

    @Test
    void twoKnownDocumentsMayNotShareAName() {
        List<Reading> readings =
                read(InputOptions.defaults(), (name, origin, sha256) -> Optional.of("https://news.example/1"));
        assertInstanceOf(Reading.Unchanged.class, readings.get(0));
        readings.subList(1, 4).forEach(reading -> assertInstanceOf(Reading.Failed.class, reading));
    }

    private List<Reading> read(InputOptions options, Known known) {
        try (Stream<Reading> readings = new Inputs(List.of(folder.toString()), options).read(known)) {
            return readings.toList();
        }
    }

    private static List<String> names(List<Reading> readings) {
        return readings.stream()
                .map(reading ->
                        assertInstanceOf(Reading.Unchanged.class, reading).name())
                .toList();
    }
}
