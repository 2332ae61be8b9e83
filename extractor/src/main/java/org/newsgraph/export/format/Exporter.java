package org.newsgraph.export.format;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.apache.jena.riot.RDFFormat;
import org.newsgraph.export.facts.NotInStoreException;
import org.newsgraph.graph.Ontology;
import org.newsgraph.store.StoreView;

/**
 * Writes a store in one format, sorted, so that the same store gives the same bytes.
 *
 * <pre>{@code
 * Exporter exporter = Exporter.of(ExportFormat.JSONL, Ontology.load());
 * store.read(view -> exporter.write(view, ExportOptions.ALL, System.out));
 * }</pre>
 */
public interface Exporter {
    /**
     * Writes and flushes; does not close.
     *
     * @throws NotInStoreException where the graph or the document asked for is not there
     * @throws UncheckedIOException where {@code out} fails
     */
    default void write(StoreView view, ExportOptions options, OutputStream out) {
        try {
            export(view, options, out);
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void export(StoreView view, ExportOptions options, OutputStream out) throws IOException;

    static Exporter of(ExportFormat format, Ontology ontology) {
        return switch (format) {
            case NQUADS -> new NQuadsExport();
            case NTRIPLES -> new NTriplesExport();
            case TURTLE -> new TurtleExport();
            case TRIG -> new BlocksExport(RDFFormat.TRIG_BLOCKS);
            case JSONLD -> new JsonLdExport();
            case RDFXML -> new RdfXmlExport();
            case JSONL -> new JsonLinesExport(ontology);
            case CSV -> new CsvExport(ontology);
        };
    }
}
