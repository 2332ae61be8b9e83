package org.newsgraph.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.testing.GeneratedNews;
import org.newsgraph.testing.StandInAnnotator;
import org.newsgraph.testing.WithoutDatabase;

/** Documents are read, checked and written where there is no TDB2. */
class WithoutDatabaseIT {
    @TempDir
    Path folder;

    @Test
    void aDocumentIsReadCheckedAndWrittenWithoutTheDatabase() throws Exception {
        String classPath = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(path -> !path.matches(".*jena-(tdb|dboe)[^/\\\\]*\\.jar"))
                .collect(Collectors.joining(File.pathSeparator));
        Path quads = folder.resolve("part.nq");
        Path said = folder.resolve("said");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        classPath,
                        WithoutDatabase.class.getName(),
                        quads.toString())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertTrue(process.waitFor(5, TimeUnit.MINUTES), "the program hangs");
        assertEquals(0, process.exitValue(), Files.readString(said));
        ByteArrayOutputStream here = new ByteArrayOutputStream();
        Pipeline.with(new StandInAnnotator(), PipelineOptions.standard())
                .read(new GeneratedNews(4).document(0, 1))
                .writeNQuads(here);
        assertEquals(here.toString(StandardCharsets.UTF_8), Files.readString(quads));
    }
}
