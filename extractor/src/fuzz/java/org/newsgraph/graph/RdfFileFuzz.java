package org.newsgraph.graph;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.system.StreamRDFLib;

/** Any bytes as a file of RDF, whose format the first byte says: triples, or one line that says what is wrong. */
class RdfFileFuzz {
    private static final List<Lang> FORMATS =
            List.of(Lang.TURTLE, Lang.NTRIPLES, Lang.NQUADS, Lang.TRIG, Lang.RDFXML, Lang.JSONLD);

    @FuzzTest(maxDuration = "", maxExecutions = 1_000_000)
    void anyBytesAreReadOrRefused(byte[] bytes) throws IOException {
        if (bytes.length == 0) {
            return;
        }
        Path file = Path.of(System.getProperty("java.io.tmpdir"), "newsgraph-fuzz-" + ProcessHandle.current().pid());
        Files.write(file, Arrays.copyOfRange(bytes, 1, bytes.length));
        try {
            RdfFile.parse(file, FORMATS.get(Byte.toUnsignedInt(bytes[0]) % FORMATS.size()), StreamRDFLib.sinkNull());
        } catch (UnreadableRdfException refused) {
            if (refused.getMessage().isBlank() || refused.getMessage().contains("\n")) {
                throw new IllegalStateException("not one line: " + refused.getMessage(), refused);
            }
        }
    }
}
