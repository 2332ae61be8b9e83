package org.newsgraph.export.format;

import java.io.IOException;
import java.io.OutputStream;
import org.newsgraph.graph.SortedQuads;
import org.newsgraph.store.StoreView;

/** JSON-LD 1.1: a node object for each subject, inside one for each graph. */
final class JsonLdExport implements Exporter {
    @Override
    public void export(StoreView view, ExportOptions options, OutputStream out) throws IOException {
        SortedQuads.sendQuads(new Selection(view, options).quads(), new JsonLdWriter(out));
    }
}
