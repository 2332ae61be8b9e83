package org.newsgraph.lexicon;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.tables.TableSource;

/** Light verbs, which carry an event noun and say little themselves: {@code ontology/support-verbs.tsv}. */
public final class SupportVerbs {
    /** What the verb's subject has to do with the event of the noun. */
    public enum Subject {
        /** "made an attack". */
        AGENT,
        /** "suffered an attack". */
        UNDERGOER
    }

    private final Map<String, Subject> subjects = new HashMap<>();

    private SupportVerbs() {}

    /** The table that travels in the program's jar. */
    public static SupportVerbs standard() {
        return read(TableSource.builtIn());
    }

    /** The table with that of a domain. */
    public static SupportVerbs read(TableSource tables) {
        SupportVerbs verbs = new SupportVerbs();
        tables.table("ontology/support-verbs.tsv")
                .rows()
                .forEach(row -> verbs.subjects.putIfAbsent(
                        row.get("verb"), row.get("subject").equals("undergoer") ? Subject.UNDERGOER : Subject.AGENT));
        return verbs;
    }

    /** What the subject of a verb is to the event noun that it carries; empty where the verb carries none. */
    public Optional<Subject> of(String lemma) {
        return Optional.ofNullable(subjects.get(lemma));
    }
}
