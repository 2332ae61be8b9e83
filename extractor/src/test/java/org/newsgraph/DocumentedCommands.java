package org.newsgraph;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** The commands that a page shows in its {@code sh} blocks, and a folder like a reader's to run them in. */
final class DocumentedCommands {
    static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern BLOCK =
            Pattern.compile("^```sh\n(.*?)^```\n(?:```text\n(.*?)^```\n)?", Pattern.DOTALL | Pattern.MULTILINE);

    /**
     * @param script what stands in the block
     * @param promised the lines of the {@code text} block right below it, of which each must be printed; in them an
     *     ellipsis stands for anything
     */
    record Block(String script, List<String> promised) {
        /** The promised lines that are not among the printed ones. */
        List<String> missingIn(String printed) {
            return promised.stream()
                    .filter(line -> !pattern(line).matcher(printed).find())
                    .toList();
        }

        private static Pattern pattern(String line) {
            return Pattern.compile("^" + Pattern.quote(line).replace("…", "\\E.*\\Q") + "\r?$", Pattern.MULTILINE);
        }
    }

    record Outcome(int code, String out, String err) {}

    private DocumentedCommands() {}

    static List<Block> in(String page) throws IOException {
        return BLOCK.matcher(Files.readString(ROOT.resolve(page)))
                .results()
                .map(found -> new Block(
                        found.group(1),
                        found.group(2) == null
                                ? List.of()
                                : found.group(2).lines().toList()))
                .toList();
    }

    /** The launcher, the sample articles and the questions. */
    static void layOut(Path folder) throws IOException {
        // Maven has built the program just now, and is still at work on it: the launcher need not.
        Path stamp = ROOT.resolve("extractor/target/launcher.stamp");
        Files.writeString(stamp, "");
        Files.setLastModifiedTime(stamp, FileTime.from(Instant.now()));
        Files.writeString(folder.resolve("newsgraph"), "#!/bin/sh\nexec '" + ROOT.resolve("newsgraph") + "' \"$@\"\n");
        assertTrue(folder.resolve("newsgraph").toFile().setExecutable(true));
        copy(ROOT.resolve("seeds"), folder.resolve("seeds"));
        copy(ROOT.resolve("queries"), folder.resolve("queries"));
    }

    static Outcome run(Path folder, String script) throws Exception {
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        Process process = new ProcessBuilder("sh", "-eu", "-c", script)
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
