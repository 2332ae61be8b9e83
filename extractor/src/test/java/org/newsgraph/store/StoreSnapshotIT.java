package org.newsgraph.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.graph.DocumentGraph;
import org.newsgraph.tables.Domain;
import org.newsgraph.testing.Article;
import org.newsgraph.testing.Graphs;
import org.newsgraph.testing.Samples;

/** A store is read without a lock and without a write, whoever changes it meanwhile. */
class StoreSnapshotIT {
    private static final String COUNT = "SELECT (COUNT(*) AS ?n) { { ?s ?p ?o } UNION { GRAPH ?g { ?s ?p ?o } } }";

    @TempDir
    Path folder;

    private Path directory;

    @BeforeEach
    void fillAStore() throws IOException {
        directory = folder.resolve("store");
        try (Store store = Store.openOrCreate(directory)) {
            store.keepCorrections("corrections");
            store.replaceAll(articles(Samples.call(), Samples.sameCall()));
        }
        Files.delete(directory.resolve("tdb.lock"));
    }

    @AfterEach
    void letTheFolderBeDeleted() {
        permit("rwx");
    }

    @Test
    void whatIsReadIsWhatTheStoreHolds() {
        String read;
        long counted;
        try (StoreSnapshot snapshot = StoreSnapshot.open(directory)) {
            read = backup(snapshot);
            counted = count(snapshot.dataset());
            assertEquals("corrections", snapshot.corrections().orElseThrow());
            assertEquals(List.of(), Verification.check(snapshot));
        }
        try (Store store = Store.open(directory)) {
            assertEquals(backup(store), read);
            assertEquals(count(store.dataset()), counted);
            assertTrue(counted > 100, "only " + counted);
        }
    }

    @Test
    void readingLeavesTheFolderAsItWas() {
        List<String> before = files();
        readThrough();
        assertEquals(before, files());
    }

    /** The superuser may write what nobody may write. */
    @Test
    void aFolderThatMayNotBeWrittenIsRead() {
        permit("r-x");
        assumeFalse(Files.isWritable(directory));
        readThrough();
        assertThrows(StoreException.Unusable.class, () -> Store.open(directory));
    }

    @Test
    void aFileThatMayNotBeReadIsNamed() throws IOException {
        Path file = directory.resolve("Data-0001/GSPO.dat");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("-w-------"));
        assumeFalse(Files.isReadable(file));
        StoreException.Unusable refused =
                assertThrows(StoreException.Unusable.class, () -> StoreSnapshot.open(directory));
        assertTrue(refused.getMessage().contains("GSPO.dat may not be read"), refused.getMessage());
    }

    @Test
    void aMissingFileIsNamed() throws IOException {
        Files.delete(directory.resolve("Data-0001/POS.bpt"));
        StoreException.Unusable refused =
                assertThrows(StoreException.Unusable.class, () -> StoreSnapshot.open(directory));
        assertTrue(refused.getMessage().contains("POS.bpt is missing"), refused.getMessage());
    }

    @Test
    void whereThereIsNoStoreThatIsReported() {
        assertThrows(StoreException.Missing.class, () -> StoreSnapshot.open(folder.resolve("nowhere")));
        assertFalse(Files.exists(folder.resolve("nowhere")));
    }

    @Test
    void aSnapshotStaysAsItWasWhileTheStoreIsChangedAndCompacted() {
        try (Store store = Store.open(directory);
                StoreSnapshot before = StoreSnapshot.open(directory)) {
            String held = backup(before);
            store.replaceAll(articles(Samples.detention()));
            store.remove("articles/000.txt");
            try (StoreSnapshot between = StoreSnapshot.open(directory)) {
                assertEquals(backup(store), backup(between));
            }
            store.compact();
            assertEquals(held, backup(before));
            assertEquals(List.of(), Verification.check(before));
            try (StoreSnapshot after = StoreSnapshot.open(directory)) {
                assertEquals(backup(store), backup(after));
            }
            // The lock is still the store's.
            assertThrows(StoreException.Locked.class, () -> Store.open(directory));
        }
    }

    @Test
    void aChangeThatIsNotCommittedDoesNotShow() {
        try (Store store = Store.open(directory)) {
            String held = backup(store);
            store.database().executeWrite(() -> {
                store.database().removeGraph(store.read(view -> view.documents().get(0)));
                try (StoreSnapshot during = StoreSnapshot.open(directory)) {
                    assertEquals(held, backup(during));
                }
                store.database().abort();
            });
            try (StoreSnapshot after = StoreSnapshot.open(directory)) {
                assertEquals(held, backup(after));
            }
        }
    }

    @Test
    void halfACompactionOfAnotherToolIsPassedOver() throws IOException {
        Files.writeString(Files.createDirectory(directory.resolve("Data-0002")).resolve("GSPO.dat"), "half");
        try (StoreSnapshot snapshot = StoreSnapshot.open(directory)) {
            assertEquals(2, snapshot.manifest().size());
        }
        assertTrue(Files.exists(directory.resolve("Data-0002")));
    }

    @Test
    void nothingCanBeWrittenThroughIt() {
        try (StoreSnapshot snapshot = StoreSnapshot.open(directory)) {
            DatasetGraph database = snapshot.database();
            assertThrows(
                    UnsupportedOperationException.class,
                    () -> database.executeWrite(() -> database.removeGraph(
                            snapshot.read(view -> view.documents().get(0)))));
        }
        readThrough();
    }

    /** Its domain belongs to the store and to no document. */
    @Test
    void aStoreWithADomainIsSound() {
        Domain domain = new Domain("a domain", new TreeMap<>(Map.of(Domain.ONTOLOGY, "# It says nothing.\n")));
        try (Store store = Store.open(directory)) {
            store.keepDomain(domain);
            assertEquals(List.of(), Verification.check(store));
        }
    }

    private void readThrough() {
        try (StoreSnapshot snapshot = StoreSnapshot.open(directory)) {
            assertEquals(2, snapshot.manifest().size());
            assertEquals(List.of(), Verification.check(snapshot));
        }
    }

    private void permit(String rights) {
        try (Stream<Path> all = Files.walk(directory)) {
            for (Path path : all.toList()) {
                Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(rights.repeat(3)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Each file with its size and when it was last written. */
    private List<String> files() {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.map(path -> {
                        try {
                            return path + " " + Files.size(path) + " " + Files.getLastModifiedTime(path);
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    })
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String backup(ReadableStore store) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            Backup.write(store, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private static long count(DatasetGraph dataset) {
        return dataset.calculateRead(() -> {
            try (QueryExecution query = QueryExecutionFactory.create(COUNT, DatasetFactory.wrap(dataset))) {
                return query.execSelect().next().getLiteral("n").getLong();
            }
        });
    }

    private static List<DocumentGraph> articles(Article... articles) {
        return Stream.of(articles).map(Graphs::stored).toList();
    }
}
