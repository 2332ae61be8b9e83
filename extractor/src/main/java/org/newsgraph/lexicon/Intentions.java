package org.newsgraph.lexicon;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.newsgraph.tables.TableSource;

/** Words by which somebody says what he means to do ("will", "plans to"): {@code ontology/intentions.tsv}. */
public final class Intentions {
    private final Set<String> words = new HashSet<>();

    private Intentions() {}

    /** The table that travels in the program's jar. */
    public static Intentions standard() {
        return read(TableSource.builtIn());
    }

    /** The table with that of a domain. */
    public static Intentions read(TableSource tables) {
        Intentions intentions = new Intentions();
        tables.table("ontology/intentions.tsv")
                .rows()
                .forEach(row -> intentions.words.add(key(row.get("word"), row.get("pos"))));
        return intentions;
    }

    private static String key(String word, String pos) {
        return word.toLowerCase(Locale.ROOT) + "\t" + pos;
    }

    /** Whether the word tells an intention; {@code pos} is "modal", "hint", "verb" or "noun". */
    public boolean has(String lemma, String pos) {
        return words.contains(key(lemma, pos));
    }
}
