package org.newsgraph.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.lexicon.EventKind;

/** The figures of an evaluation, rounded to three digits. */
public final class Report {
    private static final int DIGITS = 3;

    private final Tally tally;
    private final List<String> missing;

    Report(Tally tally, List<String> missing) {
        this.tally = tally;
        this.missing = List.copyOf(missing);
    }

    /**
     * How much of what is said is right, how much of what there is is found, and the harmonic mean of the two; 0 where
     * there is nothing to divide by.
     */
    public record Quality(double precision, double recall, double f1) {
        static Quality of(int right, int said, int found, int gold) {
            double precision = ratio(right, said).orElse(0.0);
            double recall = ratio(found, gold).orElse(0.0);
            boolean any = precision > 0 && recall > 0;
            return new Quality(precision, recall, any ? round(2 * precision * recall / (precision + recall)) : 0);
        }
    }

    /**
     * How one kind of events fares, whoever takes part.
     *
     * @param gold core events of this kind, of which {@code found} are found and {@code triples} with agents and targets
     * @param said the store's events of this kind, of which {@code right} are the gold's
     */
    public record Kind(EventKind kind, int gold, int found, int triples, int said, int right) {
        /** Empty where the store says none. */
        public Optional<Double> precision() {
            return ratio(right, said);
        }

        /** Empty where the gold has none. */
        public Optional<Double> recall() {
            return ratio(found, gold);
        }

        /** Empty where one of the two is. */
        public Optional<Double> f1() {
            return precision().flatMap(precision -> recall().map(
                            recall -> Quality.of(right, said, found, gold).f1()));
        }
    }

    public int articles() {
        return tally.get(Figure.ARTICLES);
    }

    /** The articles of the gold that the store does not have. */
    public List<String> missing() {
        return missing;
    }

    /** Events by level: their root only, with the agents right, with agents and targets right; and relations. */
    public Map<String, Quality> qualities() {
        Map<String, Quality> qualities = new LinkedHashMap<>();
        qualities.put("event_root", event(Figure.ROOTS_RIGHT, Figure.ROOTS_FOUND));
        qualities.put("event_agent", event(Figure.AGENTS_RIGHT, Figure.AGENTS_FOUND));
        qualities.put("event_triple", event(Figure.TRIPLES_RIGHT, Figure.TRIPLES_FOUND));
        qualities.put(
                "relation",
                Quality.of(
                        tally.get(Figure.RELATIONS_RIGHT),
                        tally.get(Figure.RELATIONS_SAID),
                        tally.get(Figure.RELATIONS_FOUND),
                        tally.get(Figure.RELATIONS_GOLD)));
        return qualities;
    }

    private Quality event(Figure right, Figure found) {
        return Quality.of(
                tally.get(right), tally.get(Figure.EVENTS_SAID), tally.get(found), tally.get(Figure.EVENTS_GOLD));
    }

    /** Shares of the matched events of which this is right; empty where there was none to judge. */
    public Map<String, Optional<Double>> accuracies() {
        Map<String, Optional<Double>> accuracies = new LinkedHashMap<>();
        accuracies.put("type", ratio(Figure.TYPES_RIGHT, Figure.ROOTS_RIGHT));
        accuracies.put("factuality", ratio(Figure.FACTUALITIES_RIGHT, Figure.ROOTS_RIGHT));
        accuracies.put("source", ratio(Figure.SOURCES_RIGHT, Figure.ROOTS_RIGHT));
        accuracies.put("time", ratio(Figure.TIMES_RIGHT, Figure.TIMES_GOLD));
        accuracies.put("place", ratio(Figure.PLACES_RIGHT, Figure.PLACES_GOLD));
        accuracies.put("quantity", ratio(Figure.QUANTITIES_RIGHT, Figure.QUANTITIES_GOLD));
        return accuracies;
    }

    public Optional<Double> entityRecall() {
        return ratio(Figure.ENTITIES_FOUND, Figure.ENTITIES_GOLD);
    }

    /** How many nodes too many the entities are split over. */
    public int split() {
        return tally.get(Figure.ENTITIES_SPLIT);
    }

    /** How many nodes bear the names of several entities. */
    public int merged() {
        return tally.get(Figure.ENTITIES_MERGED);
    }

    public Optional<Double> linkPrecision() {
        return ratio(Figure.LINKS_RIGHT, Figure.LINKS_SAID);
    }

    public Optional<Double> linkRecall() {
        return ratio(Figure.LINKS_FOUND, Figure.LINKS_GOLD);
    }

    /** The kinds that the gold or the store has events of, in the order of the ontology. */
    public List<Kind> kinds() {
        return tally.kinds().stream()
                .map(this::kind)
                .filter(kind -> kind.gold() > 0 || kind.said() > 0)
                .toList();
    }

    private Kind kind(EventKind kind) {
        return new Kind(
                kind,
                tally.get(kind, Figure.EVENTS_GOLD),
                tally.get(kind, Figure.ROOTS_FOUND),
                tally.get(kind, Figure.TRIPLES_FOUND),
                tally.get(kind, Figure.EVENTS_SAID),
                tally.get(kind, Figure.ROOTS_RIGHT));
    }

    private Optional<Double> ratio(Figure part, Figure whole) {
        return ratio(tally.get(part), tally.get(whole));
    }

    private static Optional<Double> ratio(int part, int whole) {
        return whole == 0 ? Optional.empty() : Optional.of(round((double) part / whole));
    }

    private static double round(double value) {
        return new BigDecimal(value).setScale(DIGITS, RoundingMode.HALF_EVEN).doubleValue();
    }
}
