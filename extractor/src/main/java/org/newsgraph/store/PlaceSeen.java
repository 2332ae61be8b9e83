package org.newsgraph.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
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

    /** All of a store, by IRI; those whom a name does not identify across documents are left out. */
    static List<PlaceSeen> all(StoreView view, Iris iris) {
        DatasetGraph dataset = view.dataset();
        String entities = iris.base() + "entity/";
        Map<Node, Set<String>> besides = new HashMap<>();
        Map<String, PlaceSeen> places = new TreeMap<>();
        for (EntityKind kind : KINDS) {
            Map<Node, Set<Set<String>>> seen = new HashMap<>();
            for (Quad quad : found(dataset, Vocabulary.of(kind))) {
                if (quad.getSubject().getURI().startsWith(entities)
                        && !quad.getGraph().equals(iris.gazetteer())) {
                    Set<String> beside = besides.computeIfAbsent(quad.getGraph(), name -> countries(view, name));
                    seen.computeIfAbsent(quad.getSubject(), place -> new HashSet<>())
                            .add(beside);
                }
            }
            seen.forEach(
                    (place, beside) -> places.computeIfAbsent(place.getURI(), uri -> of(view, place, kind, beside)));
        }
        return new ArrayList<>(places.values());
    }

    private static List<Quad> found(DatasetGraph dataset, Node kind) {
        List<Quad> found = new ArrayList<>();
        dataset.findNG(Node.ANY, Node.ANY, Rdf.TYPE, kind).forEachRemaining(found::add);
        return found;
    }

    private static PlaceSeen of(StoreView view, Node place, EntityKind kind, Set<Set<String>> beside) {
        String label = texts(view, place, Rdfs.LABEL).sorted().findFirst().orElse("");
        return new PlaceSeen(
                place,
                kind,
                label,
                new TreeSet<>(texts(view, place, Vocabulary.NAME).toList()),
                Set.copyOf(texts(view, place, Vocabulary.COUNTRY_CODE).toList()),
                beside);
    }

    private static Stream<String> texts(StoreView view, Node place, Node property) {
        return view.union().stream(place, property, Node.ANY)
                .map(Triple::getObject)
                .map(Node::getLiteralLexicalForm);
    }

    private static Set<String> countries(StoreView view, Node document) {
        Set<String> codes = new TreeSet<>();
        view.graph(document)
                .find(Node.ANY, Vocabulary.COUNTRY_CODE, Node.ANY)
                .filterKeep(triple -> isPlace(view, document, triple.getSubject()))
                .forEachRemaining(triple -> codes.add(triple.getObject().getLiteralLexicalForm()));
        return codes;
    }

    private static boolean isPlace(StoreView view, Node document, Node subject) {
        return Stream.of(EntityKind.COUNTRY, EntityKind.CITY, EntityKind.REGION)
                .anyMatch(kind -> view.graph(document).contains(subject, Rdf.TYPE, Vocabulary.of(kind)));
    }
}
