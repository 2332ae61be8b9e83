package org.newsgraph.export.insight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.newsgraph.correction.Corrections;
import org.newsgraph.export.facts.NamedNode;
import org.newsgraph.export.facts.Nodes;
import org.newsgraph.gazetteer.EntityKind;
import org.newsgraph.gazetteer.Gazetteer;
import org.newsgraph.graph.Vocabulary;
import org.newsgraph.graph.Vocabulary.Owl;
import org.newsgraph.graph.Vocabulary.Rdfs;
import org.newsgraph.store.StoreView;

/**
 * Finds nodes that look like one thing under two IRIs, or like two under one. Nobody is accused: all this is for a person
 * to look at, who may then write a correction.
 *
 * <pre>{@code
 * List<Suspicion> suspicions = store.read(view -> Suspicions.of(view, corrections, Gazetteer.standard()));
 * }</pre>
 */
public final class Suspicions {
    private static final String LOCAL = "entity/in/";

    private Suspicions() {}

    /**
     * The suspicions, the worst first.
     *
     * @param corrections that the store keeps: what they tell apart is not suspected again
     * @param gazetteer whose aliases are no reason for suspicion
     */
    public static List<Suspicion> of(StoreView view, Corrections corrections, Gazetteer gazetteer) {
        Nodes nodes = new Nodes(view.union());
        List<NamedNode> entities = entities(nodes);
        Suspect suspect = new Suspect(nodes, corrections);
        List<Suspicion> all = new ArrayList<>();
        entities.forEach(
                entity -> SuspectedHomonyms.of(entity, gazetteer, suspect).forEach(all::add));
        all.addAll(new SuspectedDuplicates(entities, suspect).find());
        return all.stream().sorted(Suspicion.ORDER).toList();
    }

    private static List<NamedNode> entities(Nodes nodes) {
        Map<Node, Long> mentions = new HashMap<>();
        Map<Node, SortedSet<String>> documents = new HashMap<>();
        nodes.graph().stream(Node.ANY, Vocabulary.DENOTES, Node.ANY).forEach(triple -> {
            mentions.merge(triple.getObject(), 1L, Long::sum);
            String words = triple.getSubject().getURI();
            documents
                    .computeIfAbsent(triple.getObject(), entity -> new TreeSet<>())
                    .add(words.substring(0, words.indexOf('#')));
        });
        return mentions.keySet().stream()
                .sorted(Comparator.comparing(Node::getURI))
                .map(entity -> entity(nodes, entity, mentions.get(entity), documents.get(entity)))
                .toList();
    }

    private static NamedNode entity(Nodes nodes, Node entity, long mentions, SortedSet<String> documents) {
        return new NamedNode(
                entity.getURI(),
                nodes.text(entity, Rdfs.LABEL).orElse(""),
                entity.getURI().contains(LOCAL),
                Stream.of(EntityKind.values())
                        .filter(kind -> nodes.isA(entity, Vocabulary.of(kind)))
                        .toList(),
                nodes.texts(entity, Vocabulary.NAME),
                nodes.texts(entity, Owl.SAME_AS),
                nodes.texts(entity, Vocabulary.COUNTRY_CODE),
                mentions,
                documents);
    }

    /** What makes a suspicion of entities. */
    record Suspect(Nodes nodes, Corrections corrections) {
        String document(SortedSet<String> documents) {
            Node first = NodeFactory.createURI(documents.first());
            return nodes.text(first, Vocabulary.SOURCE).orElse(documents.first());
        }
    }
}
