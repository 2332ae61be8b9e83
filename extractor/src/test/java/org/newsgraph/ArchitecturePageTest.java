package org.newsgraph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code docs/architecture.md} leads to what is there. */
class ArchitecturePageTest {
    private static final Path ROOT = Path.of("..");
    private static final Path SOURCES = Path.of("src/main/java/org/newsgraph");

    private static final Pattern PACKAGE = Pattern.compile("(?m)^\\| `([a-z.]+)` \\|");
    private static final Pattern QUOTED = Pattern.compile("`([^`\n]+)`");

    @Test
    void thePageHasThePackagesInTheirOrder() throws IOException {
        assertEquals(ArchitectureTest.WAY, found(PACKAGE).toList());
    }

    @Test
    void whatThePageNamesIsThere() throws IOException {
        List<String> paths = found(QUOTED)
                .filter(name -> name.contains("/") || name.contains("."))
                .toList();
        assertTrue(paths.size() > 50, paths.toString());
        assertEquals(List.of(), paths.stream().filter(name -> !isThere(name)).toList());
    }

    private static boolean isThere(String name) {
        String file = name.startsWith("org.newsgraph") ? name.replaceFirst("org\\.newsgraph\\.?", "") : name;
        return Stream.of(
                        ROOT.resolve(file),
                        SOURCES.resolve(file),
                        SOURCES.resolve(file + ".java"),
                        SOURCES.resolve(file.replace('.', '/')))
                .anyMatch(Files::exists);
    }

    private static Stream<String> found(Pattern pattern) throws IOException {
        return pattern.matcher(Files.readString(ROOT.resolve("docs/architecture.md")))
                .results()
                .map((MatchResult match) -> match.group(1));
    }
}
