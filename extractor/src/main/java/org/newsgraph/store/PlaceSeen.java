package org.newsgraph.store;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.newsgraph.gazetteer.EntityKind;
import org.newsgraph.graph.Iris;
import org.newsgraph.graph.Vocabulary;
import org.newsgraph.graph.Vocabulary.Rdf;
import org.newsgraph.graph.Vocabulary.Rdfs;

/**
 * A named place that documents speak of.
 *
 * @param label its canonical name
 * @param names all that it is called
 * @param countries codes of the countries to which documents say it belongs
 * @param beside for each document with it, the codes of the countries that the document's places belong to
 */
record PlaceSeen(
        Node place, EntityKind kind, String label, Set<String> names, Set<String> countries, Set<Set<String>> beside) {
    PlaceSeen {
        names = new TreeSet<>(names);
        countries = Set.copyOf(countries);
        beside = Set.copyOf(beside);
    }

    private static final List<EntityKind> KINDS = List.of(EntityKind.CITY, EntityKind.REGION, EntityKind.PLACE);
    private static final List<EntityKind> OF_A_STATE = List.of(EntityKind.COUNTRY, EntityKind.CITY, EntityKind.REGION);

    /**
     * All of a store, by IRI; those whom a name does not identify across documents are left out.
     *
     * <p>Goes through stretches of the indexes across all documents: to ask each document takes several times as long.
     */
    static List<PlaceSeen> all(StoreView view, Iris iris) {
        DatasetGraph dataset = view.dataset();
        Node gazetteer = iris.gazetteer();
        Map<EntityKind, Map<Node, Set<Node>>> documents = new EnumMap<>(EntityKind.class);
        Stream.concat(KINDS.stream(), OF_A_STATE.stream())
                .distinct()
                .forEach(kind -> documents.put(kind, documentsByPlace(dataset, kind, gazetteer)));
        Map<Node, Set<String>> besides = countries(dataset, documents);
        Map<String, PlaceSeen> places = new TreeMap<>();
        for (EntityKind kind : KINDS) {
            documents.get(kind).forEach((place, with) -> {
                if (place.getURI().startsWith(iris.base() + "entity/")
                        && !place.getURI().startsWith(iris.base() + "entity/in/")) {
                    Set<Set<String>> beside = with.stream()
                            .map(document -> besides.getOrDefault(document, Set.of()))
                            .collect(Collectors.toSet());
                    places.computeIfAbsent(place.getURI(), uri -> of(dataset, place, kind, beside, gazetteer));
                }
            });
        }
        return new ArrayList<>(places.values());
    }

    private static Map<Node, Set<Node>> documentsByPlace(DatasetGraph dataset, EntityKind kind, Node gazetteer) {
        Map<Node, Set<Node>> documents = new HashMap<>();
        dataset.findNG(Node.ANY, Node.ANY, Rdf.TYPE, Vocabulary.of(kind)).forEachRemaining(quad -> {
            if (!quad.getGraph().equals(gazetteer)) {
                documents
                        .computeIfAbsent(quad.getSubject(), place -> new HashSet<>())
                        .add(quad.getGraph());
            }
        });
        return documents;
    }

    /** The codes of the countries that the places of each document belong to. */
    private static Map<Node, Set<String>> countries(
            DatasetGraph dataset, Map<EntityKind, Map<Node, Set<Node>>> documents) {
        Map<Node, Set<String>> codes = new HashMap<>();
        dataset.findNG(Node.ANY, Node.ANY, Vocabulary.COUNTRY_CODE, Node.ANY).forEachRemaining(quad -> {
            boolean isPlace = OF_A_STATE.stream().map(documents::get).anyMatch(places -> places.getOrDefault(
                            quad.getSubject(), Set.of())
                    .contains(quad.getGraph()));
            if (isPlace) {
                codes.computeIfAbsent(quad.getGraph(), document -> new HashSet<>())
                        .add(quad.getObject().getLiteralLexicalForm());
            }
        });
        return codes;
    }

    private static PlaceSeen of(
            DatasetGraph dataset, Node place, EntityKind kind, Set<Set<String>> beside, Node gazetteer) {
        return new PlaceSeen(
                place,
                kind,
                texts(dataset, place, Rdfs.LABEL, gazetteer).stream()
                        .findFirst()
                        .orElse(""),
                texts(dataset, place, Vocabulary.NAME, gazetteer),
                texts(dataset, place, Vocabulary.COUNTRY_CODE, gazetteer),
                beside);
    }

    private static SortedSet<String> texts(DatasetGraph dataset, Node place, Node property, Node gazetteer) {
        SortedSet<String> texts = new TreeSet<>();
        dataset.findNG(Node.ANY, place, property, Node.ANY).forEachRemaining(quad -> {
            if (!quad.getGraph().equals(gazetteer)) {
                texts.add(quad.getObject().getLiteralLexicalForm());
            }
        });
        return texts;
    }
}
