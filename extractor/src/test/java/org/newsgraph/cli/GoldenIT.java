package org.newsgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
import org.newsgraph.document.InputOptions;
import org.newsgraph.document.Inputs;
import org.newsgraph.document.Reading;
import org.newsgraph.export.query.Queries;
import org.newsgraph.export.query.QueryFormat;
import org.newsgraph.export.query.QueryRequest;
import org.newsgraph.graph.DocumentGraph;
import org.newsgraph.graph.Validation;
import org.newsgraph.graph.Vocabulary.Prov;
import org.newsgraph.store.Store;
import org.newsgraph.testing.SharedPipeline;

/**
 * Small articles, and the whole graph that is expected of each, as a reviewer has read it.
 *
 * <p>Run with {@code -Dnewsgraph.golden=update} it writes what is found over what was expected; review the difference
 * as you would code.
 */
class GoldenIT {
    private static final Path CASES = Path.of("src/test/resources/golden");
    private static final boolean UPDATE = "update".equals(System.getProperty("newsgraph.golden"));

    static List<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void anArticleGivesTheGraphExpected(String name) throws Exception {
        DocumentGraph found = read(CASES.resolve(name));
        Path file = CASES.resolve(name).resolve("expected.trig");
        if (UPDATE) {
            Files.writeString(file, GoldenTrig.write(found.name(), dataset(found)));
        }
        DatasetGraph expected = parse(Files.readString(file));

        String difference = difference(found.name(), expected, dataset(found));
        assertTrue(IsoMatcher.isomorphic(expected, dataset(found)), difference);
        assertEquals(List.of(), Validation.load().check(found));
        assertSound(found);
    }

    /** Through all that a build does, up to the store. */
    private static DocumentGraph read(Path folder) throws Exception {
        Path article;
        try (Stream<Path> files = Files.list(folder)) {
            article = files.filter(file -> file.getFileName().toString().startsWith("article."))
                    .findFirst()
                    .orElseThrow();
        }
        try (Stream<Reading> readings = new Inputs(List.of(article.toString()), InputOptions.defaults()).read()) {
            List<Reading> all = readings.toList();
            assertEquals(1, all.size(), article + " holds one document");
            Reading.Read reading = assertInstanceOf(Reading.Read.class, all.get(0), all::toString);
            return SharedPipeline.get().read(reading.document());
        }
    }

    private static DatasetGraph dataset(DocumentGraph document) {
        DatasetGraph dataset = DatasetGraphFactory.create();
        document.triples().forEach(triple -> dataset.add(Quad.create(document.name(), triple)));
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

    private static String difference(Node document, DatasetGraph expected, DatasetGraph found) {
        return "\n# missing\n" + GoldenTrig.write(document, without(expected, found)) + "\n# surplus\n"
                + GoldenTrig.write(document, without(found, expected));
    }

    private static DatasetGraph without(DatasetGraph from, DatasetGraph those) {
        DatasetGraph rest = DatasetGraphFactory.create();
        from.stream().filter(quad -> !those.contains(quad)).forEach(rest::add);
        return rest;
    }

    private static void assertSound(DocumentGraph document) throws IOException {
        try (Store store = Store.inMemory()) {
            store.replaceAll(List.of(document));
            for (Path check : QueriesIT.checks()) {
                ByteArrayOutputStream rows = new ByteArrayOutputStream();
                new Queries(store).answer(new QueryRequest(Files.readString(check)).in(QueryFormat.CSV), rows);
                assertEquals(1, rows.toString(StandardCharsets.UTF_8).lines().count(), () -> check + " finds\n" + rows);
            }
        }
    }
}
