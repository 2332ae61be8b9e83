package org.newsgraph.interop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.export.format.ExportFormat;

/**
 * Libraries for JavaScript (N3.js, jsonld.js, rdfxml-streaming-parser, PapaParse) find the same quads and claims in every
 * format. Needs Node.js and npm, which fetches the libraries: {@code mvn -Pnpm verify}.
 */
@Tag("npm")
class NpmReadsTest {
    private static final Path SCRIPTS = Path.of("src", "test", "npm");
    private static final Map<ExportFormat, String> ENDINGS = Map.of(
            ExportFormat.NQUADS, "nq",
            ExportFormat.TRIG, "trig",
            ExportFormat.JSONLD, "jsonld",
            ExportFormat.TURTLE, "ttl",
            ExportFormat.NTRIPLES, "nt",
            ExportFormat.RDFXML, "rdf",
            ExportFormat.CSV, "csv",
            ExportFormat.JSONL, "jsonl");

    @TempDir
    Path folder;

    @Test
    void javaScriptReadsTheSameInEveryFormat() throws IOException, InterruptedException {
        for (String file : List.of("package.json", "package-lock.json", "read.mjs")) {
            Files.copy(SCRIPTS.resolve(file), folder.resolve(file));
        }
        for (ExportFormat format : ExportFormat.values()) {
            Files.writeString(folder.resolve("news." + ENDINGS.get(format)), Exports.of(format));
        }
        run("npm", "ci", "--no-audit", "--no-fund");

        String told = run("node", "read.mjs", ".");

        assertEquals(11, told.lines().filter(line -> line.startsWith("ok ")).count(), told);
        assertEquals(0, told.lines().filter(line -> line.startsWith("WRONG")).count(), told);
    }

    private String run(String... command) throws IOException, InterruptedException {
        Path output = Files.createTempFile(folder, "output", ".txt");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        boolean ended = process.waitFor(5, TimeUnit.MINUTES);
        String told = Files.readString(output);
        assertTrue(ended, () -> command[0] + " hangs: " + told);
        assertEquals(0, process.exitValue(), told);
        return told;
    }
}
