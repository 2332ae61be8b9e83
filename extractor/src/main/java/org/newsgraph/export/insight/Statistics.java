package org.newsgraph.export.insight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.newsgraph.claim.Factuality;
import org.newsgraph.export.facts.StoredDocument;
import org.newsgraph.export.facts.StoredFacts;
import org.newsgraph.graph.Vocabulary;
import org.newsgraph.graph.Vocabulary.Rdf;
import org.newsgraph.lexicon.Certainty;
import org.newsgraph.store.Counts;
import org.newsgraph.store.StoreView;

/**
 * What a store holds, in figures.
 *
 * <pre>{@code
 * Statistics statistics = store.read(Statistics::of);
 * }</pre>
 *
 * @param factualities claims, of events and relations, by factuality; none is left out
 * @param certainties claims by certainty; none is left out
 * @param ownVoice claims that name nobody who says so
 * @param sources claims by who says so, the most frequent first; one that names two counts for both
 * @param publishers documents by publisher, the most frequent first; "" where none is known
 * @param months documents by month of publication ("2016-04"); "" where none is known
 */
public record Statistics(
        Counts counts,
        Map<String, Long> factualities,
        Map<String, Long> certainties,
        long ownVoice,
        Map<String, Long> sources,
        Map<String, Long> publishers,
        Map<String, Long> months) {
    private static final int MONTH = 7;

    public static Statistics of(StoreView view) {
        Graph graph = view.union();
        StoredFacts facts = new StoredFacts(graph, view.kinds());
        Counts counts = view.counts();
        Map<String, Long> factualities = new LinkedHashMap<>();
        for (Factuality factuality : Factuality.values()) {
            factualities.put(
                    factuality.localName(), count(graph, Vocabulary.HAS_FACTUALITY, Vocabulary.of(factuality)));
        }
        Map<String, Long> certainties = new LinkedHashMap<>();
        for (Certainty certainty : Certainty.values()) {
            certainties.put(certainty.localName(), count(graph, Vocabulary.HAS_CERTAINTY, Vocabulary.of(certainty)));
        }
        Map<Node, Long> sources = graph.stream(Node.ANY, Vocabulary.CLAIM_SOURCE, Node.ANY)
                .collect(Collectors.groupingBy(Triple::getObject, Collectors.counting()));
        long ownVoice = graph.stream(Node.ANY, Rdf.TYPE, Vocabulary.CLAIM)
                .filter(claim -> !graph.contains(claim.getSubject(), Vocabulary.CLAIM_SOURCE, Node.ANY))
                .count();
        return new Statistics(
                counts,
                factualities,
                certainties,
                ownVoice,
                labelled(sources, facts),
                frequentFirst(tally(
                        facts.documents(), document -> document.publisher().orElse(""))),
                tally(
                        facts.documents(),
                        document -> document.published().orElse("").replaceFirst("^(.{" + MONTH + "}).*", "$1")));
    }

    private static long count(Graph graph, Node property, Node value) {
        return graph.stream(Node.ANY, property, value).count();
    }

    private static Map<String, Long> labelled(Map<Node, Long> sources, StoredFacts facts) {
        Map<String, Long> labelled = new TreeMap<>();
        sources.forEach((source, claims) -> labelled.merge(facts.label(source), claims, Long::sum));
        return frequentFirst(labelled);
    }

    private static Map<String, Long> tally(Stream<StoredDocument> documents, Function<StoredDocument, String> key) {
        return documents.collect(Collectors.groupingBy(key, TreeMap::new, Collectors.counting()));
    }

    private static Map<String, Long> frequentFirst(Map<String, Long> counts) {
        Comparator<Map.Entry<String, Long>> frequent = Map.Entry.comparingByValue(Comparator.reverseOrder());
        List<Map.Entry<String, Long>> entries = new ArrayList<>(counts.entrySet());
        entries.sort(frequent.thenComparing(Map.Entry.comparingByKey()));
        Map<String, Long> ordered = new LinkedHashMap<>();
        entries.forEach(entry -> ordered.put(entry.getKey(), entry.getValue()));
        return ordered;
    }
}
