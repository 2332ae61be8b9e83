package org.newsgraph.export.format;

import java.io.IOException;
import java.io.OutputStream;
import org.newsgraph.graph.NQuads;
import org.newsgraph.store.StoreView;

/** N-Triples of the union or of one graph, sorted by line. */
final class NTriplesExport implements Exporter {
    @Override
    public void export(StoreView view, ExportOptions options, OutputStream out) throws IOException {
        NQuadsExport.write(new Selection(view, options).triples().map(NQuads::line), out);
    }
}
