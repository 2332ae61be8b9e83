package org.newsgraph.graph;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;
import org.newsgraph.document.Document;

/**
 * The IRIs of documents, entities and statements: pure functions of content, so that two machines that read of one thing
 * write one IRI. {@code docs/graph.md} lists them.
 *
 * <pre>{@code
 * Iris iris = new Iris(Iris.DEFAULT_BASE);
 * iris.document("articles/000.txt");  // https://w3id.org/newsgraph/id/document/articles/000.txt
 * iris.entity("John Kerry");          // https://w3id.org/newsgraph/id/entity/John_Kerry
 * }</pre>
 */
public final class Iris {
    public static final String DEFAULT_BASE = "https://w3id.org/newsgraph/id/";

    private final String base;

    /**
     * @param base what all IRIs begin with; a {@code /} is added where it ends in neither that nor {@code #}
     * @throws IllegalArgumentException where it is no absolute IRI
     */
    public Iris(String base) {
        if (!base.matches("[A-Za-z][A-Za-z0-9+.-]*:[^\\s<>\"{}|\\\\^`\\x00-\\x20?]+")) {
            throw new IllegalArgumentException(
                    "'" + base + "' is no base for IRIs. Expected an absolute IRI such as " + DEFAULT_BASE);
        }
        this.base = base.endsWith("/") || base.endsWith("#") ? base : base + "/";
    }

    public String base() {
        return base;
    }

    /** The base of a document's IRI. */
    public static String base(String document, String name) {
        String path = "document/" + documentPath(name);
        return document.endsWith(path) ? document.substring(0, document.length() - path.length()) : DEFAULT_BASE;
    }

    /**
     * Whether a text is an IRI with a scheme that keeps all rules of RFC 3987 and those of its scheme, so that the strictest
     * parser takes it.
     */
    public static boolean isAbsolute(String text) {
        try {
            IRIx iri = IRIx.create(text);
            return iri.isReference() && !iri.hasViolations();
        } catch (IRIException e) {
            return false;
        }
    }

    /** A document, and the graph that holds what it supports. */
    public Node document(String name) {
        return iri("document/" + documentPath(name));
    }

    /** The graph that holds a document's text wherever the text leaves the store. */
    public static Node text(Node document) {
        return NodeFactory.createURI(document.getURI() + "?text");
    }

    /** A document's row in the manifest. */
    public static Node manifest(Node document) {
        return NodeFactory.createURI(document.getURI() + "?manifest");
    }

    /** The graph of coordinates and containment of places. */
    public Node gazetteer() {
        return iri("gazetteer");
    }

    /** Whether it is a claim's IRI, or that of what a claim has of its own, such as a quantity. */
    public static boolean isClaim(Node node) {
        return node.isURI() && node.getURI().contains("#claim=");
    }

    /** Whether a graph is the one of places, of whatever base. */
    public static boolean isGazetteer(Node graph) {
        return graph.isURI() && graph.getURI().matches(".*[/#]gazetteer");
    }

    /** An entity that its canonical name identifies. */
    public Node entity(String name) {
        return iri("entity/" + Segments.name(name));
    }

    /** The plain triple between two entities as a node. */
    public Node statement(String property, Node subject, Node object) {
        return iri("statement/" + property + "/" + entityPath(subject) + "/" + entityPath(object));
    }

    /** The plain triple from an entity to words as a node. */
    public Node statement(String property, Node subject, String words) {
        return iri("statement/" + property + "/" + entityPath(subject) + "/text/" + Segments.name(words));
    }

    /** The IRIs that depend on where in a document something stands. */
    public DocumentIris in(Document document) {
        return new DocumentIris(this, document);
    }

    Node event(EventIdentity identity) {
        return iri("event/" + identity.day() + "/" + identity.kind().localName() + "/" + participants(identity));
    }

    static String documentPath(String name) {
        if (Document.isUrl(name)) {
            return Segments.plain(name);
        }
        return Stream.of(name.split("/", -1)).map(Segments::plain).collect(Collectors.joining("/"));
    }

    Node iri(String path) {
        return NodeFactory.createURI(base + path);
    }

    private static String participants(EventIdentity identity) {
        String parts = list(identity.agents());
        if (!identity.targets().isEmpty() || !identity.objects().isEmpty()) {
            parts += "--" + list(identity.targets());
        }
        if (!identity.objects().isEmpty()) {
            parts += "--" + list(identity.objects());
        }
        return Segments.shorten(parts);
    }

    private static String list(List<String> names) {
        return names.stream().map(Segments::name).collect(Collectors.joining("+"));
    }

    String entityPath(Node entity) {
        String start = base + "entity/";
        if (!entity.getURI().startsWith(start)) {
            throw new IllegalArgumentException(entity + " is no entity below " + base);
        }
        return entity.getURI().substring(start.length());
    }
}
