package org.newsgraph.graph;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.newsgraph.gazetteer.EntityKind;
import org.newsgraph.graph.Vocabulary.Geo;
import org.newsgraph.graph.Vocabulary.Rdf;
import org.newsgraph.graph.Vocabulary.Rdfs;
import org.newsgraph.graph.Vocabulary.Schema;
import org.newsgraph.lexicon.RelationKind;

/** Writes where places lie: in which other place, and at which coordinates. */
public final class PlaceTriples {
    private PlaceTriples() {}

    /** That a place lies in another. */
    public static Triple within(Node place, Node wider) {
        return Triple.create(place, Vocabulary.of(RelationKind.LOCATED_IN), wider);
    }

    /** What and how a place is called. */
    public static List<Triple> described(Node place, EntityKind kind, String name) {
        return List.of(
                Triple.create(place, Rdf.TYPE, Vocabulary.of(kind)),
                Triple.create(place, Rdf.TYPE, Vocabulary.ENTITY),
                Triple.create(place, Rdfs.LABEL, Literals.text(name)),
                Triple.create(place, Vocabulary.NAME, Literals.text(name)));
    }

    /** A place's coordinates, in degrees (WGS 84), for GeoSPARQL and for reading. */
    public static List<Triple> at(Node place, BigDecimal latitude, BigDecimal longitude) {
        Node geometry = NodeFactory.createURI(place.getURI() + "#geometry");
        String point = "POINT(%s %s)".formatted(longitude.toPlainString(), latitude.toPlainString());
        List<Triple> triples = new ArrayList<>();
        triples.add(Triple.create(place, Schema.LATITUDE, Literals.decimal(latitude)));
        triples.add(Triple.create(place, Schema.LONGITUDE, Literals.decimal(longitude)));
        triples.add(Triple.create(place, Geo.HAS_GEOMETRY, geometry));
        triples.add(Triple.create(geometry, Rdf.TYPE, Geo.GEOMETRY));
        triples.add(Triple.create(geometry, Geo.AS_WKT, Literals.typed(point, Geo.WKT_LITERAL)));
        return triples;
    }
}
