package org.newsgraph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.DocumentedCommands.Outcome;

/** The commands that the readme shows, run as they stand there: by the launcher, with the real models. */
class ReadmeIT {
    @TempDir
    Path folder;

    @BeforeEach
    void layOutAFolderLikeTheReaders() throws IOException {
        DocumentedCommands.layOut(folder);
        Files.createDirectory(folder.resolve("my-articles"));
        Files.writeString(folder.resolve("my-articles/one.txt"), "A call\n\nJohn Kerry called Sergey Lavrov.\n");
    }

    @Test
    void everyCommandOfTheReadmeWorks() throws Exception {
        String commands = DocumentedCommands.in("README.md").stream()
                .map(DocumentedCommands.Block::script)
                .collect(Collectors.joining());
        // The tests that run this test.
        String script = commands.replaceAll("(?m)^mvn .*\n", "");
        assertTrue(script.contains("./newsgraph build seeds") && script.contains("./newsgraph query"), script);

        Outcome outcome = DocumentedCommands.run(folder, script);
        assertEquals(0, outcome.code(), outcome.err());
        List<String> read = figures("documents read", outcome.out());
        assertEquals(3, read.size(), outcome.out());
        assertNotEquals("0", read.get(0));
        assertEquals("0", read.get(1), "the second build reads nothing again");
        assertEquals("1", read.get(2));
        // Of three builds and a load.
        assertEquals(List.of("0", "0", "0", "0"), figures("rejected", outcome.out()));
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
}
