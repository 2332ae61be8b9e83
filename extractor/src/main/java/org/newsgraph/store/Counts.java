package org.newsgraph.store;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.newsgraph.gazetteer.EntityKind;
import org.newsgraph.graph.ManifestEntry;
import org.newsgraph.graph.Vocabulary;
import org.newsgraph.graph.Vocabulary.Rdf;
import org.newsgraph.lexicon.EventKind;
import org.newsgraph.lexicon.EventKinds;
import org.newsgraph.lexicon.RelationKind;

/**
 * How much a store holds.
 *
 * @param triples over all documents; one that two documents support counts twice
 * @param entities by kind, in the order of the kinds; kinds without any are left out
 * @param events by most specific kind
 * @param relations by predicate
 */
public record Counts(
        long documents,
        long triples,
        long claims,
        Map<String, Long> entities,
        Map<String, Long> events,
        Map<String, Long> relations) {

    static Counts of(StoreView view) {
        Graph union = view.union();
        Map<String, Long> entities = new LinkedHashMap<>();
        for (EntityKind kind : EntityKind.values()) {
            put(entities, kind.localName(), instances(union, Vocabulary.of(kind)));
        }
        Map<String, Long> events = new LinkedHashMap<>();
        for (EventKind kind : view.kinds().all()) {
            put(events, kind.localName(), instances(union, Vocabulary.of(kind)) - below(union, kind, view.kinds()));
        }
        Map<String, Long> relations = new LinkedHashMap<>();
        for (RelationKind kind : RelationKind.values()) {
            put(relations, kind.localName(), relations(union, kind));
        }
        return new Counts(
                view.manifest().size(),
                view.manifest().stream().mapToLong(ManifestEntry::graphTriples).sum(),
                instances(union, Vocabulary.CLAIM),
                entities,
                events,
                relations);
    }

    /** All events. */
    public long eventCount() {
        return sum(events);
    }

    /** All entities; one of two kinds counts twice. */
    public long entityCount() {
        return sum(entities);
    }

    /** All relations. */
    public long relationCount() {
        return sum(relations);
    }

    private static long sum(Map<String, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    private static long instances(Graph graph, Node type) {
        return graph.stream(Node.ANY, Rdf.TYPE, type).count();
    }

    private static long below(Graph graph, EventKind kind, EventKinds kinds) {
        return kinds.all().stream()
                .filter(other -> other.parent().filter(kind::equals).isPresent())
                .mapToLong(other -> instances(graph, Vocabulary.of(other)))
                .sum();
    }

    private static long relations(Graph graph, RelationKind kind) {
        return graph.stream(Node.ANY, Rdf.PREDICATE, Vocabulary.of(kind))
                .filter(triple -> graph.contains(triple.getSubject(), Rdf.TYPE, Vocabulary.RELATION))
                .count();
    }

    private static void put(Map<String, Long> counts, String kind, long count) {
        if (count > 0) {
            counts.put(kind, count);
        }
    }
}
