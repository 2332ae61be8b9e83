package org.newsgraph.evaluation;

import java.util.Collection;

/** How many of those that a reader judged are right. */
public record Precision(int right, int judged) {
    /** Two-sided 95 %. */
    private static final double Z = 1.959964;

    static Precision of(Collection<SampleRow> rows) {
        long right = count(rows, SampleRow.Verdict.RIGHT);
        return new Precision((int) right, (int) (right + count(rows, SampleRow.Verdict.WRONG)));
    }

    private static long count(Collection<SampleRow> rows, SampleRow.Verdict verdict) {
        return rows.stream()
                .filter(row -> row.verdict().filter(verdict::equals).isPresent())
                .count();
    }

    /** The share; not a number where none was judged. */
    public double share() {
        return (double) right / judged;
    }

    /** The lower end of the share's 95 % interval (Wilson 1927); not a number where none was judged. */
    public double low() {
        return centre() - margin();
    }

    /** Its upper end. */
    public double high() {
        return centre() + margin();
    }

    private double centre() {
        return (share() + Z * Z / (2 * judged)) / (1 + Z * Z / judged);
    }

    private double margin() {
        return Z * Math.sqrt(share() * (1 - share()) / judged + Z * Z / (4.0 * judged * judged)) / (1 + Z * Z / judged);
    }
}
