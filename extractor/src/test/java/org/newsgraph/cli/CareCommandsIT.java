package org.newsgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.graph.Iris;
import org.newsgraph.pipeline.NewsGraphVersion;
import org.newsgraph.store.GazetteerGraph;
import org.newsgraph.store.Store;
import org.newsgraph.testing.Article;
import org.newsgraph.testing.Graphs;
import org.newsgraph.testing.Samples;

/** Backup, restore, load and diff as their user meets them. */
class CareCommandsIT {
    @TempDir
    Path folder;

    private String filled;

    @BeforeEach
    void fillAStore() {
        filled = fill("filled", Samples.call(), Samples.sameCall(), Samples.detention());
    }

    private String fill(String name, Article... articles) {
        Path place = folder.resolve(name);
        try (Store store = Store.openOrCreate(place)) {
            store.replaceAll(Stream.of(articles).map(Graphs::stored).toList());
            GazetteerGraph.refresh(store, new Iris(Graphs.BASE), NewsGraphVersion.ofOutput());
        }
        return place.toString();
    }

    @Test
    void aRestoredStoreIsTheSame() {
        for (String name : List.of("all.nq.gz", "all.nq")) {
            String file = path(name);
            Run backup = Run.of("backup", "--store", filled, file);
            assertEquals(0, backup.code(), backup.err());
            assertEquals("3 documents written to " + file + "\n", backup.out());
            String other = path("restored-" + name);
            Run restore = Run.of("restore", "--store", other, file);
            assertEquals(0, restore.code(), restore.err() + restore.out());
            assertEquals("3 documents restored to " + other + "\n", restore.out());
            assertEquals(export(filled), export(other));
            assertEquals(0, Run.of("verify", "--store", other).code());
        }
    }

    @Test
    void whatOnlyReadsRunsBesideOneWhoChangesTheStore() {
        String export = export(filled);
        try (Store changed = Store.open(Path.of(filled))) {
            for (List<String> line : List.of(
                    List.of("list"),
                    List.of("stats"),
                    List.of("query", "-e", "ASK {}"),
                    List.of("explain", "John Kerry"),
                    List.of("sample", "--size", "1"),
                    List.of("validate"),
                    List.of("verify"),
                    List.of("backup", path("beside.nq")),
                    List.of("export", "--format", "nquads", "--output", path("beside-export.nq")))) {
                Run run = onStore(filled, line);
                assertEquals(0, run.code(), line + ": " + run.err() + run.out());
            }
            assertEquals(0, Run.of("diff", filled, path("beside-export.nq")).code());
            assertEquals(export, export(filled));
            changed.remove("articles/002.txt");
            assertEquals(2, Run.of("list", "--store", filled).out().lines().count());
        }
    }

    @Test
    void whatChangesTheStoreDoesNotRunBesideAnother() {
        Run.of("backup", "--store", filled, path("all.nq"));
        try (Store changed = Store.open(Path.of(filled))) {
            for (List<String> line : List.of(
                    List.of("build", path("all.nq")),
                    List.of("remove", "articles/000.txt"),
                    List.of("compact"),
                    List.of("load", path("all.nq")),
                    List.of("restore", path("all.nq")))) {
                Run run = onStore(filled, line);
                assertEquals(3, run.code(), line + ": " + run.err() + run.out());
                assertTrue(run.err().contains("the store is in use by process "), run.err());
            }
            assertEquals(3, changed.manifest().size());
        }
    }

    private static Run onStore(String store, List<String> line) {
        List<String> arguments = new ArrayList<>(line);
        arguments.addAll(List.of("--store", store));
        return Run.of(arguments.toArray(String[]::new));
    }

    @Test
    void theSameStoreGivesTheSameBackup() throws IOException {
        Run.of("backup", "--store", filled, path("one.nq"));
        Run.of("compact", "--store", filled);
        Run.of("backup", "--store", filled, path("two.nq"));
        assertEquals(-1, Files.mismatch(folder.resolve("one.nq"), folder.resolve("two.nq")));
    }

    @Test
    void aStoreWithDocumentsIsNotRestoredOver() {
        Run.of("backup", "--store", filled, path("all.nq"));
        Run outcome = Run.of("restore", "--store", filled, path("all.nq"));
        assertEquals(3, outcome.code());
        assertTrue(outcome.err().contains("holds documents already"), outcome.err());
    }

    @Test
    void aNumberThatTheDatabaseWouldKeepAsAnotherIsNotRestored() throws IOException {
        Run.of("backup", "--store", filled, path("all.nq"));
        String quads = Files.readString(folder.resolve("all.nq"));
        String huge = quads.replace(
                "\"40\"^^<http://www.w3.org/2001/XMLSchema#integer>",
                "\"18446744073709551616\"^^<http://www.w3.org/2001/XMLSchema#integer>");
        assertFalse(huge.equals(quads));
        Files.writeString(folder.resolve("huge.nq"), huge);
        Run outcome = Run.of("restore", "--store", path("new"), path("huge.nq"));
        assertEquals(2, outcome.code(), outcome.err());
        assertTrue(outcome.err().contains("18446744073709551616"), outcome.err());
        assertTrue(outcome.err().contains("would keep as"), outcome.err());
    }

    @Test
    void aBackupThatBrokeOffIsNotRestored() throws IOException {
        Run.of("backup", "--store", filled, path("all.nq"));
        List<String> lines = Files.readAllLines(folder.resolve("all.nq"));
        Files.write(folder.resolve("cut.nq"), lines.subList(0, lines.size() / 2));
        Files.write(folder.resolve("less.nq"), lines.subList(10, lines.size()));
        Files.writeString(folder.resolve("other.nq"), "no quads");
        for (String name : List.of("cut.nq", "less.nq", "other.nq", "none.nq")) {
            Run outcome = Run.of("restore", "--store", path("new"), path(name));
            assertEquals(2, outcome.code(), outcome.err());
            assertTrue(outcome.err().contains(name), outcome.err());
            assertEquals(3, Run.of("list", "--store", path("new")).code());
        }
        assertEquals(
                0, Run.of("restore", "--store", path("new"), path("all.nq")).code());
    }

    @Test
    void anExportInPartsIsLoaded() throws IOException {
        String all = export(filled);
        List<String> lines = new ArrayList<>(all.lines().toList());
        Collections.shuffle(lines, new Random(1));
        Files.createDirectory(folder.resolve("parts"));
        Files.write(folder.resolve("parts/1.nq"), lines.subList(0, 100));
        Files.write(folder.resolve("parts/2.nq"), lines.subList(50, lines.size()));
        Run outcome = Run.of("load", "--store", path("loaded"), path("parts"));
        assertEquals(0, outcome.code(), outcome.err() + outcome.out());
        assertTrue(
                outcome.out().startsWith("documents loaded   3\nunchanged          0\nrejected           0\n"),
                outcome.out());
        assertEquals(all, export(path("loaded")));
        Run again = Run.of("load", "--store", path("loaded"), path("parts"));
        assertTrue(again.out().startsWith("documents loaded   0\nunchanged          3\n"), again.out());
    }

    @Test
    void compressedExportsAreTakenToo() throws IOException {
        String file = path("all.nq.gz");
        Run.of("export", "--store", filled, "--with-text", "--format", "nquads", "--output", file);
        Run outcome = Run.of("load", "--store", path("loaded"), file);
        assertEquals(0, outcome.code(), outcome.err() + outcome.out());
        assertEquals(0, Run.of("diff", path("loaded"), file).code());
        byte[] bytes = Files.readAllBytes(Path.of(file));
        Files.write(folder.resolve("cut.nq.gz"), Arrays.copyOf(bytes, bytes.length / 2));
        assertEquals(
                2, Run.of("load", "--store", path("other"), path("cut.nq.gz")).code());
    }

    @Test
    void aDocumentOfWhichAPartIsMissingIsRejected() throws IOException {
        List<String> lines = export(filled).lines().toList();
        String lost = lines.stream()
                .filter(line -> line.endsWith("/002.txt> ."))
                .findFirst()
                .orElseThrow();
        Files.write(
                folder.resolve("lost.nq"),
                lines.stream().filter(line -> !line.equals(lost)).toList());
        Run outcome = Run.of("load", "--store", path("loaded"), path("lost.nq"));
        assertEquals(1, outcome.code());
        assertTrue(outcome.out().startsWith("documents loaded   2\n"), outcome.out());
        assertTrue(outcome.out().contains("articles/002.txt: its graph holds"), outcome.out());
    }

    @Test
    void anExportWithoutTextsIsRejected() throws IOException {
        String bare = Run.of("export", "--store", filled, "--format", "nquads").out();
        Files.writeString(folder.resolve("bare.nq"), bare);
        Run outcome = Run.of("load", "--store", path("loaded"), path("bare.nq"));
        assertEquals(1, outcome.code());
        assertTrue(outcome.out().contains("--with-text"), outcome.out());
    }

    @Test
    void whatIsNoQuadsIsReportedWithItsPlace() throws IOException {
        Files.writeString(folder.resolve("bad.nq"), "<a> <b> .\n");
        Run outcome = Run.of("load", "--store", path("loaded"), path("bad.nq"));
        assertEquals(2, outcome.code());
        assertTrue(outcome.err().contains("bad.nq: is no N-Quads: [line: 1, col: "), outcome.err());
        assertFalse(Files.exists(folder.resolve("loaded")));
    }

    @Test
    void aStoreDoesNotDifferFromItsExports() throws IOException {
        for (String format : List.of("nquads", "turtle", "jsonld")) {
            String file = path("all."
                    + switch (format) {
                        case "nquads" -> "nq";
                        case "turtle" -> "ttl";
                        default -> "jsonld";
                    });
            Files.writeString(
                    Path.of(file),
                    Run.of("export", "--store", filled, "--format", format).out());
            Run outcome = Run.of("diff", filled, file);
            assertEquals(0, outcome.code(), outcome.err() + outcome.out());
            assertEquals("0 added, 0 removed, 0 changed\n", outcome.out());
        }
    }

    @Test
    void whatOneStoreSaysAndAnotherDoesNotIsReported() {
        String other = fill("other", Samples.call(), Samples.sameCall());
        Run outcome = Run.of("diff", filled, other);
        assertEquals(1, outcome.code());
        assertTrue(outcome.out().contains("- document articles/002.txt\n"), outcome.out());
        assertTrue(outcome.out().contains("- claim articles/002.txt "), outcome.out());
        assertTrue(Run.of("diff", other, filled).out().contains("+ document articles/002.txt\n"));
    }

    @Test
    void aFactIsReportedOnceHoweverManySayIt() {
        Run one = Run.of("diff", filled, fill("other", Samples.call(), Samples.detention()));
        assertFalse(one.out().contains("John_Kerry called"), one.out());
        Run both = Run.of("diff", filled, fill("neither", Samples.detention()));
        assertTrue(both.out().contains("- fact John_Kerry called Sergey_Lavrov\n"), both.out());
    }

    @Test
    void aClaimThatSaysSomethingElseHasChanged() throws IOException {
        String quads = Run.of("export", "--store", filled, "--format", "nquads").out();
        Files.writeString(folder.resolve("before.nq"), quads);
        Files.writeString(folder.resolve("after.nq"), quads.replace("ns#asserted>", "ns#negated>"));
        Run outcome = Run.of("diff", path("before.nq"), path("after.nq"));
        assertEquals(1, outcome.code());
        assertTrue(outcome.out().contains(": no longer factuality asserted; now factuality negated\n"), outcome.out());
        assertTrue(outcome.out().contains("0 added, 0 removed, "), outcome.out());
    }

    @Test
    void anotherIriOfAClaimThatSaysTheSameIsNoChange() throws IOException {
        String quads = Run.of("export", "--store", filled, "--format", "nquads").out();
        Files.writeString(folder.resolve("before.nq"), quads);
        Files.writeString(
                folder.resolve("after.nq"),
                quads.replaceAll("(#claim=\\d+,\\d+,Detention,)[0-9a-f]{12}", "$1012345678901"));
        Run outcome = Run.of("diff", path("before.nq"), path("after.nq"));
        assertTrue(outcome.out().endsWith("0 added, 0 removed, 0 changed\n"), outcome.out());
    }

    @Test
    void whatCanNotBeComparedIsReported() throws IOException {
        Files.writeString(folder.resolve("all.csv"), "a,b\n");
        assertEquals(2, Run.of("diff", filled, path("nowhere")).code());
        assertEquals(2, Run.of("diff", filled, path("all.csv")).code());
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private static String export(String store) {
        Run outcome = Run.of("export", "--store", store, "--with-text", "--format", "nquads");
        assertEquals(0, outcome.code(), outcome.err());
        return outcome.out();
    }
}
