package org.newsgraph.export.facts;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.newsgraph.gazetteer.EntityKind;
import org.newsgraph.graph.SortedLines;
import org.newsgraph.graph.Vocabulary;
import org.newsgraph.graph.Vocabulary.Dct;
import org.newsgraph.graph.Vocabulary.Nif;
import org.newsgraph.graph.Vocabulary.Owl;
import org.newsgraph.graph.Vocabulary.Rdf;
import org.newsgraph.graph.Vocabulary.Rdfs;
import org.newsgraph.lexicon.EventKind;
import org.newsgraph.lexicon.EventKinds;

/**
 * Reads documents, entities, events and relations back from a graph: the union of a store, or one document's.
 *
 * <pre>{@code
 * StoredFacts facts = new StoredFacts(view.union(), view.kinds());
 * facts.nodes(Vocabulary.EVENT).map(facts::event).forEach(...);
 * }</pre>
 */
public final class StoredFacts {
    private final Nodes nodes;
    private final StoredClaims claims;
    private final EventKinds kinds;

    /** @param kinds those that its events may be of */
    public StoredFacts(Graph graph, EventKinds kinds) {
        this.kinds = kinds;
        this.nodes = new Nodes(graph);
        this.claims = new StoredClaims(nodes);
    }

    /** All nodes of a class, sorted. */
    public Stream<Node> nodes(Node type) {
        return nodes.subjects(Rdf.TYPE, type).stream();
    }

    /** Visits all nodes of a class in order of their IRIs, however many there are. */
    public void forEach(Node type, Visitor visitor) throws IOException {
        try (SortedLines iris = new SortedLines()) {
            for (Iterator<Node> each = nodes.instances(type).iterator(); each.hasNext(); ) {
                iris.add(each.next().getURI());
            }
            iris.forEach(iri -> visitor.visit(NodeFactory.createURI(new String(iri, StandardCharsets.UTF_8))));
        }
    }

    /** What is done with each node. */
    @FunctionalInterface
    public interface Visitor {
        void visit(Node node) throws IOException;
    }

    /** All documents, by IRI. */
    public Stream<StoredDocument> documents() {
        return nodes(Vocabulary.DOCUMENT).map(this::document);
    }

    /** The entities that the documents mention, by IRI. */
    public Stream<StoredEntity> entitiesIn(Collection<String> documents) {
        return inDocuments(documents, Nif.REFERENCE_CONTEXT, Vocabulary.DENOTES).map(this::entity);
    }

    /** The events that the documents state, with all claims of any document, by IRI. */
    public Stream<StoredEvent> eventsIn(Collection<String> documents) {
        return stated(documents, Vocabulary.EVENT).map(this::event);
    }

    /** The relations that the documents state, with all claims of any document, by IRI. */
    public Stream<StoredRelation> relationsIn(Collection<String> documents) {
        return stated(documents, Vocabulary.RELATION).map(this::relation);
    }

    /** The entity of that IRI, if there is one. */
    public Optional<StoredEntity> findEntity(String iri) {
        return Optional.of(NodeFactory.createURI(iri))
                .filter(node -> nodes.isA(node, Vocabulary.ENTITY))
                .map(this::entity);
    }

    private Stream<Node> stated(Collection<String> documents, Node type) {
        return inDocuments(documents, Vocabulary.IN_DOCUMENT, Vocabulary.STATES).filter(node -> nodes.isA(node, type));
    }

    /** What those point at that belong to the documents. */
    private Stream<Node> inDocuments(Collection<String> documents, Node belonging, Node property) {
        return documents.stream()
                .map(NodeFactory::createURI)
                .flatMap(document -> nodes.subjects(belonging, document).stream())
                .flatMap(node -> nodes.objects(node, property).stream())
                .distinct()
                .sorted(Comparator.comparing(Node::getURI));
    }

    public StoredDocument document(Node document) {
        return new StoredDocument(
                document.getURI(),
                Nodes.words(nodes.need(document, Vocabulary.SOURCE)),
                nodes.text(document, Dct.TITLE),
                nodes.text(document, Dct.PUBLISHER),
                nodes.text(document, Dct.DATE),
                nodes.text(document, Dct.LANGUAGE),
                Nodes.words(nodes.need(document, Vocabulary.SHA256)),
                Long.parseLong(Nodes.words(nodes.need(document, Vocabulary.CHARACTERS))));
    }

    public StoredEntity entity(Node entity) {
        return new StoredEntity(
                entity.getURI(),
                kind(entity),
                label(entity),
                nodes.texts(entity, Vocabulary.NAME),
                nodes.texts(entity, Owl.SAME_AS),
                nodes.text(entity, Vocabulary.COUNTRY_CODE),
                nodes.object(entity, Vocabulary.HAS_SECTOR).map(Nodes::local));
    }

    /** Where an entity is mentioned, in order of document and text. */
    public List<Words> mentions(Node entity) {
        return nodes.subjects(Vocabulary.DENOTES, entity).stream()
                .map(nodes::at)
                .sorted()
                .toList();
    }

    private EntityKind kind(Node entity) {
        List<Node> types = nodes.objects(entity, Rdf.TYPE);
        return Stream.of(EntityKind.values())
                .filter(kind -> types.contains(Vocabulary.of(kind)))
                .findFirst()
                .orElse(EntityKind.THING);
    }

    public StoredEvent event(Node event) {
        List<Node> types = nodes.objects(event, Rdf.TYPE);
        EventKind kind = kinds.all().stream()
                .filter(each -> types.contains(Vocabulary.of(each)))
                .max(Comparator.comparing(each -> each.parent().isPresent()))
                .orElseThrow(() -> new IllegalStateException(
                        event + " is of no kind that this version and the store's domain know"));
        return new StoredEvent(
                event.getURI(),
                kind,
                label(event),
                nodes.texts(event, Vocabulary.term("agent")),
                nodes.texts(event, Vocabulary.term("target")),
                nodes.texts(event, Vocabulary.term("object")),
                claims(event));
    }

    public StoredRelation relation(Node relation) {
        Node object = nodes.need(relation, Rdf.OBJECT);
        return new StoredRelation(
                relation.getURI(),
                nodes.local(relation, Rdf.PREDICATE),
                nodes.need(relation, Rdf.SUBJECT).getURI(),
                Optional.of(object).filter(Node::isURI).map(Node::getURI),
                Optional.of(object).filter(Node::isLiteral).map(Node::getLiteralLexicalForm),
                claims(relation));
    }

    /** The claims of an event or a relation, in order of document and text. */
    public List<StoredClaim> claims(Node stated) {
        return nodes.subjects(Vocabulary.STATES, stated).stream()
                .map(claims::claim)
                .sorted(StoredClaim.ORDER)
                .toList();
    }

    /** The label of a node, or the end of its IRI where it has none. */
    public String label(Node node) {
        return nodes.text(node, Rdfs.LABEL)
                .orElseGet(() -> node.getURI().substring(node.getURI().lastIndexOf('/') + 1));
    }
}
