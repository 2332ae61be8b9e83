package org.newsgraph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that the readme shows, run as they stand there: by the launcher, with the real models. */
class ReadmeIT {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern BLOCK = Pattern.compile("^```sh\n(.*?)^```", Pattern.DOTALL | Pattern.MULTILINE);

    @TempDir
    Path folder;

    private record Outcome(int code, String out, String err) {}

    @BeforeEach
    void layOutAFolderLikeTheReaders() throws IOException {
        // Maven has built the program just now, and is still at work on it: the launcher need not.
        Path stamp = ROOT.resolve("extractor/target/launcher.stamp");
        Files.writeString(stamp, "");
        Files.setLastModifiedTime(stamp, FileTime.from(Instant.now()));
        Files.writeString(folder.resolve("newsgraph"), "#!/bin/sh\nexec '" + ROOT.resolve("newsgraph") + "' \"$@\"\n");
        assertTrue(folder.resolve("newsgraph").toFile().setExecutable(true));
        copy(ROOT.resolve("seeds"), folder.resolve("seeds"));
        copy(ROOT.resolve("queries"), folder.resolve("queries"));
        Files.createDirectory(folder.resolve("my-articles"));
        Files.writeString(folder.resolve("my-articles/one.txt"), "A call\n\nJohn Kerry called Sergey Lavrov.\n");
    }

    @Test
    void everyCommandOfTheReadmeWorks() throws Exception {
        String commands = BLOCK.matcher(Files.readString(ROOT.resolve("README.md")))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.joining());
        // The tests that run this test.
        String script = commands.replaceAll("(?m)^mvn .*\n", "");
        assertTrue(script.contains("./newsgraph build seeds") && script.contains("./newsgraph query"), script);

        Outcome outcome = run("sh", "-eu", "-c", script);
        assertEquals(0, outcome.code(), outcome.err());
        List<String> read = figures("documents read", outcome.out());
        assertEquals(3, read.size(), outcome.out());
        assertNotEquals("0", read.get(0));
        assertEquals("0", read.get(1), "the second build reads nothing again");
        assertEquals("1", read.get(2));
        assertEquals(List.of("0", "0", "0"), figures("rejected", outcome.out()));
        assertTrue(outcome.out().contains("\n| \"John Kerry\" "), outcome.out());
        assertTrue(Files.size(folder.resolve("news.ttl")) > 10_000);
    }

    private static List<String> figures(String name, String text) {
        return Pattern.compile("^" + name + " +(\\d+)$", Pattern.MULTILINE)
                .matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    private Outcome run(String... command) throws Exception {
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        assertTrue(process.waitFor(10, TimeUnit.MINUTES), "the commands hang");
        return new Outcome(process.exitValue(), Files.readString(out), Files.readString(err));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }
}
