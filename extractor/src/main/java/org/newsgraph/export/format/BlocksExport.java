package org.newsgraph.export.format;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.newsgraph.graph.SortedQuads;
import org.newsgraph.store.StoreView;

/** Turtle of the union or of one graph, or TriG: a block for each subject. */
final class BlocksExport implements Exporter {
    private final RDFFormat format;

    /** @param format TURTLE_BLOCKS or TRIG_BLOCKS */
    BlocksExport(RDFFormat format) {
        this.format = format;
    }

    @Override
    public void export(StoreView view, ExportOptions options, OutputStream out) throws IOException {
        Selection selection = new Selection(view, options);
        StreamRDF writer = StreamRDFWriter.getWriterStream(out, format);
        if (format.equals(RDFFormat.TRIG_BLOCKS)) {
            SortedQuads.sendQuads(selection.quads(), writer);
        } else {
            SortedQuads.sendTriples(selection.triples(), writer);
        }
    }
}
