package org.newsgraph.graph;

import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;
import org.newsgraph.lexicon.EventKind;
import org.newsgraph.lexicon.EventKinds;
import org.newsgraph.tables.Domain;
import org.newsgraph.tables.Table;
import org.newsgraph.tables.TableSource;

/** Whether the parts of a domain agree: its kinds with its ontology, its tables of names with the sectors there are. */
final class DomainCheck {
    private final Domain domain;
    private final Graph graph;

    private DomainCheck(Domain domain, Graph graph) {
        this.domain = domain;
        this.graph = graph;
    }

    /**
     * @param ontology the program's own with the domain's
     * @throws IllegalArgumentException where something does not fit; it says what and where
     */
    static void check(Domain domain, Ontology ontology) {
        DomainCheck check = new DomainCheck(domain, ontology.graph());
        EventKinds.read(TableSource.with(domain)).all().forEach(check::check);
        Set<String> sectors = ontology.sectors();
        domain.files().keySet().stream()
                .filter(path -> path.startsWith("tables/"))
                .flatMap(path -> TableSource.with(domain).added(path).stream())
                .filter(table -> table.columns().contains("sector"))
                .flatMap(table -> table.rows().stream())
                .filter(row -> row.find("sector").isPresent())
                .forEach((Table.Row row) -> row.known("sector", sectors));
    }

    private void check(EventKind kind) {
        Node type = Vocabulary.of(kind);
        Node above = kind.parent().map(Vocabulary::of).orElse(Vocabulary.EVENT);
        need(kind, type, RDFS.Nodes.label, Node.ANY, "an rdfs:label");
        need(kind, type, RDFS.Nodes.subClassOf, above, "rdfs:subClassOf <" + above + ">");
        Node property = Vocabulary.property(kind);
        need(kind, type, Vocabulary.PLAIN_PROPERTY, property, "ng:plainProperty <" + property + ">");
        need(kind, property, RDFS.Nodes.label, Node.ANY, "an rdfs:label");
    }

    private void need(EventKind kind, Node subject, Node property, Node object, String what) {
        if (!graph.contains(subject, property, object)) {
            throw new IllegalArgumentException("%s/%s: <%s> lacks %s, which the kind '%s' in %s needs."
                    .formatted(domain.place(), Domain.ONTOLOGY, subject, what, kind, EventKinds.FILE));
        }
    }
}
