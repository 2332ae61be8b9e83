package org.newsgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The manual pages hold what the help does, in the language that man(1) reads. */
class ManualCommandTest {
    @TempDir
    Path folder;

    @Test
    void aPageNamesOptionsWithTheirArgumentsAndExitCodes() {
        String page = page("build");
        assertTrue(page.startsWith(".TH \"NEWSGRAPH-BUILD\" 1 "), page);
        assertTrue(page.contains("\n.TP\n\\fB\\-\\-threads\\fR \\fIN\\fR\nHow many articles"), page);
        assertTrue(page.contains("\n.TP\n\\fB\\-\\-force\\fR\n"), page);
        assertTrue(page.contains("\n.TP\n\\fIINPUT...\\fR\nFiles, folders, or \\- for standard input"), page);
        assertTrue(page.contains(".SH \"EXIT STATUS\"\n.TP\n\\fB0\\fR\nDone."), page);
    }

    @Test
    void theProgramsPageNamesEveryCommandAndTheFiles() {
        String page = page();
        assertTrue(
                page.contains("\n.TP\n\\fBbuild\\fR\nReads articles and loads what they say into the store.\n"), page);
        assertTrue(page.contains("\\fBnewsgraph\\-query\\fR(1)"), page);
        assertTrue(page.contains("newsgraph.properties"), page);
        assertTrue(page.contains("NEWSGRAPH_JAVA_OPTS"), page);
    }

    @Test
    void allPagesGoIntoAFolder() throws IOException {
        Path pages = folder.resolve("share/man1");
        assertEquals(0, Run.of("manual", "--output", pages.toString()).code());
        try (Stream<Path> all = Files.list(pages)) {
            List<String> names = all.map(page -> page.getFileName().toString()).toList();
            assertTrue(names.containsAll(List.of("newsgraph.1", "newsgraph-build.1", "newsgraph-query.1")), names + "");
        }
        assertEquals(page("query"), Files.readString(pages.resolve("newsgraph-query.1")));
    }

    @Test
    void noLineIsTakenForARequestThatIsNone() {
        for (String command : List.of("build", "query", "export", "stats", "lexicon", "load")) {
            for (String line : page(command).lines().toList()) {
                assertTrue(line.matches("\\.(TH|SH|TP)\\b.*|[^.'].*"), command + ": " + line);
            }
        }
    }

    @Test
    void anUnknownCommandIsWrongUsage() {
        Run outcome = Run.of("manual", "fly");
        assertEquals(2, outcome.code());
        assertTrue(outcome.err().contains("unknown command 'fly'; expected one of build, query, "), outcome.err());
        assertEquals(2, Run.of("manual", "build", "--output", folder.toString()).code());
    }

    private static String page(String... command) {
        Run outcome =
                Run.of(Stream.concat(Stream.of("manual"), Stream.of(command)).toArray(String[]::new));
        assertEquals(0, outcome.code(), outcome.err());
        return outcome.out();
    }
}
