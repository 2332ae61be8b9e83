package org.newsgraph.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.newsgraph.tables.TableSource;

/** Verbs that tell when and where what attaches to them happens: {@code ontology/setting-verbs.tsv}. */
public final class SettingVerbs {
    private final Map<String, List<String>> senses = new HashMap<>();

    private SettingVerbs() {}

    /** The table that travels in the program's jar. */
    public static SettingVerbs standard() {
        return read(TableSource.builtIn());
    }

    /** The table with that of a domain. */
    public static SettingVerbs read(TableSource tables) {
        SettingVerbs verbs = new SettingVerbs();
        tables.table("ontology/setting-verbs.tsv")
                .rows()
                .forEach(row -> verbs.senses.putIfAbsent(row.get("verb"), row.list("sense")));
        return verbs;
    }

    /** Whether an event noun around the verb happens when and where the verb says: "talks began on Monday". */
    public boolean tellsOfNoun(String lemma) {
        return has(lemma, "happens");
    }

    /** Whether the verb's infinitive happens when and where the verb says: "began on Monday to withdraw". */
    public boolean tellsOfInfinitive(String lemma) {
        return has(lemma, "aspect");
    }

    /** Whether somebody goes somewhere: "flew to Vienna for talks". */
    public boolean goes(String lemma) {
        return has(lemma, "goes");
    }

    /** Whether the verb says of an event, its subject, no more than that it takes its course: "talks began". */
    public boolean tellsOfCourse(String lemma) {
        return has(lemma, "course");
    }

    private boolean has(String lemma, String sense) {
        return senses.getOrDefault(lemma, List.of()).contains(sense);
    }
}
