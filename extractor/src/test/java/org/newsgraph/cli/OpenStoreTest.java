package org.newsgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.newsgraph.testing.Graphs.stored;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.store.Store;
import org.newsgraph.testing.Samples;
import org.newsgraph.testing.WatchedDisk;

/** A store that is compacted while a command writes to it. */
class OpenStoreTest {
    @TempDir
    Path folder;

    private final List<String> notices = new ArrayList<>();

    @AfterEach
    void leaveTheDiskAlone() {
        WatchedDisk.free();
    }

    @Test
    void aCommandGoesOnWithTheCompactedStore() {
        Path directory = folder.resolve("store");
        try (OpenStore open = new OpenStore(
                directory,
                Store.openOrCreate(directory),
                store -> store.manifest().size() == 1,
                notices::add)) {
            Store before = open.store();
            before.replaceAll(List.of(stored(Samples.call())));
            open.compactIfOutgrown();
            assertNotSame(before, open.store());
            assertTrue(notices.get(0).endsWith("has outgrown its content several times; compacting it."));
            assertTrue(notices.get(1).matches(".*: compacted from .* to .*\\."), notices.toString());
            open.store().replaceAll(List.of(stored(Samples.detention())));
            open.compactIfOutgrown();
            assertEquals(2, notices.size(), "is as large as it should be");
        }
        try (Store store = Store.open(directory)) {
            assertEquals(2, store.manifest().size());
        }
    }

    /** Nor is it tried again: the disk would be as full. */
    @Test
    void aCommandGoesOnWithTheOldStoreWhenTheDiskIsTooFullToCompact() {
        Path directory = folder.resolve("store");
        try (OpenStore open = new OpenStore(directory, Store.openOrCreate(directory), store -> true, notices::add)) {
            open.store().replaceAll(List.of(stored(Samples.call())));
            WatchedDisk.fullAfter(40);
            open.compactIfOutgrown();
            WatchedDisk.free();
            assertTrue(notices.get(1).contains("the disk is full"), notices.toString());
            open.store().replaceAll(List.of(stored(Samples.detention())));
            open.compactIfOutgrown();
            assertEquals(2, notices.size(), notices.toString());
        }
        try (Store store = Store.open(directory, notices::add)) {
            assertEquals(2, store.manifest().size());
            assertEquals(2, notices.size(), "nothing was left to tidy up");
        }
    }
}
