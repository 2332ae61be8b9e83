package org.newsgraph.export.format;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;
import org.newsgraph.document.Document;
import org.newsgraph.export.facts.Coordinates;
import org.newsgraph.export.facts.Recent;
import org.newsgraph.export.facts.StoredClaim;
import org.newsgraph.export.facts.StoredDocument;
import org.newsgraph.export.facts.StoredEntity;
import org.newsgraph.export.facts.StoredEvent;
import org.newsgraph.export.facts.StoredFacts;
import org.newsgraph.graph.Ontology;
import org.newsgraph.lexicon.EventKind;

/** The cells of a row of the CSV export; what there are several of stands in one cell, set apart by "; ". */
final class CsvRow {
    static final List<String> COLUMNS = List.of(
            "event",
            "document",
            "url",
            "publisher",
            "published",
            "sentence",
            "type",
            "plover",
            "mode",
            "cameo",
            "agent",
            "agent_dbpedia",
            "agent_country",
            "agent_sector",
            "target",
            "target_dbpedia",
            "target_country",
            "target_sector",
            "object",
            "place",
            "latitude",
            "longitude",
            "time",
            "quantity",
            "factuality",
            "certainty",
            "source",
            "confidence");

    private final Recent<StoredDocument> documents;
    private final Recent<StoredEntity> entities;
    private final Coordinates coordinates;
    private final Ontology ontology;

    CsvRow(StoredFacts facts, Coordinates coordinates, Ontology ontology) {
        this.documents = new Recent<>(iri -> facts.document(NodeFactory.createURI(iri)));
        this.entities = new Recent<>(iri -> facts.entity(NodeFactory.createURI(iri)));
        this.coordinates = coordinates;
        this.ontology = ontology;
    }

    /** What one claim says. */
    List<String> of(EventKind kind, String event, StoredClaim claim) {
        return row(
                claim,
                kind,
                event,
                claim.mode(),
                claim.cameo().or(() -> ontology.cameo(kind)).orElse(""),
                claim.entities("agent"),
                claim.entities("target"),
                claim.entities("object"),
                claim.entities("place"),
                claim.time());
    }

    /** What all claims of an event say together; how and by whom it is said is the first one's. */
    List<String> of(StoredEvent event, StoredClaim first) {
        return row(
                first,
                event.kind(),
                event.iri(),
                event.mode(),
                event.cameo(ontology).orElse(""),
                event.agents(),
                event.targets(),
                event.objects(),
                event.places(),
                event.time());
    }

    private List<String> row(
            StoredClaim claim,
            EventKind kind,
            String event,
            Optional<String> mode,
            String cameo,
            List<String> agents,
            List<String> targets,
            List<String> objects,
            List<String> places,
            Optional<String> time) {
        StoredDocument document = documents.get(claim.document());
        Optional<Coordinates.Point> point = coordinates.of(places);
        Stream<String> said = Stream.of(
                event,
                document.iri(),
                Document.isUrl(document.source()) ? document.source() : "",
                document.publisher().orElse(""),
                document.published().orElse(""),
                claim.sentence().text(),
                kind.localName(),
                ontology.plover(kind).orElse(""),
                mode.orElse(""),
                cameo);
        Stream<String> parts = Stream.of(actors(agents), actors(targets)).flatMap(cells -> cells);
        Stream<String> rest = Stream.of(
                cell(objects, StoredEntity::label),
                cell(places, StoredEntity::label),
                point.map(Coordinates.Point::latitude).orElse(""),
                point.map(Coordinates.Point::longitude).orElse(""),
                time.orElse(""),
                claim.quantities().stream().map(StoredClaim.Quantity::text).collect(Collectors.joining("; ")),
                claim.factuality(),
                claim.certainty(),
                cell(claim.sources(), StoredEntity::label),
                claim.confidence().toPlainString());
        return Stream.of(said, parts, rest).flatMap(cells -> cells).toList();
    }

    private Stream<String> actors(List<String> iris) {
        return Stream.of(
                cell(iris, StoredEntity::label),
                cell(iris, CsvRow::dbpedia),
                cell(iris, entity -> entity.country().orElse("")),
                cell(iris, entity -> entity.sector().orElse("")));
    }

    private String cell(List<String> iris, Function<StoredEntity, String> column) {
        return iris.stream()
                .map(entities::get)
                .map(column)
                .collect(Collectors.joining("; "))
                // A cell of separators alone says nothing.
                .replaceAll("^(; )+$", "");
    }

    private static String dbpedia(StoredEntity entity) {
        return entity.links().stream()
                .filter(link -> link.contains("dbpedia.org/"))
                .findFirst()
                .orElse("");
    }
}
