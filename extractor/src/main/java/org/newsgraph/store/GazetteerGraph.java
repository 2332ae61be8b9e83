package org.newsgraph.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.newsgraph.document.Sha256;
import org.newsgraph.gazetteer.EntityKind;
import org.newsgraph.gazetteer.Gazetteer;
import org.newsgraph.gazetteer.KnownEntity;
import org.newsgraph.gazetteer.Towns;
import org.newsgraph.graph.Flaw;
import org.newsgraph.graph.Iris;
import org.newsgraph.graph.PlaceTriples;

/**
 * Where the places of a store lie, in a graph of its own: a function of what the documents hold, whatever the order in
 * which they came. A town that the evidence leaves open has no coordinates.
 */
public final class GazetteerGraph {
    /** The end of such a graph's IRI, after the base. */
    private static final String NAME = "gazetteer";

    private static final List<String> DIVISIONS = List.of(" Governorate", " Province", " Region", " State", "");

    private final Iris iris;
    private final Gazetteer gazetteer;
    private final Towns towns;
    private final Map<String, Node> provinces = new HashMap<>();
    private final Set<Triple> triples = new LinkedHashSet<>();

    private GazetteerGraph(Iris iris, Gazetteer gazetteer, Towns towns) {
        this.iris = iris;
        this.gazetteer = gazetteer;
        this.towns = towns;
    }

    /**
     * Brings the graph up to what the documents hold now, while nobody changes them. That it is so is noted, and the note
     * goes with any change of a document: nothing is done where there was none, and a graph that a killed program left
     * after is brought up next time.
     *
     * @param version of the program, and the tables in it
     */
    public static void refresh(Store store, Iris iris, String version) {
        String program = Sha256.of(version);
        Optional<String> made = store.read(view -> view.inputOf(iris.gazetteer()));
        if (!made.equals(Optional.of(program))) {
            Set<Triple> wanted = store.read(view -> of(PlaceSeen.all(view, iris), iris));
            store.replaceGraph(iris.gazetteer(), wanted, program);
        }
    }

    /**
     * Likewise of every base that the store has documents or such a graph of: also what a program left that was killed
     * after the last document of a base was removed.
     */
    public static void refreshAll(Store store, String version) {
        Set<String> bases = new TreeSet<>();
        store.manifest().forEach(entry -> bases.add(Iris.base(entry.iri(), entry.name())));
        bases.addAll(store.read(GazetteerGraph::bases));
        bases.forEach(base -> refresh(store, new Iris(base), version));
    }

    /** The bases of the graphs of places that a store has. */
    static Set<String> bases(StoreView view) {
        Set<String> bases = new TreeSet<>();
        view.dataset().listGraphNodes().forEachRemaining(graph -> {
            if (Iris.isGazetteer(graph)) {
                bases.add(graph.getURI().substring(0, graph.getURI().length() - NAME.length()));
            }
        });
        return bases;
    }

    /**
     * The graphs of places that are not what the documents say, though nothing notes that they are of another version of
     * the program: those that a killed program left.
     */
    static List<Flaw> check(StoreView view) {
        List<Flaw> flaws = new ArrayList<>();
        for (String base : bases(view)) {
            Iris iris = new Iris(base);
            boolean noted = view.inputOf(iris.gazetteer()).isPresent();
            if (!noted && !isAsTheDocumentsSay(view, iris)) {
                flaws.add(new Flaw(
                        "places",
                        iris.gazetteer().getURI(),
                        "this graph is not what the documents say: a program was ended before it was brought up to date. "
                                + "Run build or remove again"));
            }
        }
        return flaws;
    }

    private static boolean isAsTheDocumentsSay(StoreView view, Iris iris) {
        Set<Triple> found = view.graph(iris.gazetteer()).stream().collect(Collectors.toSet());
        return found.equals(of(PlaceSeen.all(view, iris), iris));
    }

    static Set<Triple> of(Collection<PlaceSeen> places, Iris iris) {
        if (places.isEmpty()) {
            return Set.of();
        }
        GazetteerGraph graph = new GazetteerGraph(iris, Gazetteer.standard(), Towns.standard());
        places.stream().filter(place -> place.kind() == EntityKind.REGION).forEach(graph::addRegion);
        places.stream().filter(place -> place.kind() != EntityKind.REGION).forEach(graph::addTown);
        return graph.triples;
    }

    private void addRegion(PlaceSeen region) {
        agreed(region, countries -> countryOf(region.label(), countries)).ifPresent(code -> {
            towns.province(region.label(), code)
                    .ifPresent(name -> provinces.putIfAbsent(key(code, name), region.place()));
            country(code).ifPresent(country -> triples.add(PlaceTriples.within(region.place(), country)));
        });
    }

    /** The only one of these countries with a province of that name. */
    private Optional<String> countryOf(String region, Set<String> countries) {
        List<String> fitting = countries.stream()
                .filter(code -> towns.province(region, code).isPresent())
                .toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    /** What all documents with the place can mean; nothing where two would mean two. */
    private static <T> Optional<T> agreed(PlaceSeen place, Function<Set<String>, Optional<T>> choose) {
        Set<Set<String>> evidence = place.countries().isEmpty() ? place.beside() : Set.of(place.countries());
        Set<Optional<T>> chosen = evidence.stream().map(choose).collect(Collectors.toSet());
        return chosen.size() == 1 ? chosen.iterator().next() : Optional.empty();
    }

    private void addTown(PlaceSeen place) {
        agreed(place, countries -> town(place, countries)).ifPresent(town -> {
            triples.addAll(PlaceTriples.at(place.place(), town.latitude(), town.longitude()));
            Optional<Node> wider =
                    town.province().map(name -> province(town.country(), name)).or(() -> country(town.country()));
            wider.filter(node -> !node.equals(place.place()))
                    .ifPresent(node -> triples.add(PlaceTriples.within(place.place(), node)));
        });
    }

    private Optional<Towns.Town> town(PlaceSeen place, Set<String> countries) {
        if (place.label().contains(", ")) {
            // "London, Ontario" is called London, too, which alone may mean another.
            return towns.choose(place.label(), countries);
        }
        Optional<Towns.Town> here = towns.choose(place.label(), countries).or(() -> place.names().stream()
                .flatMap(name -> towns.choose(name, countries).stream())
                .findFirst());
        return here.isEmpty() && place.countries().isEmpty() ? towns.choose(place.label(), Set.of()) : here;
    }

    /** The province: the node that documents name, else the tables', else one by its own name. */
    private Node province(String code, String name) {
        return provinces.computeIfAbsent(key(code, name), key -> {
            String called = DIVISIONS.stream()
                    .flatMap(division -> gazetteer.named(name + division).stream())
                    .filter(known -> known.kind() == EntityKind.REGION)
                    .filter(known -> known.country().equals(Optional.of(code)))
                    .map(KnownEntity::name)
                    .findFirst()
                    .orElseGet(() -> name + " region, " + countryName(code));
            Node province = iris.entity(called);
            triples.addAll(PlaceTriples.described(province, EntityKind.REGION, called));
            country(code).ifPresent(country -> triples.add(PlaceTriples.within(province, country)));
            return province;
        });
    }

    private String countryName(String code) {
        return gazetteer.country(code).map(KnownEntity::name).orElse(code);
    }

    private Optional<Node> country(String code) {
        return gazetteer.country(code).map(known -> {
            Node country = iris.entity(known.name());
            triples.addAll(PlaceTriples.described(country, EntityKind.COUNTRY, known.name()));
            return country;
        });
    }

    private static String key(String code, String province) {
        return code + " " + province;
    }
}
