package org.newsgraph.lexicon;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.newsgraph.tables.Table;
import org.newsgraph.tables.TableSource;

/**
 * What share of claims readers judged right, by what a claim rests on: {@code ontology/confidence.tsv}.
 *
 * <p>The table has a row for each {@link Basis} of an event and for each {@link Construction} of a relation.
 */
public final class JudgedShares {
    /** What the claim of an event rests on. */
    public enum Basis {
        /** A verb of speech with its speaker. */
        SAYS,
        /** No agent at all. */
        UNATTRIBUTED,
        VERB_AGENT,
        VERB_AGENT_TARGET,
        NOUN_AGENT,
        NOUN_AGENT_TARGET,
        /** Taken off where the event is unrealized or negated. */
        OPEN
    }

    private static final String PATH = "ontology/confidence.tsv";

    private final Map<String, Double> shares = new HashMap<>();

    private JudgedShares() {}

    /** The table that travels in the program's jar. */
    public static JudgedShares standard() {
        return read(TableSource.builtIn());
    }

    /** The table with that of a domain. */
    public static JudgedShares read(TableSource tables) {
        return read(tables.table(PATH));
    }

    static JudgedShares read(Table table) {
        List<String> known = Stream.concat(Arrays.stream(Basis.values()), Construction.ofRelations().stream())
                .map(JudgedShares::label)
                .toList();
        JudgedShares judged = new JudgedShares();
        for (Table.Row row : table.rows()) {
            String rests = row.get("rests");
            if (!known.contains(rests)) {
                throw row.error("no claim rests on '%s'. Known: %s.".formatted(rests, String.join(", ", known)));
            }
            judged.shares.putIfAbsent(rests, share(row));
        }
        known.stream()
                .filter(label -> !judged.shares.containsKey(label))
                .findFirst()
                .ifPresent(label -> {
                    throw new IllegalArgumentException(
                            "%s: no row '%s'; add one with its confidence.".formatted(table.name(), label));
                });
        return judged;
    }

    private static double share(Table.Row row) {
        String cell = row.get("confidence");
        if (!cell.matches("0(\\.\\d+)?|1(\\.0+)?")) {
            throw row.error("confidence '" + cell + "' is no share from 0 to 1, such as 0.85.");
        }
        return Double.parseDouble(cell);
    }

    /** As the table names it: "verb agent target", "relation noun". */
    private static String label(Enum<?> rests) {
        return rests.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** The share of events that rest on this and are right. */
    public double of(Basis basis) {
        return share(basis);
    }

    /** The share of relations in this construction that are right. */
    public double of(Construction construction) {
        return share(construction);
    }

    private double share(Enum<?> rests) {
        Double share = shares.get(label(rests));
        if (share == null) {
            throw new IllegalArgumentException(rests + " is no construction of a relation");
        }
        return share;
    }
}
