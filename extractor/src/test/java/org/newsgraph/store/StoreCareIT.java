package org.newsgraph.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.newsgraph.testing.Graphs.stored;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.Adler32;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.graph.Flaw;
import org.newsgraph.graph.ManifestEntry;
import org.newsgraph.testing.Samples;

/** What is done for a store besides reading and writing: checking, compacting, tidying up after a kill. */
class StoreCareIT {
    @TempDir
    Path folder;

    private Path directory;
    private final List<String> notices = new ArrayList<>();

    @BeforeEach
    void fillAStore() {
        directory = folder.resolve("store");
        try (Store store = Store.openOrCreate(directory)) {
            store.replaceAll(List.of(stored(Samples.call()), stored(Samples.sameCall()), stored(Samples.detention())));
        }
    }

    @Test
    void aSoundStoreHasNoFlaw() {
        assertEquals(List.of(), flaws());
        assertEquals(List.of(), notices);
    }

    @Test
    void aTripleTooManyIsFound() {
        try (Store store = Store.open(directory)) {
            Quad quad = store.read(view -> view.dataset().find().next());
            store.database().executeWrite(() -> store.database()
                    .add(
                            NodeFactory.createURI(store.manifest().get(0).iri()),
                            quad.getSubject(),
                            quad.getPredicate(),
                            NodeFactory.createLiteralString("more")));
        }
        assertTrue(flaws().get(0).message().contains("triples, not "), flaws().toString());
    }

    @Test
    void whatBelongsToNoDocumentIsFound() {
        try (Store store = Store.open(directory)) {
            store.database().executeWrite(() -> {
                store.database().add(Quad.create(iri("graph"), iri("s"), iri("p"), iri("o")));
                store.database().add(Quad.create(Quad.defaultGraphNodeGenerated, iri("s"), iri("p"), iri("o")));
            });
        }
        assertEquals(
                List.of("urn:graph", "urn:s"), flaws().stream().map(Flaw::node).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"POSG.dat", "GSPO.dat", "OSP.dat", "nodes-data.obj", "nodes.dat"})
    void aDamagedFileIsFound(String name) throws IOException {
        Path file = current().resolve(name);
        byte[] bytes = Files.readAllBytes(file);
        int from = name.endsWith(".obj") ? 100 : 0;
        for (int i = from; i < bytes.length; i += 97) {
            bytes[i] ^= 4;
        }
        Files.write(file, bytes);
        assertFalse(flaws().isEmpty());
    }

    @Test
    void aDocumentThatComesTwiceInABatchIsStoredOnce() {
        try (Store store = Store.open(directory)) {
            store.remove("articles/000.txt");
            store.replaceAll(List.of(stored(Samples.call()), stored(Samples.call())));
        }
        assertEquals(List.of(), flaws());
    }

    @Test
    void compactingKeepsAllAndTakesOutWhatChangesLeftBehind() {
        try (Store store = Store.open(directory)) {
            for (int i = 0; i < 5; i++) {
                store.remove("articles/000.txt");
                store.replaceAll(List.of(stored(Samples.call())));
            }
        }
        List<ManifestEntry> before = manifest();
        Sizes sizes;
        try (Store store = Store.open(directory, notices::add)) {
            sizes = store.compact();
        }
        assertTrue(sizes.after() < sizes.before(), sizes.toString());
        assertEquals(before, manifest());
        assertEquals(List.of(), flaws());
        assertEquals(List.of("Data-0002", "tdb.lock"), names());
        assertEquals(List.of(), notices);
    }

    @Test
    void halfACompactionIsTakenAway() throws IOException {
        Files.createDirectory(directory.resolve("Data-0002-tmp"));
        Files.writeString(directory.resolve("Data-0002-tmp/GSPO.dat"), "half");
        assertEquals(3, manifest().size());
        assertTrue(notices.get(0).contains("a compaction that was not finished"), notices.toString());
        assertEquals(List.of("Data-0001", "tdb.lock"), names());
    }

    @Test
    void anOldGenerationThatStayedIsTakenAway() throws IOException {
        copy(directory.resolve("Data-0001"), directory.resolve("Data-0002"));
        assertEquals(3, manifest().size());
        assertTrue(notices.get(0).contains("took away Data-0001"), notices.toString());
        assertEquals(List.of("Data-0002", "tdb.lock"), names());
    }

    @Test
    void halfACompactionOfAnotherToolIsSetAside() throws IOException {
        Files.createDirectory(directory.resolve("Data-0002"));
        Files.writeString(directory.resolve("Data-0002/GSPO.dat"), "half");
        assertEquals(3, manifest().size());
        assertTrue(notices.get(0).contains("set aside as incomplete-Data-0002"), notices.toString());
        assertTrue(names().containsAll(List.of("Data-0001", "incomplete-Data-0002")), names().toString());
        assertEquals(List.of(), flaws());
    }

    @Test
    void halfANewStoreIsMadeAnew() throws IOException {
        Path other =
                Files.createDirectories(folder.resolve("other/Data-0001-tmp")).getParent();
        Files.writeString(other.resolve("Data-0001-tmp/GSPO.dat"), "half");
        try (Store store = Store.openOrCreate(other, notices::add)) {
            store.replaceAll(List.of(stored(Samples.call())));
        }
        assertEquals(List.of(), notices);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 15, 16, 30, 39})
    void aTornJournalIsCutAndACopyIsKept(int length) throws IOException {
        Path journal = current().resolve("journal.jrnl");
        byte[] entry = entry(new byte[24]);
        Files.write(journal, Arrays.copyOf(entry, length));
        assertEquals(3, manifest().size());
        assertTrue(notices.get(0).contains("the journal was torn"), notices.toString());
        assertEquals(length, Files.size(current().resolve("journal.jrnl.torn-1")));
        assertEquals(0, Files.size(journal));
        assertEquals(List.of(), flaws());
    }

    @Test
    void aWholeJournalIsLeftToTheDatabase() throws IOException {
        Files.write(current().resolve("journal.jrnl"), entry(new byte[24]), StandardOpenOption.APPEND);
        assertEquals(3, manifest().size());
        assertEquals(List.of(), notices);
    }

    @Test
    void withoutRoomNothingIsWrittenAndTheUserIsReported() {
        StoreException.NotWritten full =
                assertThrows(StoreException.NotWritten.class, () -> Room.require(directory, Long.MAX_VALUE / 2));
        assertTrue(full.isOutOfSpace());
        assertTrue(full.getMessage().startsWith(directory + ": the disk is full: "), full.getMessage());
        Room.require(directory, 1);
        Room.require(folder.resolve("nowhere"), Long.MAX_VALUE / 2);
    }

    @Test
    void afterAnErrorOfTheDiskNothingMoreIsWrittenUntilTheStoreIsOpenedAnew() {
        try (Store store = Store.open(directory);
                WritingThread writer = new WritingThread(directory, store.database())) {
            Runnable failing = () -> {
                throw new UncheckedIOException(new IOException("No space left on device"));
            };
            StoreException.NotWritten full = assertThrows(StoreException.NotWritten.class, () -> writer.write(failing));
            assertTrue(full.isOutOfSpace());
            StoreException.NotWritten later =
                    assertThrows(StoreException.NotWritten.class, () -> writer.write(() -> {}));
            assertTrue(later.getMessage().endsWith("Open the store again"), later.getMessage());
            assertTrue(later.isOutOfSpace());
            assertEquals(3, store.manifest().size());
        }
        assertEquals(List.of(), flaws());
    }

    /** Java's words for it are about its memory, which helps nobody. */
    @Test
    void aMappedFileWithoutSpaceIsAFullDiskToo() {
        StoreException.NotWritten full = new StoreException.NotWritten(
                directory, new InternalError("a fault occurred in a recent unsafe memory access operation"));
        assertTrue(full.isOutOfSpace());
        assertTrue(full.getMessage().startsWith(directory + ": the disk is full. The store is"), full.getMessage());
    }

    @Test
    void aSmallStoreIsNotOutgrown() {
        try (Store store = Store.open(directory)) {
            assertFalse(store.isOutgrown());
        }
    }

    @Test
    void twoInOneProcessAreReportedOfEachOther() {
        try (Store store = Store.open(directory)) {
            StoreException.Locked locked = assertThrows(StoreException.Locked.class, () -> Store.open(directory));
            assertEquals(ProcessHandle.current().pid(), locked.holder().orElseThrow());
            assertEquals(3, store.manifest().size());
        }
        assertEquals(3, manifest().size());
    }

    private List<Flaw> flaws() {
        try (Store store = Store.open(directory, notices::add)) {
            return Verification.check(store);
        }
    }

    private List<ManifestEntry> manifest() {
        try (Store store = Store.open(directory, notices::add)) {
            return store.manifest();
        }
    }

    private Path current() {
        return new Generations(directory).current().orElseThrow();
    }

    private List<String> names() {
        return Stream.of(directory.toFile().list()).sorted().toList();
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectory(to);
        for (Path file : Files.list(from).toList()) {
            Files.copy(file, to.resolve(file.getFileName()));
        }
    }

    /** An entry of the journal for no component, as TDB2 writes it. */
    private static byte[] entry(byte[] data) {
        ByteBuffer entry = ByteBuffer.allocate(16 + data.length);
        entry.putInt(0, data.length).putInt(8, 1);
        Adler32 checksum = new Adler32();
        checksum.update(entry.array());
        return entry.putInt(4, (int) checksum.getValue()).array();
    }

    private static Node iri(String name) {
        return NodeFactory.createURI("urn:" + name);
    }
}
