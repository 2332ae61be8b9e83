package org.newsgraph.export.format;

import java.io.OutputStream;
import java.util.TreeMap;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.newsgraph.graph.LexiconTriples;
import org.newsgraph.graph.Prefixes;
import org.newsgraph.lexicon.Lexicon;

/** Writes the lexicon as OntoLex-Lemon in Turtle. */
public final class LexiconExport {
    private LexiconExport() {}

    /** Writes in the order of the tables. Does not close {@code out}. */
    public static void write(Lexicon lexicon, OutputStream out) {
        StreamRDF writer = StreamRDFWriter.getWriterStream(out, RDFFormat.TURTLE_BLOCKS);
        writer.start();
        TreeMap<String, String> prefixes = new TreeMap<>(Prefixes.all().getMapping());
        prefixes.putAll(LexiconTriples.PREFIXES);
        prefixes.forEach(writer::prefix);
        LexiconTriples.write(lexicon, writer::triple);
        writer.finish();
    }
}
