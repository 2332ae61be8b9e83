package org.newsgraph.graph;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.newsgraph.claim.Claim;
import org.newsgraph.claim.EventClaim;
import org.newsgraph.claim.Filler;
import org.newsgraph.claim.Findings;
import org.newsgraph.claim.RelationClaim;
import org.newsgraph.claim.Source;
import org.newsgraph.gazetteer.EntityKind;
import org.newsgraph.graph.Vocabulary.Owl;
import org.newsgraph.graph.Vocabulary.Rdf;
import org.newsgraph.graph.Vocabulary.Rdfs;
import org.newsgraph.mention.Entity;
import org.newsgraph.mention.EntityMention;

/** Writes whom and what a document speaks of, each once, and where it mentions them. */
final class EntityQuads {
    private final DocumentQuads quads;
    private final KnownNames known;
    private final Map<Entity, SortedSet<String>> corrections;

    /** @param corrections that made an entity what it is */
    EntityQuads(DocumentQuads quads, KnownNames known, Map<Entity, SortedSet<String>> corrections) {
        this.quads = quads;
        this.known = known;
        this.corrections = corrections;
    }

    void write(Findings findings) {
        for (EntityMention mention : findings.resolved().mentions()) {
            for (Entity entity : findings.resolved().denoted().get(mention)) {
                quads.mention(mention.span(), entity);
            }
        }
        // Should two values go by one name, the first describes it: one node has one kind in a document.
        Map<Node, Entity> entities = new LinkedHashMap<>();
        Deque<Entity> pending = new ArrayDeque<>(entities(findings).toList());
        while (!pending.isEmpty()) {
            Entity entity = pending.remove();
            if (entities.putIfAbsent(quads.iris().entity(entity), entity) == null) {
                country(entity).ifPresent(pending::add);
                entity.parent().flatMap(known::named).ifPresent(pending::add);
            }
        }
        entities.forEach(this::write);
        entities.values().stream()
                .flatMap(entity -> entity.parent().stream())
                .filter(parent -> !entities.containsKey(quads.iris().entity(parent)))
                .forEach(this::writeUnknown);
    }

    private static Stream<Entity> entities(Findings findings) {
        Stream<Entity> mentioned = findings.resolved().mentions().stream()
                .flatMap(mention -> findings.resolved().denoted().get(mention).stream());
        Stream<Claim> claims = Stream.concat(
                findings.events().stream().flatMap(event -> event.claims().stream()), findings.relations().stream());
        return Stream.concat(mentioned, claims.flatMap(EntityQuads::entities));
    }

    private static Stream<Entity> entities(Claim claim) {
        Stream<Entity> parts = claim instanceof EventClaim event
                ? event.fillers().stream().map(Filler::entity).flatMap(Optional::stream)
                : ends((RelationClaim) claim);
        return Stream.concat(parts, claim.stance().sources().stream().map(Source::entity));
    }

    private static Stream<Entity> ends(RelationClaim relation) {
        return Stream.concat(Stream.of(relation.subject()), relation.object().stream());
    }

    private void write(Node node, Entity entity) {
        quads.add(node, Rdf.TYPE, Vocabulary.of(entity.kind()));
        quads.add(node, Rdf.TYPE, Vocabulary.ENTITY);
        quads.add(node, Rdfs.LABEL, Literals.text(entity.name()));
        entity.names().forEach(name -> quads.add(node, Vocabulary.NAME, Literals.text(name)));
        corrections
                .getOrDefault(entity, Collections.emptySortedSet())
                .forEach(row -> quads.add(node, Vocabulary.CORRECTION, Literals.text(row)));
        entity.links().forEach(link -> quads.add(node, Owl.SAME_AS, NodeFactory.createURI(link)));
        entity.country().ifPresent(code -> quads.add(node, Vocabulary.COUNTRY_CODE, Literals.text(code)));
        country(entity)
                .ifPresent(country ->
                        quads.add(node, Vocabulary.COUNTRY, quads.iris().entity(country)));
        entity.sector().ifPresent(code -> quads.add(node, Vocabulary.HAS_SECTOR, Vocabulary.sector(code)));
        entity.parent()
                .ifPresent(parent ->
                        quads.add(node, Vocabulary.PARENT, quads.iris().entity(parent)));
    }

    /** The country that an entity belongs to; a country belongs to none. */
    private Optional<Entity> country(Entity entity) {
        return entity.country()
                .filter(code -> entity.kind() != EntityKind.COUNTRY)
                .flatMap(known::country);
    }

    /** A parent that neither the document nor the tables describe: all that is known is its name. */
    private void writeUnknown(String name) {
        Node node = quads.iris().entity(name);
        quads.add(node, Rdf.TYPE, Vocabulary.of(EntityKind.THING));
        quads.add(node, Rdf.TYPE, Vocabulary.ENTITY);
        quads.add(node, Rdfs.LABEL, Literals.text(name));
        quads.add(node, Vocabulary.NAME, Literals.text(name));
    }
}
