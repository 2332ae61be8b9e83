package org.newsgraph.export.facts;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.newsgraph.graph.Vocabulary.Schema;

/** Where on Earth places lie, in degrees, as far as the store's gazetteer knows. */
public record Coordinates(Graph graph) {
    public record Point(String latitude, String longitude) {}

    /** The point of the first place that has one. */
    public Optional<Point> of(List<String> places) {
        return places.stream().flatMap(place -> of(place).stream()).findFirst();
    }

    private Optional<Point> of(String place) {
        Nodes nodes = new Nodes(graph);
        Optional<String> latitude = nodes.text(NodeFactory.createURI(place), Schema.LATITUDE);
        Optional<String> longitude = nodes.text(NodeFactory.createURI(place), Schema.LONGITUDE);
        return latitude.flatMap(north -> longitude.map(east -> new Point(north, east)));
    }
}
