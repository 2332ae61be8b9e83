package org.newsgraph.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.newsgraph.testing.Graphs.stored;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.Test;
import org.newsgraph.graph.DocumentGraph;
import org.newsgraph.graph.Flaw;
import org.newsgraph.graph.Validation;
import org.newsgraph.graph.Vocabulary;
import org.newsgraph.testing.Article;
import org.newsgraph.testing.Kinds;
import org.newsgraph.testing.Samples;

class ValidationTest {
    private final Validation validation = Validation.load();

    @Test
    void whatIsWrittenFitsTheShapes() {
        for (Article article : List.of(Samples.call(), Samples.sameCall(), Samples.detention())) {
            assertEquals(List.of(), validation.check(stored(article)));
        }
    }

    @Test
    void aStoreThatIsWholeHasNoFlaws() {
        try (Store store = Store.inMemory()) {
            store.replaceAll(List.of(stored(Samples.call()), stored(Samples.detention())));
            assertEquals(List.of(), store.read(view -> view.flaws(validation)));
            assertEquals(List.of(), store.read(Integrity::check));
        }
    }

    @Test
    void whatDoesNotFitTheShapesIsNamed() {
        DocumentGraph good = stored(Samples.call());
        List<Triple> triples = new ArrayList<>(good.triples());
        triples.removeIf(triple -> triple.getPredicate().equals(Vocabulary.CONFIDENCE));
        List<Flaw> flaws = validation.check(new DocumentGraph(good.entry(), triples, good.text()));
        assertEquals(1, flaws.size(), flaws.toString());
        assertTrue(flaws.get(0).message().contains("ng:confidence"), flaws.toString());
        assertEquals("articles/000.txt", flaws.get(0).document());
    }

    @Test
    void wordsThatDoNotStandInTheTextAreNamed() {
        DocumentGraph good = stored(Samples.call());
        List<Flaw> flaws = validation.check(
                new DocumentGraph(good.entry(), good.triples(), good.text().replace("phoned", "called")));
        assertTrue(flaws.stream().anyMatch(flaw -> flaw.message().contains("\"phoned\"")), flaws.toString());
    }

    @Test
    void whatIsAssertedAheadOfPublicationIsNamed() {
        Article article = new Article("articles/000.txt", "Kerry called Lavrov on Friday.").published("2016-04-14");
        article.event(article.claim(Kinds.CALL, "called")
                .agent("Kerry", Samples.KERRY)
                .target("Lavrov", Samples.LAVROV)
                .day("Friday", "2016-04-15"));
        List<Flaw> flaws = validation.check(stored(article));
        assertEquals(1, flaws.size(), flaws.toString());
        assertTrue(flaws.get(0).message().contains("after its document's dct:date"), flaws.toString());
    }

    @Test
    void offsetsAfterTheTextAreNamed() {
        DocumentGraph good = stored(Samples.call());
        assertTrue(validation
                        .check(new DocumentGraph(good.entry(), good.triples(), "Short."))
                        .size()
                > 3);
    }

    @Test
    void aGraphThatLostATripleIsNotWhole() {
        DocumentGraph good = stored(Samples.call());
        DocumentGraph lesser = new DocumentGraph(
                good.entry(), good.triples().subList(1, good.triples().size()), good.text());
        try (Store store = Store.inMemory()) {
            store.replaceAll(List.of(lesser));
            assertEquals(1, store.read(Integrity::check).size());
        }
    }

    @Test
    void aGraphThatWasChangedIsNotWhole() {
        DocumentGraph good = stored(Samples.call());
        List<Triple> triples = new ArrayList<>(good.triples());
        triples.set(0, Triple.create(good.name(), Vocabulary.NAME, NodeFactory.createLiteralString("x")));
        try (Store store = Store.inMemory()) {
            store.replaceAll(List.of(new DocumentGraph(good.entry(), triples, good.text())));
            assertEquals(1, store.read(Integrity::check).size());
        }
    }

    @Test
    void aStoreCountsWhatItHolds() {
        try (Store store = Store.inMemory()) {
            store.replaceAll(List.of(stored(Samples.call()), stored(Samples.sameCall()), stored(Samples.detention())));
            Counts counts = store.read(StoreView::counts);
            assertEquals(3, counts.documents());
            assertEquals(7, counts.claims());
            assertEquals(4, counts.eventCount());
            assertEquals("{Accusation=1, Call=1, Shelling=1, Detention=1}", sorted(counts.events()));
            assertEquals("{holdsPosition=1, allyOf=1}", counts.relations().toString());
        }
    }

    private static String sorted(Map<String, Long> counts) {
        return "{Accusation=" + counts.get("Accusation") + ", Call=" + counts.get("Call") + ", Shelling="
                + counts.get("Shelling") + ", Detention=" + counts.get("Detention") + "}";
    }

    @Test
    void batchesAreWrittenWhenFullAndAtTheEnd() {
        try (Store store = Store.inMemory()) {
            try (StoreWriter writer =
                    new StoreWriter(store::replaceAll, new StoreWriter.Limits(2, 200_000, Duration.ofDays(1)))) {
                writer.add(stored(Samples.call()));
                assertEquals(0, store.manifest().size());
                writer.add(stored(Samples.sameCall()));
                assertEquals(2, store.manifest().size());
                writer.add(stored(Samples.detention()));
            }
            assertEquals(3, store.manifest().size());
        }
    }
}
