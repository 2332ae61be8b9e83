package org.newsgraph.interop;

import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.newsgraph.export.format.ExportFormat;

/** The export's RDF formats, as each library names them. There are no blank nodes, so that equal sets are equal graphs. */
enum RdfFormat {
    NQUADS(ExportFormat.NQUADS, Lang.NQUADS, RDFFormat.NQUADS),
    TRIG(ExportFormat.TRIG, Lang.TRIG, RDFFormat.TRIG),
    JSONLD(ExportFormat.JSONLD, Lang.JSONLD11, RDFFormat.JSONLD),
    NTRIPLES(ExportFormat.NTRIPLES, Lang.NTRIPLES, RDFFormat.NTRIPLES),
    TURTLE(ExportFormat.TURTLE, Lang.TURTLE, RDFFormat.TURTLE),
    RDFXML(ExportFormat.RDFXML, Lang.RDFXML, RDFFormat.RDFXML);

    private final Lang jena;
    final RDFFormat rdf4j;
    final String text;

    RdfFormat(ExportFormat format, Lang jena, RDFFormat rdf4j) {
        this.jena = jena;
        this.rdf4j = rdf4j;
        this.text = Exports.of(format);
    }

    /** What an IRI begins with that is relative in spite of the base that the file itself may state. */
    static final String NO_BASE = "http://relative.invalid/";

    /** Parsed where no base is known, so that a relative IRI shows. */
    Set<Quad> readByJena() {
        DatasetGraph dataset =
                RDFParser.fromString(text, jena).base(NO_BASE).strict(true).toDatasetGraph();
        return dataset.stream().map(RdfFormat::quad).collect(Collectors.toSet());
    }

    /** As this format can say it: Turtle, N-Triples and RDF/XML know no graphs, and hold the union. */
    Set<Quad> without(Set<Quad> quads) {
        return rdf4j.supportsContexts()
                ? quads
                : quads.stream().map(quad -> quad(quad.asTriple())).collect(Collectors.toSet());
    }

    long documents(Set<Quad> quads) {
        return quads.stream()
                .map(Quad::getGraph)
                .filter(graph ->
                        !graph.equals(Quad.defaultGraphIRI) && !graph.getURI().contains("?"))
                .distinct()
                .count();
    }

    private static Quad quad(Quad quad) {
        return quad.isDefaultGraph() ? quad(quad.asTriple()) : quad;
    }

    private static Quad quad(Triple triple) {
        return new Quad(Quad.defaultGraphIRI, triple);
    }
}
