package org.newsgraph.graph;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.SKOS;
import org.newsgraph.lexicon.EventKind;
import org.newsgraph.tables.Domain;

/**
 * What the ontology says about the terms of the {@link Vocabulary}: codes, labels, its version.
 *
 * <pre>{@code
 * Ontology ontology = Ontology.load();
 * ontology.plover(call); // Optional[CONSULT]
 * ontology.cameo(call); // Optional[041]
 * }</pre>
 */
public final class Ontology {
    private static final String RESOURCE = "/ontology/newsgraph.ttl";

    private final Graph graph;

    private Ontology(Graph graph) {
        this.graph = graph;
    }

    /** Reads the ontology that the program carries. */
    public static Ontology load() {
        var resource = Ontology.class.getResourceAsStream(RESOURCE);
        if (resource == null) {
            throw new IllegalStateException(RESOURCE + " is missing from the class path. Build newsgraph again.");
        }
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.source(resource).lang(Lang.TURTLE).base(Vocabulary.ONTOLOGY).parse(graph);
        return new Ontology(graph);
    }

    /**
     * The ontology that the program carries, with a domain's.
     *
     * @throws IllegalArgumentException where the parts of the domain do not fit together
     */
    public static Ontology with(Domain domain) {
        Ontology ontology = load();
        if (!domain.isEmpty()) {
            domain.file(Domain.ONTOLOGY)
                    .map(turtle -> DomainTurtle.parse(domain.place() + "/" + Domain.ONTOLOGY, turtle))
                    .ifPresent(more -> more.stream().forEach(ontology.graph::add));
            DomainCheck.check(domain, ontology);
        }
        return ontology;
    }

    public String version() {
        return only(
                values(NodeFactory.createURI(Vocabulary.ONTOLOGY), OWL2.versionInfo.asNode()),
                "the ontology's owl:versionInfo");
    }

    /** PLOVER's event type; empty for {@code Statement}, which lies outside PLOVER. */
    public Optional<String> plover(EventKind kind) {
        return codes(kind.root(), Vocabulary.PLOVER_CODE).stream().findFirst();
    }

    /**
     * The CAMEO code of events of this kind, whose words decide no finer one; a root's has two digits. A domain's kind
     * without one has that of the kind above it, or none.
     */
    public Optional<String> cameo(EventKind kind) {
        return codes(kind, Vocabulary.CAMEO_CODE).stream().findFirst().or(() -> kind.parent()
                .flatMap(this::cameo));
    }

    /** The codes of PLOVER's sectors, and of those that a domain adds, sorted. */
    public Set<String> sectors() {
        return graph.stream(Node.ANY, Vocabulary.Rdf.TYPE, Vocabulary.SECTOR)
                .map(triple -> triple.getSubject().getLocalName())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The English label of a term of the ontology; empty for any other. */
    public Optional<String> label(Node term) {
        return values(term, Vocabulary.Rdfs.LABEL).stream().findFirst();
    }

    /** All of it, as published; not to be changed. */
    public Graph graph() {
        return graph;
    }

    private List<String> codes(EventKind kind, Node datatype) {
        return graph.stream(Vocabulary.of(kind), SKOS.notation.asNode(), Node.ANY)
                .filter(triple -> datatype.hasURI(triple.getObject().getLiteralDatatypeURI()))
                .map(triple -> triple.getObject().getLiteralLexicalForm())
                .toList();
    }

    private List<String> values(Node subject, Node property) {
        return graph.stream(subject, property, Node.ANY)
                .map(triple -> triple.getObject().getLiteralLexicalForm())
                .toList();
    }

    private static String only(List<String> values, String what) {
        if (values.size() != 1) {
            throw new IllegalStateException(RESOURCE + ": " + what + " must be given once, but is " + values);
        }
        return values.get(0);
    }
}
