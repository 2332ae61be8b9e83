package org.newsgraph.cli;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.NodeCmp;
import org.newsgraph.graph.Prefixes;

/** Graphs as reviewers read them: sorted TriG, a block for each subject, with IRIs cut short. */
final class GoldenTrig {
    private GoldenTrig() {}

    /** @param document whose IRI is the base */
    static String write(Node document, DatasetGraph dataset) {
        List<Quad> quads = new ArrayList<>();
        dataset.find().forEachRemaining(quads::add);
        quads.sort(Comparator.comparing(Quad::getSubject, NodeCmp::compareRDFTerms)
                .thenComparing(Quad::getPredicate, NodeCmp::compareRDFTerms)
                .thenComparing(Quad::getObject, NodeCmp::compareRDFTerms));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StreamRDF writer = StreamRDFWriter.getWriterStream(out, RDFFormat.TRIG_BLOCKS);
        writer.start();
        Prefixes.all().forEach(writer::prefix);
        quads.forEach(writer::quad);
        writer.finish();
        return "BASE <" + document.getURI() + ">\n" + shortened(document, out.toString(StandardCharsets.UTF_8));
    }

    /** Relative to the base, as RFC 3986 has it: the document itself, its parts, and all else below its host. */
    private static String shortened(Node document, String trig) {
        String iri = document.getURI();
        String host = iri.substring(0, iri.indexOf('/', "https://".length()));
        return trig.replace("<" + iri + ">", "<>")
                .replace("<" + iri + "#", "<#")
                .replace("<" + host + "/newsgraph/id/", "</newsgraph/id/")
                // Without its columns, which one longer name would move on every line.
                .replaceAll("(?m)^( +[a-z]+:[a-zA-Z]+) +", "$1 ");
    }
}
