package org.newsgraph.export.format;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.stream.Stream;
import org.newsgraph.graph.NQuads;
import org.newsgraph.graph.SortedLines;
import org.newsgraph.store.StoreView;

/** N-Quads, sorted by line. */
final class NQuadsExport implements Exporter {
    @Override
    public void export(StoreView view, ExportOptions options, OutputStream out) throws IOException {
        write(new Selection(view, options).quads().map(NQuads::line), out);
    }

    static void write(Stream<String> stream, OutputStream out) throws IOException {
        try (SortedLines lines = new SortedLines()) {
            for (Iterator<String> each = stream.iterator(); each.hasNext(); ) {
                lines.add(each.next());
            }
            lines.forEach(out::write);
        }
    }
}
