package org.newsgraph.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.newsgraph.lexicon.EventKind;
import org.newsgraph.lexicon.EventKinds;
import org.newsgraph.tables.Domain;

/**
 * The SHACL shapes with what a domain adds: its kinds may stand where the program's own may, each with the kinds above it,
 * and its plain properties join entities; then the shapes that it brings itself.
 */
public final class DomainShapes {
    private static final String NS = "https://w3id.org/newsgraph/shapes#";
    private static final String SH = "http://www.w3.org/ns/shacl#";
    private static final Node IN = sh("in");
    private static final Node TARGET_CLASS = sh("targetClass");

    private final Graph shapes;

    private DomainShapes(Graph shapes) {
        this.shapes = shapes;
    }

    /** @param own the program's own shapes, which stay as they are */
    public static Graph of(Graph own, Domain domain, EventKinds kinds) {
        if (domain.isEmpty()) {
            return own;
        }
        Graph all = GraphFactory.createDefaultGraph();
        own.stream().forEach(all::add);
        DomainShapes shapes = new DomainShapes(all);
        List<Node> known = shapes.members(ngs("EventKind"));
        kinds.all().stream()
                .filter(kind -> !known.contains(Vocabulary.of(kind)))
                .forEach(shapes::add);
        domain.file(Domain.SHAPES)
                .map(turtle -> DomainTurtle.parse(domain.place() + "/" + Domain.SHAPES, turtle))
                .ifPresent(more -> more.stream().forEach(all::add));
        return all;
    }

    private void add(EventKind kind) {
        Node type = Vocabulary.of(kind);
        Node property = Vocabulary.property(kind);
        append(ngs("EventClaim-kind"), type);
        append(ngs("EventKind"), type);
        append(ngs("Statement-predicate"), property);
        shapes.add(ngs("PlainSubject"), sh("targetSubjectsOf"), property);
        shapes.add(ngs("PlainObject"), sh("targetObjectsOf"), property);
        if (kind.parent().isEmpty()) {
            append(ngs("RootKind"), type);
            shapes.add(ngs("KindOfEvent"), TARGET_CLASS, type);
        } else {
            addBelow(kind, type);
        }
    }

    /** Whatever is of the kind must be of those above it, too. */
    private void addBelow(EventKind kind, Node type) {
        Node shape = ngs(kind.localName() + "Kind");
        Node types = ngs(kind.localName() + "Kind-type");
        List<Node> above = Stream.iterate(kind.parent(), Optional::isPresent, one -> one.flatMap(EventKind::parent))
                .flatMap(Optional::stream)
                .map(Vocabulary::of)
                .toList();
        shapes.add(shape, RDF.Nodes.type, sh("NodeShape"));
        shapes.add(shape, TARGET_CLASS, type);
        shapes.add(shape, sh("property"), types);
        shapes.add(types, RDF.Nodes.type, sh("PropertyShape"));
        shapes.add(types, sh("path"), RDF.Nodes.type);
        above.forEach(one -> shapes.add(types, sh("hasValue"), one));
        shapes.add(types, sh("hasValue"), Vocabulary.EVENT);
        shapes.add(
                types,
                sh("message"),
                Literals.text("What is of the kind " + kind
                        + " must be of the kinds above it and an ng:Event too: state" + " all types."));
    }

    private List<Node> members(Node shape) {
        List<Node> members = new ArrayList<>();
        for (Node cell = list(shape); !cell.equals(RDF.Nodes.nil); cell = object(cell, RDF.Nodes.rest)) {
            members.add(object(cell, RDF.Nodes.first));
        }
        return members;
    }

    private void append(Node shape, Node member) {
        Node cell = NodeFactory.createBlankNode();
        Node first = list(shape);
        shapes.delete(Triple.create(shape, IN, first));
        shapes.add(cell, RDF.Nodes.first, member);
        shapes.add(cell, RDF.Nodes.rest, first);
        shapes.add(shape, IN, cell);
    }

    private Node list(Node shape) {
        return object(shape, IN);
    }

    private Node object(Node subject, Node property) {
        return shapes.stream(subject, property, Node.ANY)
                .map(Triple::getObject)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("shapes.ttl: " + subject + " has no " + property));
    }

    private static Node ngs(String name) {
        return NodeFactory.createURI(NS + name);
    }

    private static Node sh(String name) {
        return NodeFactory.createURI(SH + name);
    }
}
