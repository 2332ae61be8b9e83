package org.newsgraph.graph;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.graph.GraphFactory;
import org.newsgraph.claim.Factuality;
import org.newsgraph.graph.Vocabulary.Dct;
import org.newsgraph.graph.Vocabulary.Nif;
import org.newsgraph.lexicon.EventKinds;
import org.newsgraph.tables.Domain;
import org.newsgraph.tables.TableSource;

/**
 * Checks documents against the SHACL shapes of the ontology, every place that they point at against their text, and that
 * nothing asserted begins after the day of publication. Safe for several threads at once.
 */
public final class Validation {
    private static final String SHAPES = "/ontology/shapes.ttl";

    private final Shapes shapes;

    private Validation(Shapes shapes) {
        this.shapes = shapes;
    }

    /** Reads the shapes that the program carries. */
    public static Validation load() {
        return with(Domain.none());
    }

    /** Likewise, with those that a domain needs and brings. */
    public static Validation with(Domain domain) {
        InputStream resource = Validation.class.getResourceAsStream(SHAPES);
        if (resource == null) {
            throw new IllegalStateException(SHAPES + " is missing from the class path. Build newsgraph again.");
        }
        Graph own = RDFParser.source(resource).lang(Lang.TURTLE).toGraph();
        EventKinds kinds = EventKinds.read(TableSource.with(domain));
        return new Validation(Shapes.parse(DomainShapes.of(own, domain, kinds)));
    }

    /** What is wrong with a document before it goes into the store; nothing where it may. */
    public List<Flaw> check(DocumentGraph document) {
        Graph graph = GraphFactory.createDefaultGraph();
        GraphUtil.add(graph, document.triples());
        return check(document.entry().name(), graph, document.text());
    }

    /** What is wrong with the graph of the document of that name, whose text this is; by node. */
    public List<Flaw> check(String name, Graph graph, String text) {
        List<Flaw> flaws = new ArrayList<>();
        ShaclValidator.get().validate(shapes, graph).getEntries().stream()
                .map(entry -> flaw(name, entry))
                .forEach(flaws::add);
        graph.stream(Node.ANY, Nif.ANCHOR_OF, Node.ANY)
                .filter(anchor -> !stands(graph, anchor.getSubject(), anchor.getObject(), text))
                .map(anchor -> misplaced(name, anchor))
                .forEach(flaws::add);
        graph.stream(Node.ANY, Dct.DATE, Node.ANY)
                .map(Triple::getObject)
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
                .findFirst()
                .ifPresent(published -> graph.stream(
                                Node.ANY, Vocabulary.HAS_FACTUALITY, Vocabulary.of(Factuality.ASSERTED))
                        .map(Triple::getSubject)
                        .filter(claim -> isAfter(graph, claim, published))
                        .map(claim -> early(name, claim))
                        .forEach(flaws::add));
        flaws.sort(Comparator.comparing(Flaw::node).thenComparing(Flaw::message));
        return flaws;
    }

    private static Flaw flaw(String name, ReportEntry entry) {
        String value = entry.value() == null ? "" : " (" + entry.value() + ")";
        return new Flaw(name, entry.focusNode().toString(), entry.message() + value);
    }

    private static Flaw misplaced(String name, Triple anchor) {
        return new Flaw(
                name,
                anchor.getSubject().getURI(),
                "the text does not have \"" + anchor.getObject().getLiteralLexicalForm()
                        + "\" between these offsets. Build the document again");
    }

    /** Days in the form of XML Schema with four figures of a year sort as they follow each other. */
    private static boolean isAfter(Graph graph, Node claim, String published) {
        return graph.stream(claim, Vocabulary.EARLIEST, Node.ANY)
                .map(triple -> triple.getObject().getLiteralLexicalForm())
                .anyMatch(earliest -> earliest.length() == published.length() && earliest.compareTo(published) > 0);
    }

    private static Flaw early(String name, Node claim) {
        return new Flaw(
                name,
                claim.getURI(),
                "an asserted claim begins after its document's dct:date. Leave its ng:time out, or call it ng:unrealized");
    }

    /** Whether the words stand in the text where the node says, in code points. */
    private static boolean stands(Graph graph, Node words, Node anchor, String text) {
        int begin = index(graph, words, Nif.BEGIN_INDEX);
        int end = index(graph, words, Nif.END_INDEX);
        if (begin < 0 || end < begin || end > text.codePointCount(0, text.length())) {
            return false;
        }
        int from = text.offsetByCodePoints(0, begin);
        int to = text.offsetByCodePoints(from, end - begin);
        return text.substring(from, to).equals(anchor.getLiteralLexicalForm());
    }

    private static int index(Graph graph, Node words, Node property) {
        return graph.stream(words, property, Node.ANY)
                .map(Triple::getObject)
                .filter(value -> value.isLiteral() && value.getLiteralValue() instanceof Integer)
                .mapToInt(value -> (Integer) value.getLiteralValue())
                .findFirst()
                .orElse(-1);
    }
}
