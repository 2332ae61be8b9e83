package org.newsgraph.document.html;

import java.util.Set;
import java.util.stream.Collectors;
import org.newsgraph.tables.Table;

/** What elements and names of a page are no part of its article: {@code page-boilerplate.tsv} beside this class. */
final class PageTerms {
    private PageTerms() {}

    /** The names of a kind, which the head of the table explains. */
    static Set<String> of(String kind) {
        return Table.resource("org/newsgraph/document/html/page-boilerplate.tsv", "kind", "name").rows().stream()
                .filter(row -> row.get("kind").equals(kind))
                .map(row -> row.get("name"))
                .collect(Collectors.toUnmodifiableSet());
    }
}
