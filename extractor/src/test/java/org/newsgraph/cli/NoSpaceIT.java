package org.newsgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.graph.DocumentGraph;
import org.newsgraph.store.Store;
import org.newsgraph.store.StoreException;
import org.newsgraph.testing.GeneratedNews;
import org.newsgraph.testing.StoreFiles;
import org.newsgraph.testing.WatchedDisk;

/** A disk runs full at any write of a store: nothing is lost, the user learns of it, and the next run goes on. */
class NoSpaceIT {
    private static final long SEED = Long.getLong("reliability.seed", 1);
    private static final GeneratedNews NEWS = new GeneratedNews(6);

    @TempDir
    Path folder;

    private final Random random = new Random(SEED);
    private final Program program = Program.standIn();

    @AfterEach
    void leaveTheDiskAlone() {
        WatchedDisk.free();
    }

    @Test
    void aFullDiskLosesNothing() throws IOException {
        fullAt(2);
    }

    @Test
    @Tag("reliability")
    void fiftyFullDisksLoseNothing() throws IOException {
        fullAt(50);
    }

    private void fullAt(int times) throws IOException {
        Path filled = folder.resolve("filled");
        Path place = folder.resolve("store");
        Ledger before = new Ledger();
        Change first = inputs("first", 0, 10, 1);
        done(filled, first);
        before.acknowledged(first);
        List<Change> changes = List.of(
                inputs("more", 5, 40, 2),
                new Change.Remove(List.of("news/00001.txt", "news/00004.txt", "news/00007.txt")));
        List<Long> writes = new ArrayList<>();
        for (Change change : changes) {
            StoreFiles.copy(filled, place);
            WatchedDisk.fullAfter(Long.MAX_VALUE);
            done(place, change);
            writes.add(WatchedDisk.free());
        }
        for (int i = 0; i < times; i++) {
            int kind = i % 4 == 2 ? 1 : 0;
            StoreFiles.copy(filled, place);
            long write = random.nextInt(writes.get(kind).intValue());
            fullAt(place, before.copy(), changes.get(kind), write);
        }
    }

    /** In another process, which ends as a command does. */
    private void fullAt(Path place, Ledger ledger, Change change, long write) throws IOException {
        String when = change.kind() + ", full after write " + write + " of seed " + SEED;
        ledger.begun(change);
        try (Victim victim = Victim.start(folder, false, List.of("-Xmx512m"))) {
            victim.awaitReady();
            victim.fillDisk(write);
            victim.give(place, List.of(change));
            int code = victim.await().code();
            String said = victim.errors();
            assertEquals(ExitCode.RESOURCE.code(), code, () -> when + ": " + said);
            assertTrue(said.contains(place.toString()) && said.contains("space"), () -> when + ": " + said);
        }
        ledger.check(place, when);
        Change rest = ledger.rest(change);
        // A disk that fills in the command's last moment leaves nothing to do, and "remove" wants a name.
        if (!rest.outcome().isEmpty()) {
            done(place, rest);
            ledger.acknowledged(rest);
        }
        ledger.check(place, when + ", done again");
        done(place, when, List.of("validate"));
        done(place, when, List.of("verify"));
    }

    /** A server reads on when a change has failed; it writes again, or is told to open the store again. */
    @Test
    void anOpenStoreIsReadOnAfterAFailure() {
        List<DocumentGraph> first = graphs("first", 0, 10, 1);
        List<DocumentGraph> second = graphs("second", 5, 30, 2);
        List<DocumentGraph> third = graphs("third", 5, 30, 3);
        for (int i = 0; i < 3; i++) {
            String round = "round " + i + " of seed " + SEED;
            Path place = folder.resolve("open-" + i);
            try (Store store = Store.openOrCreate(place)) {
                store.replaceAll(first);
                WatchedDisk.fullAfter(Long.MAX_VALUE);
                store.replaceAll(second);
                long writes = WatchedDisk.free();
                WatchedDisk.fullAfter(random.nextInt((int) writes / 2));
                StoreException.NotWritten failure =
                        assertThrows(StoreException.NotWritten.class, () -> store.replaceAll(third), round);
                WatchedDisk.free();
                assertTrue(failure.isOutOfSpace(), failure.getMessage());
                Ledger.check(store, round + ", full");
                try {
                    store.replaceAll(third);
                } catch (StoreException.NotWritten again) {
                    assertTrue(again.getMessage().contains("Open the store again"), again.getMessage());
                }
                Ledger.check(store, round + ", tried again");
            }
            try (Store store = Store.open(place)) {
                Ledger.check(store, round + ", opened again");
                store.replaceAll(third);
                Ledger.check(store, round + ", written");
            }
            StoreFiles.delete(place);
        }
    }

    private List<DocumentGraph> graphs(String name, int from, int to, int edition) {
        Path inputs = folder.resolve(name).resolve("news");
        for (int i = from; i < to; i++) {
            NEWS.write(inputs, i, edition);
        }
        return Program.documents(inputs).stream().map(program::graph).toList();
    }

    private Change inputs(String name, int from, int to, int edition) {
        graphs(name, from, to, edition);
        return Change.Build.of("build", folder.resolve(name).resolve("news"), program);
    }

    private void done(Path place, Change change) {
        done(place, "with space", change.arguments());
    }

    private void done(Path place, String when, List<String> arguments) {
        Run run = run(place, arguments);
        assertEquals(0, run.code(), () -> when + ": " + run.out() + run.err());
    }

    private Run run(Path place, List<String> arguments) {
        List<String> line = new ArrayList<>(arguments);
        line.addAll(List.of("--store", place.toString()));
        return program.run(line.toArray(String[]::new));
    }
}
