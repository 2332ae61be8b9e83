package org.newsgraph.pipeline.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.document.Document;
import org.newsgraph.document.InputOptions;
import org.newsgraph.document.Inputs;
import org.newsgraph.document.Reading;
import org.newsgraph.export.format.ExportFormat;
import org.newsgraph.export.format.ExportOptions;
import org.newsgraph.export.format.Exporter;
import org.newsgraph.graph.DocumentGraph;
import org.newsgraph.graph.Ontology;
import org.newsgraph.graph.Validation;
import org.newsgraph.pipeline.Pipeline;
import org.newsgraph.pipeline.PipelineOptions;
import org.newsgraph.store.Parts;
import org.newsgraph.store.Store;
import org.newsgraph.store.Verification;
import org.newsgraph.testing.GeneratedNews;
import org.newsgraph.testing.StandInAnnotator;

/** What was read without a store, in any number of places, makes the store that a build makes. */
class LoadingTest {
    private static final Pipeline PIPELINE = Pipeline.with(new StandInAnnotator(), PipelineOptions.standard());
    private static final Ontology ONTOLOGY = Ontology.load();

    @TempDir
    Path folder;

    @Test
    void theQuadsOfDocumentsReadOneByOneMakeTheStoreThatABuildMakes() throws Exception {
        Inputs inputs = news(12);
        try (Store built = Store.inMemory();
                Store loaded = Store.inMemory()) {
            new Build(built, PIPELINE, Build.Settings.standard(), BuildListener.NONE).run(inputs);
            Loading loading = new Loading(loaded, Validation.load());
            loading.load(sorted(inputs));
            assertEquals(12, loading.loaded());
            assertEquals(List.of(), loading.rejected());
            assertEquals(built.manifest(), loaded.manifest());
            assertEquals(export(built, ExportFormat.NQUADS), export(loaded, ExportFormat.NQUADS));
            assertTrue(export(built, ExportFormat.NQUADS).contains("/gazetteer> ."), "the news name places");
            assertEquals(List.of(), Verification.check(loaded));
        }
    }

    @Test
    void aBuildOverWhatWasLoadedReadsNothingAnew() throws Exception {
        Inputs inputs = news(3);
        try (Store store = Store.inMemory()) {
            new Loading(store, Validation.load()).load(sorted(inputs));
            BuildSummary summary =
                    new Build(store, PIPELINE, Build.Settings.standard(), BuildListener.NONE).run(inputs);
            assertEquals(0, summary.read());
            assertEquals(3, summary.unchanged());
        }
    }

    @Test
    void oneDocumentIsWrittenAsAnExportOfItsStoreHasIt() throws Exception {
        Document document = documents(news(1)).get(0);
        DocumentGraph graph = PIPELINE.read(document);
        try (Store store = Store.inMemory()) {
            store.replaceAll(List.of(graph));
            assertEquals(export(store, ExportFormat.NQUADS), written(graph::writeNQuads));
            ExportOptions alone = ExportOptions.ofDocument(document.name());
            assertEquals(export(store, ExportFormat.TRIG, alone), written(graph::writeTrig));
        }
    }

    private Inputs news(int count) throws IOException {
        GeneratedNews news = new GeneratedNews(4);
        for (int i = 0; i < count; i++) {
            news.write(folder.resolve("news"), i, 1);
        }
        return new Inputs(List.of(folder.resolve("news").toString()), InputOptions.defaults());
    }

    /** The lines of all documents, each written by itself, sorted as one file. */
    private Parts sorted(Inputs inputs) throws Exception {
        StringBuilder lines = new StringBuilder();
        for (Document document : documents(inputs)) {
            lines.append(written(PIPELINE.read(document)::writeNQuads));
        }
        Path file = folder.resolve("part.nq");
        Files.write(file, lines.toString().lines().sorted().toList());
        Parts parts = new Parts();
        parts.add(file);
        return parts;
    }

    private static List<Document> documents(Inputs inputs) {
        try (Stream<Reading> readings = inputs.read()) {
            return readings.flatMap(reading -> document(reading).stream()).toList();
        }
    }

    private static Optional<Document> document(Reading reading) {
        return reading instanceof Reading.Read read ? Optional.of(read.document()) : Optional.empty();
    }

    private static String export(Store store, ExportFormat format) {
        return export(store, format, ExportOptions.ALL.withTexts());
    }

    private static String export(Store store, ExportFormat format, ExportOptions options) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        store.read(view -> {
            Exporter.of(format, ONTOLOGY).write(view, options, out);
            return out;
        });
        return out.toString(StandardCharsets.UTF_8);
    }

    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private static String written(Writing writing) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writing.to(out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
