package org.newsgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.IsoMatcher;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsgraph.correction.Corrections;
import org.newsgraph.document.Document;
import org.newsgraph.document.InputOptions;
import org.newsgraph.document.Inputs;
import org.newsgraph.document.Reading;
import org.newsgraph.export.query.Queries;
import org.newsgraph.export.query.QueryFormat;
import org.newsgraph.export.query.QueryRequest;
import org.newsgraph.graph.DocumentGraph;
import org.newsgraph.graph.Validation;
import org.newsgraph.graph.Vocabulary.Prov;
import org.newsgraph.pipeline.Pipeline;
import org.newsgraph.pipeline.PipelineOptions;
import org.newsgraph.store.Store;
import org.newsgraph.testing.SharedPipeline;

/**
 * Small articles, and the whole graph that is expected of them, as a reviewer has read it. A case is a folder with one
 * article or several, and a file of corrections where it is about these.
 *
 * <p>Run with {@code -Dnewsgraph.golden=update} it writes what is found over what was expected, and fails so that nobody
 * takes it for a test; review the difference as you would code.
 */
class GoldenIT {
    private static final Path CASES = Path.of("src/test/resources/golden");
    private static final boolean UPDATE = "update".equals(System.getProperty("newsgraph.golden"));

    static List<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void articlesGiveTheGraphExpected(String name) throws Exception {
        Path folder = CASES.resolve(name);
        List<DocumentGraph> found = read(folder);
        Path file = folder.resolve("expected.trig");
        if (UPDATE) {
            Files.writeString(file, trig(found, dataset(found)));
            fail("wrote " + file + ": read the difference, then run without the update flag");
        }
        assertTrue(
                Files.exists(file), () -> file + " is missing; -Dnewsgraph.golden=update writes it, for you to read");
        DatasetGraph expected = parse(Files.readString(file));

        String difference = "\n# missing\n" + trig(found, without(expected, dataset(found))) + "\n# surplus\n"
                + trig(found, without(dataset(found), expected));
        assertTrue(IsoMatcher.isomorphic(expected, dataset(found)), difference);
        for (DocumentGraph document : found) {
            assertEquals(List.of(), Validation.load().check(document));
        }
        assertSound(found);
    }

    /** All articles of a case, through all that a build does up to the store. */
    private static List<DocumentGraph> read(Path folder) throws Exception {
        Path file = folder.resolve("corrections.tsv");
        Corrections corrections = Files.exists(file) ? Corrections.read(file) : Corrections.none();
        Pipeline pipeline = Pipeline.with(
                SharedPipeline.get()::annotate, PipelineOptions.standard().withCorrections(corrections));
        List<DocumentGraph> graphs = new ArrayList<>();
        for (Path article : articles(folder)) {
            graphs.add(pipeline.read(document(article)));
        }
        return graphs;
    }

    private static List<Path> articles(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> articles = files.filter(
                            file -> file.getFileName().toString().startsWith("article"))
                    .sorted()
                    .toList();
            assertFalse(articles.isEmpty(), folder + " holds no article");
            return articles;
        }
    }

    private static Document document(Path article) {
        try (Stream<Reading> readings = new Inputs(List.of(article.toString()), InputOptions.defaults()).read()) {
            List<Reading> all = readings.toList();
            assertEquals(1, all.size(), article + " holds one document");
            return assertInstanceOf(Reading.Read.class, all.get(0), all::toString)
                    .document();
        }
    }

    private static DatasetGraph dataset(List<DocumentGraph> documents) {
        DatasetGraph dataset = DatasetGraphFactory.create();
        documents.forEach(
                document -> document.triples().forEach(triple -> dataset.add(Quad.create(document.name(), triple))));
        // Which version found it differs with each release.
        Set<Node> versions = new HashSet<>();
        dataset.find(Node.ANY, Node.ANY, Prov.WAS_ATTRIBUTED_TO, Node.ANY)
                .forEachRemaining(quad -> versions.add(quad.getObject()));
        versions.forEach(version -> {
            dataset.deleteAny(Node.ANY, Node.ANY, Node.ANY, version);
            dataset.deleteAny(Node.ANY, version, Node.ANY, Node.ANY);
        });
        return dataset;
    }

    private static DatasetGraph parse(String trig) {
        return RDFParser.fromString(trig, Lang.TRIG)
                .errorHandler(ErrorHandlerFactory.errorHandlerStrict)
                .toDatasetGraph();
    }

    /** Document by document, each with its IRI as the base. */
    private static String trig(List<DocumentGraph> documents, DatasetGraph dataset) {
        return documents.stream()
                .map(document -> {
                    DatasetGraph own = DatasetGraphFactory.create();
                    dataset.find(document.name(), Node.ANY, Node.ANY, Node.ANY).forEachRemaining(own::add);
                    return GoldenTrig.write(document.name(), own);
                })
                .collect(Collectors.joining("\n"));
    }

    private static DatasetGraph without(DatasetGraph from, DatasetGraph those) {
        DatasetGraph rest = DatasetGraphFactory.create();
        from.stream().filter(quad -> !those.contains(quad)).forEach(rest::add);
        return rest;
    }

    private static void assertSound(List<DocumentGraph> documents) throws IOException {
        try (Store store = Store.inMemory()) {
            store.replaceAll(documents);
            for (Path check : QueriesIT.checks()) {
                ByteArrayOutputStream rows = new ByteArrayOutputStream();
                new Queries(store).answer(new QueryRequest(Files.readString(check)).in(QueryFormat.CSV), rows);
                assertEquals(1, rows.toString(StandardCharsets.UTF_8).lines().count(), () -> check + " finds\n" + rows);
            }
        }
    }
}
