package org.newsgraph.lexicon;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.tables.Table;
import org.newsgraph.tables.TableSource;

/** What the words around an event do to its factuality, certainty and source: {@code ontology/factuality-operators.tsv}. */
public final class FactualityOperators {
    /**
     * The effect of a word on an event below it or beside it.
     *
     * @param factuality "negated" or "unrealized"; empty leaves it
     * @param certainty "probable", "possible" or "alleged"; empty leaves it
     * @param source whether the word's subject is who says it
     * @param neutral whether a plain triple may still be made
     */
    public record Effect(Optional<String> factuality, Optional<String> certainty, boolean source, boolean neutral) {}

    private final Map<String, Effect> effects = new HashMap<>();

    private FactualityOperators() {}

    /** The table that travels in the program's jar. */
    public static FactualityOperators standard() {
        return read(TableSource.builtIn());
    }

    /** The table with that of a domain. */
    public static FactualityOperators read(TableSource tables) {
        FactualityOperators operators = new FactualityOperators();
        for (Table.Row row : tables.table("ontology/factuality-operators.tsv").rows()) {
            Effect effect = new Effect(
                    row.find("factuality"),
                    row.find("certainty"),
                    row.find("source").filter("yes"::equals).isPresent(),
                    row.find("neutral").filter("yes"::equals).isPresent());
            for (String complement : row.list("complement")) {
                operators.effects.putIfAbsent(key(row.get("word"), row.get("pos"), complement), effect);
            }
        }
        return operators;
    }

    private static String key(String word, String pos, String complement) {
        return word.toLowerCase(Locale.ROOT) + "\t" + pos + "\t" + complement;
    }

    /** The effect of a word on what attaches below it in this slot, if the table has one. */
    public Optional<Effect> of(String word, String pos, String complement) {
        return Optional.ofNullable(effects.get(key(word, pos, complement)));
    }

    /** The effect of a word that attaches to the event's own word. */
    public Optional<Effect> beside(String word, String pos) {
        return of(word, pos, "beside");
    }
}
