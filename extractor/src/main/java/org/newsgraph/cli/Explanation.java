package org.newsgraph.cli;

import java.io.PrintStream;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.newsgraph.document.Span;
import org.newsgraph.graph.Vocabulary;
import org.newsgraph.graph.Vocabulary.Nif;
import org.newsgraph.graph.Vocabulary.Owl;
import org.newsgraph.graph.Vocabulary.Rdf;
import org.newsgraph.graph.Vocabulary.Rdfs;
import org.newsgraph.lexicon.Role;

/** What a store knows of a node, and where in which documents it stands, for people to read. */
final class Explanation {
    private static final int SIMILAR = 5;

    private final Graph graph;

    /** @param graph the union of the documents' graphs */
    Explanation(Graph graph) {
        this.graph = graph;
    }

    /** The node of that IRI, or the entities and events of that name; exactly, else whatever the case of letters. */
    List<Node> find(String nameOrIri) {
        Node node = NodeFactory.createURI(nameOrIri);
        if (isKnown(node)) {
            return List.of(node);
        }
        Node literal = NodeFactory.createLiteralString(nameOrIri);
        List<Node> exact = Stream.of(Vocabulary.NAME, Rdfs.LABEL)
                .flatMap(property -> subjects(property, literal))
                .filter(this::isKnown)
                .distinct()
                .sorted(Comparator.comparing(Node::getURI))
                .toList();
        return exact.isEmpty() ? named(nameOrIri) : exact;
    }

    private List<Node> named(String name) {
        return graph.stream(Node.ANY, Vocabulary.NAME, Node.ANY)
                .filter(triple -> triple.getObject().getLiteralLexicalForm().equalsIgnoreCase(name))
                .map(Triple::getSubject)
                .distinct()
                .sorted(Comparator.comparing(Node::getURI))
                .toList();
    }

    /** Some names that hold these words. */
    List<String> similar(String name) {
        String wanted = name.toLowerCase(Locale.ROOT);
        return graph.stream(Node.ANY, Vocabulary.NAME, Node.ANY)
                .map(triple -> triple.getObject().getLiteralLexicalForm())
                .filter(each -> each.toLowerCase(Locale.ROOT).contains(wanted))
                .distinct()
                .sorted()
                .limit(SIMILAR)
                .map(each -> "'" + each + "'")
                .toList();
    }

    private boolean isKnown(Node node) {
        return Stream.of(Vocabulary.ENTITY, Vocabulary.EVENT, Vocabulary.RELATION, Vocabulary.CLAIM)
                .anyMatch(type -> graph.contains(node, Rdf.TYPE, type));
    }

    void write(Node node, PrintStream out) {
        if (graph.contains(node, Rdf.TYPE, Vocabulary.CLAIM)) {
            writeClaim(node, out);
            return;
        }
        out.println(label(node));
        line(out, "IRI", Stream.of(node.getURI()));
        line(out, "kind", types(node));
        line(out, "names", literals(node, Vocabulary.NAME));
        line(out, "country", literals(node, Vocabulary.COUNTRY_CODE));
        line(out, "sector", objects(node, Vocabulary.HAS_SECTOR).map(Node::getLocalName));
        line(out, "same as", objects(node, Owl.SAME_AS).map(Node::getURI));
        claims(node).forEach(claim -> writeClaim(claim, out));
        out.println();
    }

    private static void line(PrintStream out, String name, Stream<String> values) {
        String all = values.sorted().collect(Collectors.joining(", "));
        if (!all.isEmpty()) {
            out.println(String.format(Locale.ROOT, "  %-10s %s", name, all));
        }
    }

    /** By document, then in order of the text. */
    private List<Node> claims(Node node) {
        Stream<Node> direct = Stream.concat(Stream.of(Vocabulary.STATES, Vocabulary.CLAIM_SOURCE), roles())
                .flatMap(property -> subjects(property, node));
        Stream<Node> byRelation = Stream.of(Rdf.SUBJECT, Rdf.OBJECT)
                .flatMap(property -> subjects(property, node))
                .flatMap(statement -> subjects(Vocabulary.STATES, statement));
        return Stream.concat(direct, byRelation)
                .filter(claim -> graph.contains(claim, Rdf.TYPE, Vocabulary.CLAIM))
                .distinct()
                .sorted(Comparator.comparing(this::document)
                        .thenComparing(claim -> span(claim, Vocabulary.TRIGGER).orElse(new Span(0, 0)))
                        .thenComparing(Node::getURI))
                .toList();
    }

    private void writeClaim(Node claim, PrintStream out) {
        out.println();
        Optional<Node> stated = objects(claim, Vocabulary.STATES).findFirst();
        out.println("  " + heading(kind(claim), stated.map(this::label).orElse("")));
        out.println("    " + sentence(claim));
        line(
                out,
                "  where",
                Stream.of(document(claim) + " at "
                        + span(claim, Vocabulary.TRIGGER)
                                .map(at -> at.begin() + " to " + at.end())
                                .orElse("?")));
        line(out, "  says", Stream.of(source(claim)));
        line(out, "  how sure", Stream.of(stance(claim)));
        line(out, "  when", literals(claim, Vocabulary.TIME));
        line(out, "  how many", quantities(claim));
        line(out, "  rule", literals(claim, Vocabulary.RULE));
    }

    /** An event's label says its kind, unless its claim knows it more precisely. */
    private static String heading(String kind, String label) {
        return label.startsWith(kind) ? label : kind + ": " + label;
    }

    private String sentence(Node claim) {
        Optional<Node> sentence = objects(claim, Vocabulary.SENTENCE).findFirst();
        String words = sentence.flatMap(node -> literals(node, Nif.ANCHOR_OF).findFirst())
                .orElse("");
        MarkedSentence marked = new MarkedSentence(
                words, sentence.flatMap(this::span).map(Span::begin).orElse(0));
        span(claim, Vocabulary.TRIGGER).ifPresent(marked::markTrigger);
        return marked.markParticipants(Stream.concat(
                                Stream.of(Vocabulary.SUBJECT_MENTION),
                                Stream.of(Role.values()).map(Vocabulary::mention))
                        .flatMap(property -> objects(claim, property))
                        .flatMap(mention -> span(mention).stream())
                        .toList())
                .toString();
    }

    private String source(Node claim) {
        List<String> sources = objects(claim, Vocabulary.CLAIM_SOURCE)
                .map(this::label)
                .sorted()
                .toList();
        return sources.isEmpty() ? "the article itself" : String.join(", ", sources);
    }

    private String stance(Node claim) {
        return Stream.of(Vocabulary.HAS_FACTUALITY, Vocabulary.HAS_CERTAINTY)
                        .flatMap(property -> objects(claim, property))
                        .map(Node::getLocalName)
                        .collect(Collectors.joining(", "))
                + literals(claim, Vocabulary.CONFIDENCE)
                        .findFirst()
                        .map(number -> ", confidence " + number)
                        .orElse("");
    }

    private Stream<String> quantities(Node claim) {
        return objects(claim, Vocabulary.HAS_QUANTITY)
                .map(quantity -> Stream.of(Vocabulary.BOUND, Vocabulary.VALUE, Vocabulary.MEASURES)
                        .flatMap(property -> literals(quantity, property))
                        .collect(Collectors.joining(" ")));
    }

    private String kind(Node claim) {
        return objects(claim, Vocabulary.CLAIM_KIND)
                .map(Node::getLocalName)
                .findFirst()
                .orElse("?");
    }

    /** The document's name or URL. */
    private String document(Node claim) {
        return objects(claim, Vocabulary.IN_DOCUMENT)
                .flatMap(document -> Stream.concat(literals(document, Vocabulary.SOURCE), Stream.of(document.getURI())))
                .findFirst()
                .orElse("?");
    }

    /** A node's label; of a relation, which has none, its two ends. */
    private String label(Node node) {
        return literals(node, Rdfs.LABEL).findFirst().orElseGet(() -> {
            String ends = Stream.of(Rdf.SUBJECT, Rdf.OBJECT)
                    .flatMap(property -> objects(node, property))
                    .map(end -> end.isLiteral() ? end.getLiteralLexicalForm() : label(end))
                    .collect(Collectors.joining(" – "));
            return ends.isEmpty() ? node.getURI() : ends;
        });
    }

    private Stream<String> types(Node node) {
        return objects(node, Rdf.TYPE)
                .filter(type -> type.getURI().startsWith(Vocabulary.NAMESPACE))
                .map(Node::getLocalName);
    }

    private Optional<Span> span(Node claim, Node property) {
        return objects(claim, property).findFirst().flatMap(this::span);
    }

    private Optional<Span> span(Node words) {
        Optional<Integer> begin = literals(words, Nif.BEGIN_INDEX).findFirst().map(Integer::valueOf);
        Optional<Integer> end = literals(words, Nif.END_INDEX).findFirst().map(Integer::valueOf);
        return begin.flatMap(from -> end.map(to -> new Span(from, to)));
    }

    private static Stream<Node> roles() {
        return Stream.of(Role.values()).map(Vocabulary::of);
    }

    private Stream<Node> subjects(Node property, Node object) {
        return graph.stream(Node.ANY, property, object).map(Triple::getSubject).toList().stream();
    }

    private Stream<Node> objects(Node subject, Node property) {
        return graph.stream(subject, property, Node.ANY).map(Triple::getObject).toList().stream();
    }

    private Stream<String> literals(Node subject, Node property) {
        return objects(subject, property).filter(Node::isLiteral).map(Node::getLiteralLexicalForm);
    }
}
