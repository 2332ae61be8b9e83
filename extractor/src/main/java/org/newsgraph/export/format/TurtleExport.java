package org.newsgraph.export.format;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFBase;
import org.newsgraph.graph.Iris;
import org.newsgraph.graph.ManifestEntry;
import org.newsgraph.graph.NQuads;
import org.newsgraph.graph.SortedLines;
import org.newsgraph.store.StoreView;

/**
 * Turtle of the union or of one graph as people like to read it: documents and their claims in order of the text first,
 * then events and entities, the words of mentions last; IRIs of a document short, by a base. The same store gives the
 * same bytes.
 */
final class TurtleExport implements Exporter {
    /** After the key by which a line sorts. */
    private static final char END_OF_KEY = '\u0000';

    @Override
    public void export(StoreView view, ExportOptions options, OutputStream out) throws IOException {
        Selection selection = new Selection(view, options);
        List<ManifestEntry> documents = selection.documents();
        String store = documents.isEmpty()
                ? Iris.DEFAULT_BASE
                : Iris.base(documents.get(0).iri(), documents.get(0).name());
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        TurtleBlocks blocks = new TurtleBlocks(
                writer,
                options.document().isPresent() && documents.size() == 1
                        ? documents.get(0).iri()
                        : store);
        blocks.writeHead();
        ReadingOrder order = new ReadingOrder(store);
        try (SortedLines lines = new SortedLines()) {
            for (Iterator<Triple> each = selection.triples().iterator(); each.hasNext(); ) {
                Triple triple = each.next();
                lines.add(order.key(triple.getSubject().getURI()) + END_OF_KEY + NQuads.line(triple));
            }
            Blocks gathered = new Blocks(blocks);
            lines.forEach(line -> gathered.add(new String(line, StandardCharsets.UTF_8)));
            gathered.finish();
        }
        writer.flush();
    }

    /** Gathers the lines of one subject. */
    private static final class Blocks {
        private final TurtleBlocks blocks;
        private final StringBuilder lines = new StringBuilder();
        private String key = "";

        Blocks(TurtleBlocks blocks) {
            this.blocks = blocks;
        }

        void add(String line) throws IOException {
            int end = line.indexOf(END_OF_KEY);
            String next = line.substring(0, end);
            if (!next.equals(key)) {
                finish();
                key = next;
            }
            lines.append(line, end + 1, line.length());
        }

        void finish() throws IOException {
            if (lines.isEmpty()) {
                return;
            }
            List<Triple> triples = new ArrayList<>();
            RDFParser.fromString(lines.toString(), Lang.NTRIPLES)
                    .checking(false)
                    .parse(new StreamRDFBase() {
                        @Override
                        public void triple(Triple triple) {
                            triples.add(triple);
                        }
                    });
            blocks.write(triples);
            lines.setLength(0);
        }
    }
}
