package org.newsgraph.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.newsgraph.document.Rejected;
import org.newsgraph.graph.DocumentGraph;
import org.newsgraph.graph.Iris;
import org.newsgraph.graph.ManifestEntry;
import org.newsgraph.graph.NQuads;
import org.newsgraph.graph.RdfFile;
import org.newsgraph.graph.SortedLines;
import org.newsgraph.graph.Vocabulary.Nif;

/**
 * Quads of many documents, gathered by document in whatever order and however many files they come: graphs, texts and rows
 * of the manifest, as an export with texts in N-Quads or a backup has them. What does not fit in memory waits in temporary
 * files.
 *
 * <pre>{@code
 * try (Parts parts = new Parts()) {
 *     parts.add(Path.of("part-00000.nq.gz"));
 *     parts.forEach(target);
 * }
 * }</pre>
 */
public final class Parts implements AutoCloseable {
    /** Takes what was gathered. */
    public interface Target {
        /** A document whose graph is as its row in the manifest says. */
        void document(DocumentGraph document);

        /** Coordinates and containment of places, which belong to no document. */
        void gazetteer(Node name, List<Triple> triples);

        /** What is no whole document. */
        void rejected(Rejected document);
    }

    private static final String MANIFEST = "?manifest";
    /** Sorts before all that an IRI is made of, so that a document's lines stand together. */
    private static final char AFTER_DOCUMENT = '\t';

    private final SortedLines lines = new SortedLines();

    /**
     * Takes a file, compressed where its name ends in {@code .gz}.
     *
     * @throws RiotException where it is no N-Quads, with line and column
     * @throws IOException where it can't be read, or what it holds can't be put aside
     */
    public void add(Path file) throws IOException {
        try (InputStream in = RdfFile.open(file)) {
            RDFParser.source(in)
                    .forceLang(Lang.NQUADS)
                    .checking(false)
                    .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                    .parse(new StreamRDFBase() {
                        @Override
                        public void quad(Quad quad) {
                            take(quad);
                        }

                        @Override
                        public void triple(Triple triple) {
                            take(Quad.create(Quad.defaultGraphNodeGenerated, triple));
                        }
                    });
        }
    }

    private void take(Quad quad) {
        try {
            lines.add(document(quad) + AFTER_DOCUMENT + NQuads.line(quad));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String document(Quad quad) {
        Node node = quad.isDefaultGraph() ? quad.getSubject() : quad.getGraph();
        String iri = node.isURI() ? node.getURI() : node.toString();
        return iri.replaceFirst("\\?(text|manifest)$", "");
    }

    /** Gives each document, in order of their IRIs. */
    public void forEach(Target target) throws IOException {
        StringBuilder gathered = new StringBuilder();
        String[] document = {""};
        lines.forEach(bytes -> {
            String line = new String(bytes, StandardCharsets.UTF_8);
            int end = line.indexOf(AFTER_DOCUMENT);
            String next = line.substring(0, end);
            if (!next.equals(document[0])) {
                give(document[0], gathered, target);
                document[0] = next;
            }
            gathered.append(line, end + 1, line.length());
        });
        give(document[0], gathered, target);
    }

    private static void give(String iri, StringBuilder gathered, Target target) {
        if (gathered.isEmpty()) {
            return;
        }
        try {
            Gathered all = Gathered.of(iri, gathered.toString());
            if (Iris.isGazetteer(NodeFactory.createURI(iri))) {
                target.gazetteer(NodeFactory.createURI(iri), all.triples());
            } else {
                target.document(all.document(iri));
            }
        } catch (IllegalArgumentException e) {
            target.rejected(new Rejected(iri, "load", String.valueOf(e.getMessage())));
        }
        gathered.setLength(0);
    }

    /** What was found of one document. */
    private record Gathered(List<Triple> triples, List<String> texts, Graph row) {
        static Gathered of(String iri, String quads) {
            Gathered found = new Gathered(new ArrayList<>(), new ArrayList<>(), GraphFactory.createDefaultGraph());
            RDFParser.fromString(quads, Lang.NQUADS).checking(false).parse(new StreamRDFBase() {
                @Override
                public void quad(Quad quad) {
                    found.take(iri, quad);
                }

                @Override
                public void triple(Triple triple) {
                    found.take(iri, Quad.create(Quad.defaultGraphNodeGenerated, triple));
                }
            });
            return found;
        }

        private void take(String iri, Quad quad) {
            if (!quad.isDefaultGraph() && quad.getGraph().hasURI(iri)) {
                triples.add(quad.asTriple());
            } else if (quad.getPredicate().equals(Nif.IS_STRING)) {
                texts.add(quad.getObject().getLiteralLexicalForm());
            } else {
                row.add(quad.asTriple());
            }
        }

        /** @throws IllegalArgumentException where something is missing or too much */
        DocumentGraph document(String iri) {
            return checked(new DocumentGraph(entry(iri, row), triples, text(texts)));
        }
    }

    private static ManifestEntry entry(String iri, Graph row) {
        require(
                !row.isEmpty(),
                "it has no row in the manifest. Write the parts with 'newsgraph export --with-text --format nquads'");
        Node node = NodeFactory.createURI(iri + MANIFEST);
        require(
                row.stream(node, Node.ANY, Node.ANY)
                                .map(Triple::getPredicate)
                                .distinct()
                                .count()
                        == row.size(),
                "it has several rows in the manifest: the parts hold two versions of it. Load them one after another");
        try {
            return Manifest.find(row, iri)
                    .filter(entry -> entry.iri().equals(iri))
                    .orElseThrow(() -> new IllegalArgumentException("its row in the manifest is of another document"));
        } catch (IllegalStateException | NumberFormatException e) {
            throw new IllegalArgumentException("its row in the manifest is not whole: " + e.getMessage(), e);
        }
    }

    private static String text(List<String> texts) {
        require(
                !texts.isEmpty(),
                "it has no text. Write the parts with 'newsgraph export --with-text --format nquads'");
        require(
                texts.size() == 1,
                "it has several texts: the parts hold two versions of it. Load them one after another");
        return texts.get(0);
    }

    private static DocumentGraph checked(DocumentGraph document) {
        ManifestEntry entry = document.entry();
        require(
                document.triples().size() == entry.graphTriples(),
                "its graph holds " + document.triples().size() + " triples, not " + entry.graphTriples()
                        + " as the manifest says: a part of it is missing");
        require(
                NQuads.sha256(document.triples()).equals(entry.graphSha256()),
                "its graph does not have the hash that the manifest says: it was changed");
        StoredForm.changed(document.triples()).ifPresent(literal -> {
            throw new IllegalArgumentException(StoredForm.refusal(literal));
        });
        return document;
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
