package org.newsgraph.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.newsgraph.testing.Graphs.holds;
import static org.newsgraph.testing.Graphs.stored;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.graph.DocumentGraph;
import org.newsgraph.graph.Iris;
import org.newsgraph.graph.ManifestEntry;
import org.newsgraph.graph.NQuads;
import org.newsgraph.testing.Article;
import org.newsgraph.testing.Graphs;
import org.newsgraph.testing.Samples;

class StoreTest {
    private static final Node FIRST = new Iris(Graphs.BASE).document("articles/000.txt");

    @TempDir
    Path directory;

    @Test
    void whatWasPutInIsThereWhenTheStoreIsOpenedAgain() {
        try (Store store = Store.openOrCreate(directory)) {
            store.replaceAll(List.of(stored(Samples.call()), stored(Samples.detention())));
        }
        try (Store store = Store.open(directory)) {
            assertEquals(
                    List.of("articles/000.txt", "articles/002.txt"),
                    store.manifest().stream().map(ManifestEntry::name).toList());
            assertTrue(says(store, "<entity/John_Kerry> ng:called ?x"));
            assertEquals(Samples.call().document().text(), store.read(view -> view.text(FIRST)
                    .orElseThrow()));
        }
    }

    @Test
    void aGraphComesBackAsItsHashSays() {
        try (Store store = Store.openOrCreate(directory)) {
            store.replaceAll(List.of(stored(Samples.call()), stored(Samples.sameCall()), stored(Samples.detention())));
            assertEquals(3, store.manifest().size());
            for (ManifestEntry entry : store.manifest()) {
                String hash = store.read(view -> NQuads.sha256(
                        view.graph(NodeFactory.createURI(entry.iri())).find().toList()));
                assertEquals(entry.graphSha256(), hash, entry.name());
            }
        }
    }

    @Test
    void anEditedDocumentReplacesItself() {
        try (Store store = Store.inMemory()) {
            store.replaceAll(List.of(stored(Samples.call())));
            store.replaceAll(List.of(stored(new Article("articles/000.txt", "Nothing happened."))));
            assertFalse(says(store, "<entity/John_Kerry> ng:called ?x"));
            assertEquals(1, store.manifest().size());
            assertEquals(
                    "Nothing happened.", store.read(view -> view.text(FIRST).orElseThrow()));
        }
    }

    @Test
    void puttingTheSameInTwiceChangesNothing() {
        try (Store store = Store.inMemory()) {
            store.replaceAll(List.of(stored(Samples.call())));
            long size = size(store);
            store.replaceAll(List.of(stored(Samples.call()), stored(Samples.call())));
            assertEquals(size, size(store));
            assertEquals(1, store.manifest().size());
        }
    }

    @Test
    void aFactSurvivesWhileOneDocumentSupportsIt() {
        try (Store store = Store.inMemory()) {
            store.replaceAll(List.of(stored(Samples.call()), stored(Samples.sameCall())));
            assertTrue(store.remove("articles/000.txt"));
            assertTrue(says(store, "<entity/John_Kerry> ng:called ?x"));
            assertTrue(store.remove("articles/001.txt"));
            assertEquals(0, size(store));
            assertTrue(store.manifest().isEmpty());
        }
    }

    @Test
    void removingWhatIsNotThereSaysSo() {
        try (Store store = Store.inMemory()) {
            assertFalse(store.remove("articles/000.txt"));
        }
    }

    @Test
    void aDocumentIsFoundByItsIriToo() {
        try (Store store = Store.inMemory()) {
            store.replaceAll(List.of(stored(Samples.call())));
            assertEquals(
                    "articles/000.txt", store.find(FIRST.getURI()).orElseThrow().name());
            assertTrue(store.remove(FIRST.getURI()));
        }
    }

    @Test
    void onlyTheSameInputUnderTheSameVersionIsCurrent() {
        try (Store store = Store.inMemory()) {
            store.replaceAll(List.of(stored(Samples.call())));
            String sha256 = Samples.call().document().sha256();
            assertTrue(store.isCurrent("articles/000.txt", sha256, Graphs.VERSION));
            assertFalse(store.isCurrent("articles/000.txt", sha256, "other"));
            assertFalse(store.isCurrent("articles/000.txt", "0", Graphs.VERSION));
            assertFalse(store.isCurrent("articles/001.txt", sha256, Graphs.VERSION));
        }
    }

    @Test
    void aBatchIsWrittenWholeOrNotAtAll() {
        try (Store store = Store.inMemory()) {
            DocumentGraph good = stored(Samples.call());
            ManifestEntry entry = good.entry();
            DocumentGraph bad = new DocumentGraph(
                    new ManifestEntry("x", "not an IRI", entry.inputSha256(), 0, entry.graphSha256(), "", ""),
                    good.triples(),
                    null);
            assertThrows(StoreException.NotWritten.class, () -> store.replaceAll(List.of(good, bad)));
            assertEquals(0, size(store));
            store.replaceAll(List.of(good));
            assertEquals(1, store.manifest().size());
        }
    }

    @Test
    void anInterruptedCallerStillWritesAndStaysInterrupted() {
        try (Store store = Store.openOrCreate(directory)) {
            Thread.currentThread().interrupt();
            store.replaceAll(List.of(stored(Samples.call())));
            assertTrue(Thread.interrupted());
            assertEquals(1, store.manifest().size());
            store.replaceAll(List.of(stored(Samples.detention())));
            assertEquals(2, store.manifest().size());
        }
    }

    @Test
    void theGazetteerIsNoDocument() {
        try (Store store = Store.inMemory()) {
            Node gazetteer = new Iris(Graphs.BASE).gazetteer();
            store.replaceGraph(gazetteer, stored(Samples.call()).triples());
            store.replaceGraph(gazetteer, List.of());
            assertTrue(store.manifest().isEmpty());
            assertEquals(0, size(store));
        }
    }

    @Test
    void aGraphIsReplacedByExactlyWhatIsGiven() {
        try (Store store = Store.inMemory()) {
            Node gazetteer = new Iris(Graphs.BASE).gazetteer();
            List<Triple> call = List.copyOf(stored(Samples.call()).triples());
            List<Triple> overlapping = call.subList(1, call.size());
            store.replaceGraph(gazetteer, call);
            store.replaceGraph(gazetteer, overlapping);
            assertEquals(Set.copyOf(overlapping), triples(store, gazetteer));
            store.replaceGraph(gazetteer, call);
            assertEquals(Set.copyOf(call), triples(store, gazetteer));
        }
    }

    private static Set<Triple> triples(Store store, Node graph) {
        return store.read(view -> Set.copyOf(view.graph(graph).find().toList()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { ?d nif:isString ?t }",
                "SELECT * { GRAPH <urn:x-arq:DefaultGraph> { ?d nif:isString ?t } }",
                "SELECT * { GRAPH <urn:x-arq:DefaultGraph> { ?d nif:isString+ ?t } }",
                "SELECT * { GRAPH ?g { ?d nif:isString ?t } }",
                "SELECT * { BIND(IRI('urn:x-arq:DefaultGraph') AS ?g) GRAPH ?g { ?d nif:isString+ ?t } }",
                "SELECT * FROM <urn:x-arq:DefaultGraph> { ?d nif:isString ?t }",
                "SELECT * FROM NAMED <urn:x-arq:DefaultGraph> { GRAPH ?g { ?d nif:isString ?t } }",
                "SELECT * { ?d ?p ?t FILTER(CONTAINS(STR(?t), 'Diplomats')) }",
                "SELECT * { ?m a <https://w3id.org/newsgraph/ns#ManifestEntry> }",
                "SELECT * FROM <file:///etc/passwd> { ?s ?p ?o }",
            })
    void noQueryReachesTextsOrTheManifest(String query) {
        try (Store store = Store.inMemory()) {
            store.replaceAll(List.of(stored(Samples.call())));
            String nif = "PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#> ";
            assertFalse(hasRows(store, nif + query));
        }
    }

    @Test
    void aDescriptionHoldsNoText() {
        try (Store store = Store.inMemory()) {
            store.replaceAll(List.of(stored(Samples.call())));
            long found = store.read(view ->
                    QueryExec.dataset(view.dataset()).query("DESCRIBE <" + FIRST.getURI() + ">").describe().stream()
                            .filter(triple -> triple.getPredicate().getURI().endsWith("isString"))
                            .count());
            assertEquals(0, found);
        }
    }

    @Test
    void aGraphCanBeAskedAlone() {
        try (Store store = Store.inMemory()) {
            store.replaceAll(List.of(stored(Samples.call()), stored(Samples.detention())));
            String query = "SELECT * FROM <" + FIRST.getURI() + "> { ?g a <https://w3id.org/newsgraph/ns#Detention> }";
            assertFalse(hasRows(store, query));
        }
    }

    @Test
    void whatIsShownCannotBeChanged() {
        try (Store store = Store.inMemory()) {
            store.replaceAll(List.of(stored(Samples.call())));
            Quad quad = Quad.create(FIRST, FIRST, FIRST, FIRST);
            assertThrows(
                    RuntimeException.class,
                    () -> store.read(view -> {
                        view.dataset().add(quad);
                        return null;
                    }));
            assertThrows(
                    RuntimeException.class,
                    () -> store.read(view -> {
                        view.graph(FIRST).add(quad.asTriple());
                        return null;
                    }));
            assertThrows(RuntimeException.class, () -> store.dataset().begin(ReadWrite.WRITE));
            assertThrows(RuntimeException.class, () -> store.dataset().begin(TxnType.WRITE));
            assertThrows(RuntimeException.class, () -> promote(store));
        }
    }

    @Test
    void openingWhatIsNotThereMakesNothing() {
        Path missing = directory.resolve("missing");
        assertThrows(StoreException.Missing.class, () -> Store.open(missing));
        assertFalse(Files.exists(missing));
    }

    @Test
    void aFolderOfOtherFilesIsNoStore() throws IOException {
        Files.writeString(directory.resolve("thesis.txt"), "Do not touch.");
        assertThrows(StoreException.Unusable.class, () -> Store.openOrCreate(directory));
        assertEquals(1, Files.list(directory).count());
    }

    @Test
    void aFileIsNoStore() throws IOException {
        Path file = Files.writeString(directory.resolve("store"), "");
        assertThrows(StoreException.Unusable.class, () -> Store.openOrCreate(file));
    }

    @Test
    void whoHasTheStoreOpenIsNamed() throws Exception {
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Holder.class.getName(),
                        directory.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            while (other.getInputStream().read() != '!') {
                assertTrue(other.isAlive());
            }
            StoreException.Locked locked =
                    assertThrows(StoreException.Locked.class, () -> Store.openOrCreate(directory));
            assertEquals(other.pid(), locked.holder().orElseThrow());
            assertTrue(locked.getMessage().contains("process " + other.pid()), locked.getMessage());
            try (StoreSnapshot snapshot = StoreSnapshot.open(directory)) {
                assertEquals(0, snapshot.manifest().size());
            }
        } finally {
            other.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
        }
    }

    /** Another process that holds a store. */
    static final class Holder {
        public static void main(String[] args) throws Exception {
            try (Store store = Store.openOrCreate(Path.of(args[0]))) {
                System.out.println("!" + store.manifest().size());
                System.out.flush();
                Thread.sleep(60_000);
            }
        }
    }

    private static boolean says(Store store, String pattern) {
        return store.read(view -> holds(view.union(), pattern));
    }

    private static boolean hasRows(Store store, String query) {
        return store.read(
                view -> QueryExec.dataset(view.dataset()).query(query).select().hasNext());
    }

    private static void promote(Store store) {
        store.dataset().executeRead(() -> {
            store.dataset().promote();
            store.dataset().getGraph(FIRST).clear();
        });
    }

    private static long size(Store store) {
        return store.read(view -> (long) view.union().size());
    }
}
