package org.newsgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.graph.ManifestEntry;
import org.newsgraph.store.Store;
import org.newsgraph.testing.GeneratedNews;

/**
 * Measures what a store costs, for {@code docs/performance.md}: {@code mvn -Pfigures test}. {@code -Dfigures.documents=…}
 * and {@code -Dfigures.real=…} change how many documents.
 */
@Tag("figures")
class StoreFiguresIT {
    private static final GeneratedNews NEWS = new GeneratedNews(18);
    private static final int EDITED = 10;

    @TempDir
    Path folder;

    @Test
    void withTheStandIn() throws Exception {
        measure(Integer.getInteger("figures.documents", 10_000), false);
    }

    @Test
    void withTheRealAnnotator() throws Exception {
        measure(Integer.getInteger("figures.real", 2_000), true);
    }

    private void measure(int documents, boolean real) throws Exception {
        Path inputs = folder.resolve("news");
        for (int i = 0; i < documents; i++) {
            NEWS.write(inputs, i, 1);
        }
        Path store = folder.resolve("store");
        say("%d documents, %s annotator", documents, real ? "real" : "stand-in");
        seconds("build", real, store, "build", inputs.toString());
        long triples = triples(store);
        say("triples a document          %.0f", (double) triples / documents);
        size("as built", store, documents);
        for (int i = 1; i <= 3; i++) {
            seconds("build again, run " + i, real, store, "build", inputs.toString());
        }
        for (int round = 1; round <= 3; round++) {
            for (int i = 0; i < EDITED; i++) {
                NEWS.write(inputs, (round * 997 + i * 31) % documents, 1 + round);
            }
            seconds("build, " + EDITED + " edited, run " + round, real, store, "build", inputs.toString());
        }
        for (int i = 0; i < 3; i++) {
            seconds("remove one", real, store, "remove", "news/" + GeneratedNews.file(i));
        }
        size("after the updates", store, documents - 3);
        seconds("compact", real, store, "compact");
        size("compacted", store, documents - 3);
        seconds("verify", real, store, "verify");
    }

    /** A whole command in a Java of its own, as the launcher starts it. */
    private void seconds(String what, boolean real, Path store, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx4g",
                "-cp",
                System.getProperty("java.class.path"),
                OneCommand.class.getName(),
                real ? "real" : "stand-in"));
        command.addAll(List.of(arguments));
        command.addAll(List.of("--store", store.toString()));
        Path said = folder.resolve("said");
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertEquals(0, process.waitFor(), () -> read(said));
        double clock = (System.nanoTime() - start) / 1e9;
        List<String> lines = Files.readAllLines(said);
        lines.stream().filter(line -> line.startsWith("newsgraph: ")).forEach(line -> say("%s", line));
        say("%-27s %.2f s, %s", what, clock, lines.get(lines.size() - 1));
    }

    /** Runs one command with either annotator, which is made when there is an article to read. */
    static final class OneCommand {
        public static void main(String[] arguments) {
            List<String> rest = List.of(arguments).subList(1, arguments.length);
            boolean real = arguments[0].equals("real");
            int code = Main.run(
                    Console.ofProcess(),
                    (real ? Program.real() : Program.standIn()).annotator(),
                    rest.toArray(String[]::new));
            if (ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean system) {
                System.out.printf(Locale.ROOT, "%.2f s of processors%n", system.getProcessCpuTime() / 1e9);
            }
            System.exit(code);
        }
    }

    private static long triples(Path store) {
        try (Store opened = Store.open(store)) {
            return opened.manifest().stream()
                    .mapToLong(ManifestEntry::graphTriples)
                    .sum();
        }
    }

    /** What the files take of the disk, holes left out. */
    private static void size(String when, Path store, int documents) throws IOException, InterruptedException {
        Process du = new ProcessBuilder("du", "-sk", store.toString()).start();
        long kilobytes = Long.parseLong(new String(du.getInputStream().readAllBytes()).split("\\s")[0]);
        du.waitFor();
        say("%-27s %.1f MB, %.1f kB a document", when, kilobytes / 1024.0, (double) kilobytes / documents);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }

    private static void say(String format, Object... figures) {
        System.out.printf(Locale.ROOT, format + "%n", figures);
    }
}
