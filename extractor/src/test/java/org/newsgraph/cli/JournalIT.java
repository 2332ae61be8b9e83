package org.newsgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.testing.GeneratedNews;
import org.newsgraph.testing.StoreFiles;
import org.newsgraph.testing.WatchedDisk;

/**
 * The machine stops at the commit of a transaction, and of its journal only a part has reached the disk: the store opens
 * without help and holds what it held before the transaction or after it.
 */
class JournalIT {
    private static final String JOURNAL = "journal.jrnl";
    private static final long SMALL = 1 << 20;
    private static final GeneratedNews NEWS = new GeneratedNews(5);

    @TempDir
    Path folder;

    private final Program program = Program.standIn();

    @AfterEach
    void leaveTheDiskAlone() {
        WatchedDisk.silence();
    }

    @Test
    void aStoreWithATornJournalOpens() throws IOException {
        cut(6);
    }

    @Test
    @Tag("reliability")
    void aJournalCutAtTwoHundredPlacesOpens() throws IOException {
        cut(200);
    }

    private void cut(int places) throws IOException {
        Ledger ledger = new Ledger();
        List<Change> changes = List.of(
                inputs("first", 0, 10, 1),
                inputs("second", 5, 15, 2),
                new Change.Remove(List.of("news/00001.txt")),
                inputs("third", 0, 3, 3));
        Path place = folder.resolve("store");
        run(place, changes.get(0));
        ledger.acknowledged(changes.get(0));
        for (Change change : changes.subList(1, changes.size())) {
            Path crashed = crashed(place, change);
            cut(crashed, ledger, change, places / (changes.size() - 1) + 1);
            ledger.acknowledged(change);
        }
    }

    /** Makes a change, and a copy of the store as it was when the journal had just reached the disk. */
    private Path crashed(Path place, Change change) {
        Path crashed = folder.resolve("crashed");
        AtomicBoolean taken = new AtomicBoolean();
        WatchedDisk.onForce(file -> {
            if (file.endsWith(JOURNAL) && Path.of(file).toFile().length() > 0 && taken.compareAndSet(false, true)) {
                StoreFiles.copy(place, crashed);
            }
        });
        run(place, change);
        WatchedDisk.silence();
        assertTrue(taken.get(), "the journal was not written");
        return crashed;
    }

    private void cut(Path crashed, Ledger ledger, Change change, int places) throws IOException {
        Path store = folder.resolve("cut");
        StoreFiles.copy(crashed, store);
        Path journal = journal(crashed);
        long whole = Files.size(journal);
        for (int i = 0; i <= places; i++) {
            long length = whole * i / places;
            String when = change.kind() + ", " + length + " of " + whole + " bytes of the journal";
            // Large files only have blocks more than they had before.
            StoreFiles.in(crashed).stream()
                    .filter(file -> file.toFile().length() < SMALL)
                    .forEach(file -> StoreFiles.copyFile(
                            file, store.resolve(crashed.relativize(file).toString())));
            try (FileChannel file =
                    FileChannel.open(store.resolve(crashed.relativize(journal).toString()), StandardOpenOption.WRITE)) {
                file.truncate(length);
            }
            Ledger expected = ledger.copy();
            if (length == whole) {
                expected.acknowledged(change);
            } else {
                expected.begun(change);
            }
            expected.check(store, when);
            if (i % 20 == 7) {
                Change rest = expected.rest(change);
                // Nothing is left to do where the cut struck after the commit, and "remove" wants a name.
                if (!rest.outcome().isEmpty()) {
                    run(store, rest);
                }
                expected.acknowledged(change);
                expected.check(store, when + ", done again");
                StoreFiles.copy(crashed, store);
            }
        }
    }

    private static Path journal(Path store) {
        return StoreFiles.in(store).stream()
                .filter(file -> file.endsWith(JOURNAL))
                .findFirst()
                .orElseThrow();
    }

    private Change inputs(String name, int from, int to, int edition) {
        Path inputs = folder.resolve(name).resolve("news");
        for (int i = from; i < to; i++) {
            NEWS.write(inputs, i, edition);
        }
        return Change.Build.of("build", inputs, program);
    }

    private void run(Path place, Change change) {
        List<String> line = new ArrayList<>(change.arguments());
        line.addAll(List.of("--store", place.toString()));
        Run run = program.run(line.toArray(String[]::new));
        assertEquals(0, run.code(), () -> run.out() + run.err());
    }
}
