package org.newsgraph.evaluation;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a reader's verdicts over a sample come to. */
public final class Judgement {
    private final List<SampleRow> drawn;
    private final List<SampleRow> planted;

    public Judgement(List<SampleRow> rows) {
        this.drawn = rows.stream().filter(row -> !row.planted()).toList();
        this.planted = rows.stream().filter(SampleRow::planted).toList();
    }

    public Precision all() {
        return Precision.of(drawn);
    }

    /** In order of the kinds' names. */
    public Map<String, Precision> byKind() {
        return by(SampleRow::kind);
    }

    /** By confidence to one decimal, rounded down ("0.8" holds what is from .8 to below .9); none without confidence. */
    public Map<String, Precision> byConfidence() {
        return by(row ->
                Double.isNaN(row.confidence()) ? "" : Double.toString(Math.floor(row.confidence() * 10 + 1e-9) / 10));
    }

    /** Of those that were wrong on purpose, how many the reader calls right: what slipped through. */
    public Precision planted() {
        return Precision.of(planted);
    }

    private Map<String, Precision> by(Function<SampleRow, String> key) {
        Map<String, Precision> shares = new TreeMap<>();
        drawn.stream()
                .filter(row -> !key.apply(row).isEmpty())
                .collect(Collectors.groupingBy(key))
                .forEach((value, rows) -> shares.put(value, Precision.of(rows)));
        return shares;
    }
}
