package org.newsgraph.lexicon;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.newsgraph.tables.Table;
import org.newsgraph.tables.TableSource;

/** Words by which somebody says what he means to do ("will", "plans to"): {@code ontology/intentions.tsv}. */
public final class Intentions {
    /** How a word tells an intention. */
    public enum Part {
        /** An auxiliary of what is meant: "will". */
        MODAL,
        /** An auxiliary of what may be: "may", "could". */
        HINT,
        /** "plans to". */
        VERB,
        /** "a plan to". */
        NOUN;

        private static final List<String> LABELS =
                Arrays.stream(values()).map(Part::label).toList();

        private String label() {
            return name().toLowerCase(Locale.ROOT);
        }

        private static Part of(Table.Row row) {
            return valueOf(row.known("pos", LABELS).toUpperCase(Locale.ROOT));
        }
    }

    private final Map<Part, Set<String>> words = new EnumMap<>(Part.class);

    private Intentions() {}

    /** The table that travels in the program's jar. */
    public static Intentions standard() {
        return read(TableSource.builtIn());
    }

    /** The table with that of a domain. */
    public static Intentions read(TableSource tables) {
        Intentions intentions = new Intentions();
        for (Table.Row row : tables.table("ontology/intentions.tsv").rows()) {
            intentions
                    .words
                    .computeIfAbsent(Part.of(row), part -> new HashSet<>())
                    .add(row.get("word").toLowerCase(Locale.ROOT));
        }
        return intentions;
    }

    /** Whether a word tells an intention in this way. */
    public boolean has(String lemma, Part part) {
        return words.getOrDefault(part, Set.of()).contains(lemma.toLowerCase(Locale.ROOT));
    }
}
