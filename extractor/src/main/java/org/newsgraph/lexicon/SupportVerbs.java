package org.newsgraph.lexicon;

import java.util.Set;
import java.util.stream.Collectors;
import org.newsgraph.gazetteer.Table;

/** Light verbs, which carry an event noun and say little themselves: {@code ontology/support-verbs.tsv}. */
public final class SupportVerbs {
    private SupportVerbs() {}

    /** The lemmas that travel in the program's jar. */
    public static Set<String> standard() {
        return Table.resource("ontology/support-verbs.tsv").rows().stream()
                .map(row -> row.get("verb"))
                .collect(Collectors.toUnmodifiableSet());
    }
}
