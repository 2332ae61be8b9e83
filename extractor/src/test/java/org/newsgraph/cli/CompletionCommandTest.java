package org.newsgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a shell proposes after the script of {@code newsgraph completion}. */
class CompletionCommandTest {
    @TempDir
    Path folder;

    @Test
    void proposesCommands() throws Exception {
        assertEquals(Set.of("list", "lexicon", "load"), proposals("newsgraph", "l"));
    }

    @Test
    void proposesOptionsOfACommand() throws Exception {
        assertEquals(Set.of("--document-timeout"), proposals("newsgraph", "build", "--doc"));
    }

    @Test
    void proposesValuesOfAnOption() throws Exception {
        assertTrue(proposals("newsgraph", "stats", "--format", "").containsAll(Set.of("table", "void")));
    }

    @Test
    void proposesShells() throws Exception {
        assertEquals(Set.of("bash"), proposals("newsgraph", "completion", "b"));
    }

    @Test
    void bothShellsHaveOneScript() {
        assertEquals(script("bash"), script("zsh"));
        assertTrue(script("zsh").contains("bashcompinit"));
    }

    @Test
    void anotherShellIsWrongUsage() {
        Run outcome = Run.of("completion", "fish");
        assertEquals(2, outcome.code());
        assertTrue(outcome.err().contains("fish"), outcome.err());
    }

    private static String script(String shell) {
        Run outcome = Run.of("completion", shell);
        assertEquals(0, outcome.code(), outcome.err());
        return outcome.out();
    }

    private Set<String> proposals(String... words) throws IOException, InterruptedException {
        assumeTrue(Stream.of(System.getenv("PATH").split(":")).anyMatch(place -> Files.exists(Path.of(place, "bash"))));
        String quoted =
                String.join(" ", Stream.of(words).map(word -> "'" + word + "'").toList());
        Path script = Files.writeString(
                folder.resolve("completion"),
                script("bash") + "\nCOMP_WORDS=(" + quoted + ")\nCOMP_CWORD=" + (words.length - 1)
                        + "\nCOMP_LINE=\"${COMP_WORDS[*]}\"\nCOMP_POINT=${#COMP_LINE}\ncompopt() { :; }\n"
                        + "_complete_newsgraph\nprintf '%s\\n' \"${COMPREPLY[@]}\"\n");
        Process bash = new ProcessBuilder(List.of("bash", script.toString()))
                .redirectErrorStream(true)
                .start();
        String proposed = new String(bash.getInputStream().readAllBytes());
        assertTrue(bash.waitFor(60, TimeUnit.SECONDS));
        assertEquals(0, bash.exitValue(), proposed);
        return Set.copyOf(proposed.lines().map(String::strip).toList());
    }
}
