package org.newsgraph.export.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.correction.Corrections;
import org.newsgraph.document.Span;
import org.newsgraph.gazetteer.EntityKind;
import org.newsgraph.gazetteer.Gazetteer;
import org.newsgraph.graph.DocumentGraph;
import org.newsgraph.mention.Entity;
import org.newsgraph.store.Store;
import org.newsgraph.testing.Article;
import org.newsgraph.testing.Graphs;

class SuspicionsTest {
    private static final Gazetteer TABLES = Gazetteer.standard();

    private final List<Entity> entities = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({
        "PERSON, Walid Moallem, PERSON, Walid Muallim, SPELLING",
        "PERSON, Youssef Tariq, PERSON, Yusuf Tarik, SPELLING",
        "CITY, Kobbenhaven, REGION, Kobbenhavn, SPELLING",
        "ARMED_GROUP, Forces for Defense, ORGANIZATION, Forces for the Defence, SPELLING",
        "PERSON, Jan K. Modaal, PERSON, Jan Modaal, SHORTER_NAME",
        "PERSON, J. K. Modaal, PERSON, Jan Karel Modaal, SHORTER_NAME",
        "ORGANIZATION, World Monuments Fund, ORGANIZATION, WMF, ACRONYM",
    })
    void namesThatAreNearlyTheSameAreSuspected(
            EntityKind kind, String name, EntityKind otherKind, String other, Suspicion.Kind expected) {
        entities.add(Article.place(kind, name));
        entities.add(Article.place(otherKind, other));
        Suspicion found = only(Corrections.none());
        assertEquals(expected, found.kind());
        assertEquals(Optional.of("same\t" + name + "\t" + other), found.correction());
        assertEquals(2, found.mentions());
        assertEquals(2, found.documents());
        assertEquals("articles/1.txt", found.example());
    }

    @ParameterizedTest
    @CsvSource({
        "ARMED_GROUP, Division 13, ARMED_GROUP, Division 16",
        "PERSON, Jan Modaal, PERSON, Piet Modaal",
        "PERSON, Marga Klompe, ORGANIZATION, Marga Klomp",
        "CITY, Tikri, CITY, Tikra",
        "PERSON, Jan Modaal, PERSON, Karel Jan Modaal",
        "ORGANIZATION, World Monuments Fund, PERSON, WMF",
    })
    void namesThatDifferByMoreThanSpellingAreNot(EntityKind kind, String name, EntityKind otherKind, String other) {
        entities.add(Article.place(kind, name));
        entities.add(Article.place(otherKind, other));
        assertEquals(List.of(), find(Corrections.none()));
    }

    @Test
    void twoThingsThatAreKnownElsewhereAreTwo() {
        entities.add(Article.country("Nigeria", "NGA"));
        entities.add(Article.country("Nigerian", "NER"));
        assertEquals(List.of(), find(Corrections.none()));
    }

    @Test
    void whatTheUserReportedApartIsNotSuspectedAgain() {
        entities.add(Article.person("Jan Modaal"));
        entities.add(Article.person("Jan K. Modaal"));
        assertEquals(1, find(Corrections.none()).size());
        assertEquals(List.of(), find(Corrections.parse("file", "different\tJan K. Modaal\tJan Modaal\n")));
    }

    @Test
    void aSurnameIsSuspectedToBeTheOnlyOneWhoHasIt() {
        entities.add(Article.person("Jan Modaal"));
        entities.add(local("Modaal"));
        Suspicion found = only(Corrections.none());
        assertEquals(Suspicion.Kind.SURNAME, found.kind());
        assertEquals(Optional.of("same\tJan Modaal\tModaal\tarticles/1.txt"), found.correction());
        entities.add(Article.person("Wilhelmina Modaal"));
        assertEquals(List.of(), find(Corrections.none()));
    }

    @Test
    void oneLinkOfTwoNodesAndTwoLinksOfOneAreSuspectedAndTheLatterIsWorse() {
        entities.add(linked("Jan Modaal", "http://a.example/1"));
        entities.add(linked("Joop Pienter", "http://a.example/1"));
        entities.add(linked("Jan Modaal", "http://a.example/2"));
        List<Suspicion> found = find(Corrections.none());
        assertEquals(
                List.of(Suspicion.Kind.SEVERAL_LINKS, Suspicion.Kind.ONE_LINK),
                found.stream().map(Suspicion::kind).toList());
        assertEquals(
                List.of("http://a.example/1", "http://a.example/2"),
                found.get(0).what());
        assertEquals(List.of("http://a.example/1"), found.get(1).what());
    }

    @Test
    void linksToTwoSourcesAreNoRivals() {
        entities.add(linked("Jan Modaal", "http://a.example/1"));
        entities.add(linked("Jan Modaal", "http://b.example/1"));
        assertEquals(List.of(), find(Corrections.none()));
    }

    @Test
    void kindsAndCountriesThatExcludeEachOtherAreSuspected() {
        entities.add(Article.official("Jan Modaal", "NLD"));
        entities.add(Article.official("Jan Modaal", "BEL"));
        entities.add(Article.place(EntityKind.CITY, "Jan Modaal"));
        entities.add(Article.place(EntityKind.CITY, "Utrecht"));
        entities.add(Article.place(EntityKind.REGION, "Utrecht"));
        List<Suspicion> found = find(Corrections.none());
        assertEquals(
                List.of(Suspicion.Kind.SEVERAL_KINDS, Suspicion.Kind.SEVERAL_COUNTRIES),
                found.stream().map(Suspicion::kind).toList());
        assertEquals(List.of("Person", "City"), found.get(0).what());
        assertEquals(List.of("BEL", "NLD"), found.get(1).what());
    }

    @Test
    void aFullNameWithNoWordOfTheLabelIsSuspectedUnlessTheTablesKnowIt() {
        entities.add(Article.person("Jan Modaal", "Modaal", "President Jan Modaal", "Piet Pienter", "the president"));
        entities.add(Article.person("Walid Moallem", "Waleed Muallim"));
        Suspicion found = only(Corrections.none());
        assertEquals(Suspicion.Kind.SEVERAL_NAMES, found.kind());
        assertEquals(List.of("Piet Pienter"), found.what());
    }

    @Test
    void theOrderDoesNotDependOnTheOrderOfDocuments() {
        entities.add(Article.person("Jan Modaal"));
        entities.add(Article.person("Jan K. Modaal"));
        entities.add(Article.person("Walid Moallem"));
        entities.add(Article.person("Walid Muallim"));
        List<String> found = order();
        assertEquals(List.of("SPELLING Walid Moallem, Walid Muallim", "SHORTER_NAME Jan K. Modaal, Jan Modaal"), found);
        Collections.reverse(entities);
        assertEquals(found, order());
    }

    private List<String> order() {
        return find(Corrections.none()).stream()
                .map(each -> each.kind() + " " + each.node().label() + ", "
                        + each.other().orElseThrow().label())
                .toList();
    }

    private Suspicion only(Corrections corrections) {
        List<Suspicion> found = find(corrections);
        assertEquals(1, found.size(), found.toString());
        return found.get(0);
    }

    /** Each entity has a document of its own. */
    private List<Suspicion> find(Corrections corrections) {
        try (Store store = Store.inMemory()) {
            List<DocumentGraph> documents = new ArrayList<>();
            for (Entity entity : entities) {
                documents.add(
                        Graphs.stored(new Article("articles/" + documents.size() + ".txt", entity.name() + " spoke.")
                                .mention(entity.name(), entity)));
            }
            store.replaceAll(documents);
            return store.read(view -> Suspicions.of(view, corrections, TABLES));
        }
    }

    private static Entity local(String name) {
        return new Entity(
                name,
                Optional.of(new Span(0, name.length())),
                EntityKind.PERSON,
                List.of(name),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty());
    }

    private static Entity linked(String name, String link) {
        return new Entity(
                name,
                Optional.empty(),
                EntityKind.PERSON,
                List.of(name),
                Optional.empty(),
                Optional.empty(),
                List.of(link),
                Optional.empty());
    }
}
