package org.newsgraph.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.newsgraph.testing.Article.country;
import static org.newsgraph.testing.Graphs.holds;
import static org.newsgraph.testing.Graphs.stored;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.newsgraph.gazetteer.EntityKind;
import org.newsgraph.graph.DocumentGraph;
import org.newsgraph.graph.Flaw;
import org.newsgraph.graph.Iris;
import org.newsgraph.mention.Entity;
import org.newsgraph.testing.Article;
import org.newsgraph.testing.Graphs;

class GazetteerGraphTest {
    private static final Iris IRIS = new Iris(Graphs.BASE);

    private static final Entity SYRIA = country("Syria", "SYR");
    private static final Entity LEBANON = country("Lebanon", "LBN");
    private static final Entity LIBYA = country("Libya", "LBY");

    private static Article article(String name, String text, Entity... entities) {
        Article article = new Article(name, text);
        for (Entity entity : entities) {
            article.mention(entity.name(), entity);
        }
        return article;
    }

    private static Entity city(String name) {
        return Article.place(EntityKind.CITY, name);
    }

    private static Set<Triple> triples(Store store) {
        GazetteerGraph.refresh(store, IRIS, "tables 1");
        return graphOf(store);
    }

    private static Set<Triple> graphOf(Store store) {
        return store.read(view ->
                new HashSet<>(view.graph(IRIS.gazetteer()).find(Triple.ANY).toList()));
    }

    private static Graph graph(Store store) {
        Graph graph = GraphFactory.createDefaultGraph();
        triples(store).forEach(graph::add);
        return graph;
    }

    @Test
    void aTownLiesInItsProvinceAndThatInItsCountry() {
        try (Store store = Store.inMemory()) {
            store.replaceAll(List.of(stored(article("a.txt", "Idlib in Syria", city("Idlib"), SYRIA))));
            Graph graph = graph(store);
            assertTrue(holds(graph, "<entity/Idlib> ng:locatedIn <entity/Idlib_Governorate>"));
            assertTrue(holds(graph, "<entity/Idlib_Governorate> ng:locatedIn <entity/Syria> ; a ng:Region"));
            assertTrue(holds(
                    graph,
                    "<entity/Idlib> <http://schema.org/latitude> 35.931 ;"
                            + " <http://www.opengis.net/ont/geosparql#hasGeometry> <entity/Idlib#geometry>"));
            assertTrue(holds(
                    graph,
                    "<entity/Idlib#geometry> <http://www.opengis.net/ont/geosparql#asWKT>"
                            + " \"POINT(36.634 35.931)\"^^<http://www.opengis.net/ont/geosparql#wktLiteral>"));
        }
    }

    @Test
    void theArticlesOtherPlacesTellWhichTownIsMeant() {
        try (Store store = Store.inMemory()) {
            store.replaceAll(List.of(stored(article("a.txt", "Tripoli in Lebanon", city("Tripoli"), LEBANON))));
            assertTrue(holds(graph(store), "<entity/Tripoli> ng:locatedIn+ <entity/Lebanon>"));
        }
    }

    @Test
    void aNameThatMeansTwoTownsHasNoCoordinates() {
        try (Store store = Store.inMemory()) {
            store.replaceAll(List.of(
                    stored(article("a.txt", "Tripoli in Lebanon", city("Tripoli"), LEBANON)),
                    stored(article("b.txt", "Tripoli in Libya", city("Tripoli"), LIBYA))));
            assertFalse(holds(graph(store), "<entity/Tripoli> ng:locatedIn ?any"));
            assertFalse(holds(graph(store), "<entity/Tripoli> <http://schema.org/latitude> ?any"));
        }
    }

    @Test
    void theOrderOfDocumentsChangesNothing() {
        List<DocumentGraph> documents = List.of(
                stored(article("a.txt", "Idlib in Syria", city("Idlib"), SYRIA)),
                stored(article("b.txt", "Tripoli in Libya", city("Tripoli"), LIBYA)));
        try (Store together = Store.inMemory();
                Store singly = Store.inMemory()) {
            together.replaceAll(documents);
            singly.replaceAll(documents.subList(1, 2));
            triples(singly);
            singly.replaceAll(documents.subList(0, 1));
            assertEquals(triples(together), triples(singly));
        }
    }

    @Test
    void placesGoWithTheirLastDocument() {
        try (Store store = Store.inMemory()) {
            store.replaceAll(List.of(stored(article("a.txt", "Idlib in Syria", city("Idlib"), SYRIA))));
            assertFalse(triples(store).isEmpty());
            store.remove("a.txt");
            assertEquals(Set.of(), triples(store));
        }
    }

    @Test
    void theGraphIsMadeAnewWhenADocumentOrTheTablesChange() {
        try (Store store = Store.inMemory()) {
            store.replaceAll(List.of(stored(article("a.txt", "Idlib in Syria", city("Idlib"), SYRIA))));
            Set<Triple> made = triples(store);
            store.replaceGraph(IRIS.gazetteer(), Set.of());
            assertEquals(Set.of(), triples(store), "nothing changed that concerns it");
            GazetteerGraph.refresh(store, IRIS, "tables 2");
            assertEquals(made, graphOf(store));
            triples(store);
            store.replaceGraph(IRIS.gazetteer(), Set.of());
            store.replaceAll(List.of(stored(article("b.txt", "Syria", SYRIA))));
            assertEquals(made, triples(store));
        }
    }

    @Test
    void whatIsNoTownHasNone() {
        Entity someone = new Entity(
                "Paris Hall",
                Optional.empty(),
                EntityKind.PERSON,
                List.of("Paris"),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty());
        try (Store store = Store.inMemory()) {
            store.replaceAll(List.of(stored(article("a.txt", "Paris Hall in Syria", someone, SYRIA))));
            assertEquals(Set.of(), triples(store));
        }
    }

    @Test
    void whatAKilledRemovalLeftIsToldAndPutRight() {
        try (Store store = Store.inMemory()) {
            Article one = article("articles/1.txt", "Aleppo is in Syria.", city("Aleppo"), SYRIA);
            Article other = article("articles/2.txt", "Tripoli is in Libya.", city("Tripoli"), LIBYA);
            store.replaceAll(List.of(stored(one), stored(other)));
            GazetteerGraph.refreshAll(store, "tables 1");
            assertEquals(List.of(), Verification.check(store));
            Set<Triple> both = graphOf(store);

            store.remove("articles/1.txt");
            store.remove("articles/2.txt");
            assertEquals(both, graphOf(store));
            List<Flaw> flaws = Verification.check(store);
            assertEquals(1, flaws.size(), flaws.toString());
            assertTrue(flaws.get(0).message().contains("is not what the documents say"), flaws.toString());

            GazetteerGraph.refreshAll(store, "tables 1");
            assertEquals(Set.of(), graphOf(store));
            assertEquals(List.of(), Verification.check(store));
        }
    }
}
