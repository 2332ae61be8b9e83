package org.newsgraph.export.format;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.newsgraph.graph.SortedQuads;
import org.newsgraph.store.StoreView;

/** RDF/XML of the union or of one graph, a description for each subject. */
final class RdfXmlExport implements Exporter {
    @Override
    public void export(StoreView view, ExportOptions options, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        SortedQuads.sendTriples(new Selection(view, options).triples(), new RdfXmlWriter(writer));
        writer.flush();
    }
}
