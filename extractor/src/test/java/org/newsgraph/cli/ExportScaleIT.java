package org.newsgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.lang.StreamRDFCounting;
import org.apache.jena.riot.system.StreamRDFLib;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.newsgraph.export.format.ExportFormat;
import org.newsgraph.gazetteer.EntityKind;
import org.newsgraph.graph.DocumentGraph;
import org.newsgraph.lexicon.RelationKind;
import org.newsgraph.lexicon.Role;
import org.newsgraph.mention.Entity;
import org.newsgraph.store.Store;
import org.newsgraph.testing.Article;
import org.newsgraph.testing.Graphs;
import org.newsgraph.testing.Kinds;

/**
 * A large store leaves through a small heap in every format: {@code mvn -Pscale test}. {@code -Dscale.triples=…} makes the
 * store larger than the 100,000 triples that it has otherwise.
 */
@Tag("scale")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExportScaleIT {
    private static final long TRIPLES = Long.getLong("scale.triples", 100_000);
    private static final int BATCH = 200;

    @TempDir
    static Path folder;

    private Path place = Path.of("store");
    private long documents;
    private long quads;
    private long claims;

    @BeforeAll
    void fill() {
        place = folder.resolve("large");
        try (Store store = Store.openOrCreate(place)) {
            while (quads < TRIPLES) {
                List<DocumentGraph> batch = new ArrayList<>();
                for (int i = 0; i < BATCH && quads < TRIPLES; i++) {
                    DocumentGraph graph = Graphs.stored(article(documents++));
                    quads += graph.triples().size();
                    batch.add(graph);
                }
                store.replaceAll(batch);
            }
            claims = store.read(view -> view.counts().claims());
        }
    }

    /** Each names people of its own and some whom many name, as news does. */
    private static Article article(long number) {
        String general = "General " + Long.toString(number, 36);
        Article article = new Article(
                "large/" + number + ".txt",
                general + " called John Kerry on Friday over the truce. Rebels seized Town " + number % 500
                        + ", the Observatory said. At least 40 soldiers of Division " + number + " were killed. "
                        + general + ", the commander, leads Division " + number + ".");
        Entity caller = Article.person(general);
        Entity kerry = Article.official("John Kerry", "USA");
        Entity town = Article.place(EntityKind.CITY, "Town " + number % 500);
        Entity division = Article.place(EntityKind.ARMED_GROUP, "Division " + number);
        Entity watchdog = Article.place(EntityKind.ORGANIZATION, "Observatory");
        Entity rebels = article.group("Rebels");
        Entity soldiers = article.group("At least 40 soldiers", Optional.of("Division " + number));
        return article.published("2016-04-16")
                .mention(general, caller)
                .mention("John Kerry", kerry)
                .mention("Town " + number % 500, town)
                .event(article.claim(Kinds.CALL, "called")
                        .agent(general, caller)
                        .target("John Kerry", kerry)
                        .topic("the truce")
                        .day("Friday", "2016-04-15"))
                .event(article.claim(Kinds.SEIZURE, "seized")
                        .agent("Rebels", rebels)
                        .filler(Role.PLACE, "Town " + number % 500, town)
                        .saidBy("the Observatory", watchdog))
                .event(article.claim(Kinds.KILLING, "killed")
                        .target("At least 40 soldiers", soldiers)
                        .quantity("killed", "40", "at least", "At least 40 soldiers"))
                .relation(RelationKind.LEADS, general, caller, "Division " + number, division);
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void aLargeStoreLeavesThroughASmallHeap(ExportFormat format) throws Exception {
        Path file = folder.resolve("export." + format);
        Path errors = folder.resolve("errors");
        Process export = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "export",
                        "--format",
                        format.toString(),
                        "--output",
                        file.toString(),
                        "--store",
                        place.toString())
                .redirectErrorStream(true)
                .redirectOutput(errors.toFile())
                .start();
        assertTrue(export.waitFor(30, TimeUnit.MINUTES), "the export hangs");
        assertEquals(0, export.exitValue(), Files.readString(errors));
        switch (format) {
            case TRIG, NQUADS -> assertEquals(quads, count(file, format));
            case TURTLE, NTRIPLES, RDFXML -> assertTrue(count(file, format) > quads / 2);
            case JSONLD -> assertIsJson(file);
            case CSV -> assertEquals(1 + claims - documents, lines(file));
            case JSONL -> assertTrue(lines(file) > 6 * documents);
        }
        Files.delete(file);
    }

    private static long count(Path file, ExportFormat format) {
        StreamRDFCounting counter = StreamRDFLib.count();
        RDFParser.source(file).lang(lang(format)).parse(counter);
        return counter.count();
    }

    private static Lang lang(ExportFormat format) {
        return switch (format) {
            case TRIG -> Lang.TRIG;
            case NQUADS -> Lang.NQUADS;
            case TURTLE -> Lang.TURTLE;
            case NTRIPLES -> Lang.NTRIPLES;
            case RDFXML -> Lang.RDFXML;
            case JSONLD, CSV, JSONL -> throw new IllegalArgumentException(format + " is not counted as triples");
        };
    }

    private static void assertIsJson(Path file) throws IOException {
        try (JsonParser json = new JsonFactory().createParser(file.toFile())) {
            while (json.nextToken() != null) {}
        }
    }

    private static long lines(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        }
    }
}
