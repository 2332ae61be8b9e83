package org.newsgraph.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.newsgraph.testing.Graphs.stored;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.testing.Samples;
import org.newsgraph.testing.WatchedDisk;

/** A store that is compacted while a command writes to it. */
class UpkeepIT {
    @TempDir
    Path folder;

    private final List<Upkeep.Step> steps = new ArrayList<>();
    private final List<String> notices = new ArrayList<>();

    @AfterEach
    void leaveTheDiskAlone() {
        WatchedDisk.free();
    }

    @Test
    void writingGoesOnWithTheCompactedStore() {
        Path directory = folder.resolve("store");
        try (Store store = Store.openOrCreate(directory)) {
            Upkeep upkeep = new Upkeep(store, measured -> measured.manifest().size() == 1, steps::add);
            store.replaceAll(List.of(stored(Samples.call())));
            upkeep.compactIfOutgrown();
            assertTrue(steps.get(0).message().endsWith("has outgrown its content several times; compacting it."));
            assertTrue(steps.get(1).message().matches(".*: compacted from .* to .*\\."), steps.toString());
            store.replaceAll(List.of(stored(Samples.detention())));
            upkeep.compactIfOutgrown();
            assertEquals(2, steps.size(), "is as large as it should be");
        }
        try (Store store = Store.open(directory, notices::add)) {
            assertEquals(2, store.manifest().size());
            assertEquals(List.of(), Verification.check(store));
            assertEquals(List.of(), notices, "nothing was left to tidy up");
        }
    }

    /** Nor is it tried again: the disk would be as full. */
    @Test
    void writingGoesOnWithTheOldStoreWhenTheDiskIsTooFullToCompact() {
        Path directory = folder.resolve("store");
        try (Store store = Store.openOrCreate(directory)) {
            Upkeep upkeep = new Upkeep(store, measured -> true, steps::add);
            store.replaceAll(List.of(stored(Samples.call())));
            WatchedDisk.fullAfter(40);
            upkeep.compactIfOutgrown();
            WatchedDisk.free();
            assertInstanceOf(Upkeep.Step.Failed.class, steps.get(1));
            assertTrue(steps.get(1).message().contains("the disk is full"), steps.toString());
            store.replaceAll(List.of(stored(Samples.detention())));
            upkeep.compactIfOutgrown();
            assertEquals(2, steps.size(), steps.toString());
        }
        try (Store store = Store.open(directory, notices::add)) {
            assertEquals(2, store.manifest().size());
            assertEquals(List.of(), notices, "nothing was left to tidy up");
        }
    }
}
