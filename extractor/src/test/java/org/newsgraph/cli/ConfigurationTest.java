package org.newsgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Options from files: which file wins, what the command line changes, and what is said of mistakes. */
class ConfigurationTest {
    @TempDir
    Path folder;

    private Path nearer;
    private Path farther;

    @BeforeEach
    void nameTheFiles() {
        nearer = folder.resolve("nearer.properties");
        farther = folder.resolve("farther.properties");
    }

    @Test
    void lieInTheWorkingDirectoryAndInTheUsersFolder() {
        Path home = Path.of("/home/ana");
        Path mine = Path.of("newsgraph.properties");
        assertEquals(
                List.of(mine, Path.of("/home/ana/.config/newsgraph/newsgraph.properties")),
                Configuration.places(Map.of(), home));
        assertEquals(
                List.of(mine, Path.of("/etc/ana/newsgraph/newsgraph.properties")),
                Configuration.places(Map.of("XDG_CONFIG_HOME", "/etc/ana"), home));
        assertEquals(
                Configuration.places(Map.of(), home), Configuration.places(Map.of("XDG_CONFIG_HOME", "etc"), home));
    }

    @Test
    void withoutFilesNothingChanges() {
        assertTrue(run("stats").err().startsWith("newsgraph: store: there is no store here"));
    }

    @Test
    void aValueStandsInForAnOptionThatIsNotGiven() throws IOException {
        Files.writeString(nearer, "# mine\n\nstore = news = all\n");
        assertTrue(run("stats").err().startsWith("newsgraph: news = all: there is no store here"));
    }

    @Test
    void theCommandLineWins() throws IOException {
        Files.writeString(nearer, "store=news\n");
        assertTrue(run("stats", "--store", "other").err().startsWith("newsgraph: other: there is no store here"));
    }

    @Test
    void theNearerFileWins() throws IOException {
        Files.writeString(nearer, "store=near\n");
        Files.writeString(farther, "store=far\nbuild.threads=0\n");
        assertTrue(run("stats").err().startsWith("newsgraph: near: "));
        assertTrue(run("build", "x").err().contains("--threads is 0"));
    }

    @Test
    void theKeyThatNamesTheCommandWins() throws IOException {
        Files.writeString(nearer, "store=all\nlist.store=listed\n");
        assertTrue(run("list").err().startsWith("newsgraph: listed: "));
        assertTrue(run("stats").err().startsWith("newsgraph: all: "));
    }

    @Test
    void aFlagIsSetUnlessItIsTakenBack() throws IOException {
        Files.writeString(nearer, "verbose=true\n");
        assertTrue(run("stats").err().contains("\tat "));
        assertTrue(run("stats", "--verbose").err().contains("\tat "));
        assertFalse(run("stats", "--verbose=false").err().contains("\tat "));
        Files.writeString(nearer, "verbose=false\n");
        assertFalse(run("stats").err().contains("\tat "));
        assertTrue(run("stats", "--verbose").err().contains("\tat "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "build.thread=4 | unknown key 'build.thread'. Known keys: build.base, build.corrections, ",
                "stor=news | unknown key 'stor'. Known keys: build.base, ",
                "query.e=ASK{} | unknown key 'query.e'. Known keys: query.format, query.param, query.timeout",
                "build.help=true | unknown key 'build.help'",
                "store | 'store' is no setting; expected KEY=VALUE",
                "store= | 'store=' is no setting",
                "=news | '=news' is no setting",
                "verbose=yes | 'yes' is neither true nor false",
            })
    void aMistakeIsNamedWithFileAndLine(String line, String expected) throws IOException {
        Files.writeString(nearer, "# mine\n" + line + "\n");
        Run outcome = run("stats");
        assertEquals(2, outcome.code());
        assertEquals(1, outcome.err().lines().count(), outcome.err());
        assertTrue(outcome.err().startsWith("newsgraph: " + nearer + ":2: " + expected), outcome.err());
    }

    @Test
    void aKeyThatStandsTwiceIsAMistake() throws IOException {
        Files.writeString(nearer, "store=a\nstore=b\n");
        assertTrue(run("stats").err().startsWith("newsgraph: " + nearer + ":2: 'store' stands on line 1 too"));
    }

    @Test
    void aValueOfTheWrongKindIsNamedWithFileAndLine() throws IOException {
        Files.writeString(nearer, "build.threads=many\n");
        Run outcome = run("build", "x");
        assertEquals(2, outcome.code());
        assertTrue(
                outcome.err().startsWith("newsgraph: " + nearer + ":1: Invalid value for option '--threads'"),
                outcome.err());
        assertTrue(run("build", "--threads", "few", "x").err().startsWith("newsgraph: Invalid value"));
        assertEquals(3, run("stats").code());
    }

    @Test
    void anotherEncodingIsAMistake() throws IOException {
        Files.write(nearer, "store=\u00fcber\n".getBytes(StandardCharsets.ISO_8859_1));
        assertTrue(run("stats").err().startsWith("newsgraph: " + nearer + ": is not in UTF-8"));
    }

    private Run run(String... arguments) {
        return Run.configured(List.of(nearer, farther), arguments);
    }
}
