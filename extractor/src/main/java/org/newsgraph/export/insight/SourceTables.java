package org.newsgraph.export.insight;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.newsgraph.graph.Vocabulary.Dct;
import org.newsgraph.tables.Table;

/** The tables of facts that the program brings along: what they are, where they come from and under which licence. */
final class SourceTables {
    /** Those of {@code seeds/tables}; a test compares. */
    static final List<String> NAMES = List.of(
            "armed-groups",
            "countries",
            "given-names",
            "honorifics",
            "offices",
            "organisations",
            "people",
            "places",
            "province-abbreviations",
            "provinces",
            "state-bodies",
            "towns");

    private static final String NAMESPACE = "https://w3id.org/newsgraph/tables/";
    private static final Pattern ORIGIN = Pattern.compile("Source: (.+?)\\. Date: .*Licence: ([A-Za-z0-9.-]+?)\\.?$");

    private SourceTables() {}

    static Stream<Node> nodes() {
        return NAMES.stream().map(SourceTables::node);
    }

    /** Title, source and licence of each table, as its comments have them. */
    static List<Triple> triples() {
        List<Triple> triples = new ArrayList<>();
        for (String name : NAMES) {
            List<String> comments = Table.resource("tables/" + name + ".tsv").comments();
            Node table = node(name);
            comments.stream()
                    .findFirst()
                    .ifPresent(title -> triples.add(Triple.create(table, Dct.TITLE, english(title.strip()))));
            origin(comments).ifPresent(origin -> {
                triples.add(Triple.create(table, Dct.SOURCE, english(origin.group(1))));
                triples.add(Triple.create(
                        table, Dct.LICENSE, NodeFactory.createURI("http://spdx.org/licenses/" + origin.group(2))));
            });
        }
        return triples;
    }

    private static Optional<Matcher> origin(List<String> comments) {
        return comments.stream()
                .map(comment -> ORIGIN.matcher(comment.strip()))
                .filter(Matcher::find)
                .findFirst();
    }

    private static Node node(String name) {
        return NodeFactory.createURI(NAMESPACE + name);
    }

    private static Node english(String text) {
        return NodeFactory.createLiteralLang(text, "en");
    }
}
