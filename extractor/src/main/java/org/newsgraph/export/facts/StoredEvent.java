package org.newsgraph.export.facts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsgraph.graph.Ontology;
import org.newsgraph.lexicon.EventKind;

/**
 * An event with all that the documents claim of it. Its time, places and codes are what most claims say, the first of
 * equals: they depend on what the store holds and so are nowhere stored.
 *
 * @param agents IRIs, sorted; so are targets and objects
 * @param claims in order of document and text; at least one
 */
public record StoredEvent(
        String iri,
        EventKind kind,
        String label,
        List<String> agents,
        List<String> targets,
        List<String> objects,
        List<StoredClaim> claims) {

    /** The kind and those above it, the most specific first. */
    public List<EventKind> kinds() {
        return Stream.iterate(Optional.of(kind), Optional::isPresent, above -> above.flatMap(EventKind::parent))
                .flatMap(Optional::stream)
                .toList();
    }

    public Optional<String> time() {
        return mostFrequent(claims.stream().map(StoredClaim::time));
    }

    /** The places that most of the claims that name any name together. */
    public List<String> places() {
        Stream<Optional<List<String>>> said = claims.stream()
                .map(claim -> claim.entities("place"))
                .map(places -> places.isEmpty()
                        ? Optional.empty()
                        : Optional.of(places.stream().sorted().toList()));
        return mostFrequent(said).orElse(List.of());
    }

    public Optional<String> mode() {
        return mostFrequent(claims.stream().map(StoredClaim::mode));
    }

    /** The CAMEO code that the claims' words decide, else the kind's; empty where a domain's kind has none. */
    public Optional<String> cameo(Ontology ontology) {
        return mostFrequent(claims.stream().map(StoredClaim::cameo)).or(() -> ontology.cameo(kind));
    }

    /** IRIs of entities, sorted, then words that name none, in order of the text. */
    public List<String> topics() {
        List<String> topics = new ArrayList<>(claims.stream()
                .flatMap(claim -> claim.entities("topic").stream())
                .distinct()
                .sorted()
                .toList());
        claims.stream().flatMap(claim -> claim.topics().stream()).distinct().forEach(topics::add);
        return topics;
    }

    private static <T> Optional<T> mostFrequent(Stream<Optional<T>> values) {
        Map<T, Integer> counts = new LinkedHashMap<>();
        values.flatMap(Optional::stream).forEach(value -> counts.merge(value, 1, Integer::sum));
        int most = counts.values().stream().max(Integer::compare).orElse(0);
        return counts.keySet().stream()
                .filter(value -> counts.get(value) == most)
                .findFirst();
    }
}
