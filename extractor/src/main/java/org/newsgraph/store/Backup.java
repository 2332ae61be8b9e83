package org.newsgraph.store;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.newsgraph.graph.NQuads;
import org.newsgraph.graph.SortedLines;

/**
 * All that a store holds as sorted N-Quads: the documents' graphs, and in the default graph their texts and the manifest.
 * The last line, a comment, says how many quads there are, so that a backup that broke off is not taken for a whole one.
 */
public final class Backup {
    private static final Pattern END = Pattern.compile("# newsgraph backup: (\\d+) quads\n$");

    private Backup() {}

    /** Writes the store as it is now, whatever is changed meanwhile. */
    public static void write(ReadableStore store, OutputStream out) throws IOException {
        DatasetGraph database = store.database();
        try (SortedLines lines = new SortedLines()) {
            store.read(view -> gather(database, lines));
            long[] count = {0};
            lines.forEach(line -> {
                out.write(line);
                count[0]++;
            });
            out.write(("# newsgraph backup: " + count[0] + " quads\n").getBytes(StandardCharsets.UTF_8));
        }
        out.flush();
    }

    private static SortedLines gather(DatasetGraph database, SortedLines lines) {
        try {
            for (Iterator<Quad> quads = database.find(); quads.hasNext(); ) {
                lines.add(NQuads.line(quads.next()));
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many quads the last line says; -1 where it is no backup's. */
    static long quads(String end) {
        Matcher matcher = END.matcher(end);
        return matcher.find() ? Long.parseLong(matcher.group(1)) : -1;
    }
}
