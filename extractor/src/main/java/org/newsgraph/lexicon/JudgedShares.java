package org.newsgraph.lexicon;

import java.util.HashMap;
import java.util.Map;
import org.newsgraph.tables.TableSource;

/** What share of claims readers judged right, by what a claim rests on: {@code ontology/confidence.tsv}. */
public final class JudgedShares {
    private final Map<String, Double> shares = new HashMap<>();

    private JudgedShares() {}

    /** The table that travels in the program's jar. */
    public static JudgedShares standard() {
        return read(TableSource.builtIn());
    }

    /** The table with that of a domain. */
    public static JudgedShares read(TableSource tables) {
        JudgedShares shares = new JudgedShares();
        tables.table("ontology/confidence.tsv")
                .rows()
                .forEach(row -> shares.shares.putIfAbsent(row.get("rests"), Double.valueOf(row.get("confidence"))));
        return shares;
    }

    /** The share of claims that rest on this, as the table names it. */
    public double of(String rests) {
        Double share = shares.get(rests);
        if (share == null) {
            throw new IllegalArgumentException("ontology/confidence.tsv: no row '" + rests + "'; add one");
        }
        return share;
    }
}
