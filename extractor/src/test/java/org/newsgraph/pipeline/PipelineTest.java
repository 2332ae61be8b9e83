package org.newsgraph.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.newsgraph.document.Document;
import org.newsgraph.graph.DocumentGraph;
import org.newsgraph.graph.Validation;
import org.newsgraph.testing.GeneratedNews;
import org.newsgraph.testing.StandInAnnotator;
import org.newsgraph.text.AnnotatedText;

/** The library's way from a document to its graph, with an annotator that needs no models. */
class PipelineTest {
    private static final PipelineOptions STANDARD = PipelineOptions.standard();
    private static final Pipeline PIPELINE = Pipeline.with(new StandInAnnotator(), STANDARD);
    private static final GeneratedNews NEWS = new GeneratedNews(4);

    @Test
    void theTablesAreReadWhileTheModelsLoad() {
        CountDownLatch bothBegun = new CountDownLatch(2);
        Pipeline pipeline = new Pipeline(
                () -> {
                    meet(bothBegun);
                    return document -> new AnnotatedText(document, List.of());
                },
                () -> {
                    meet(bothBegun);
                    return TextToGraph.load(STANDARD);
                },
                STANDARD);

        pipeline.beginToReadTables();
        pipeline.loadModels();
        pipeline.awaitTables();

        assertEquals(0, bothBegun.getCount());
    }

    @Test
    void aFaultyTableIsReportedOfAsItWasFound() {
        Pipeline pipeline = new Pipeline(
                () -> document -> new AnnotatedText(document, List.of()),
                () -> {
                    throw new IllegalArgumentException("seeds/tables/people.tsv:41: 3 cells instead of 8");
                },
                STANDARD);

        IllegalArgumentException told = assertThrows(IllegalArgumentException.class, pipeline::awaitTables);
        assertEquals("seeds/tables/people.tsv:41: 3 cells instead of 8", told.getMessage());
    }

    @Test
    void aDocumentGivesAGraphThatBreaksNoShape() throws Exception {
        DocumentGraph graph = PIPELINE.read(NEWS.document(0, 1));
        assertTrue(graph.triples().size() > 50, "the document says something");
        assertEquals(List.of(), Validation.load().check(graph));
    }

    @Test
    void severalThreadsReadTheSameAsOne() throws Exception {
        List<Document> documents = new ArrayList<>();
        List<DocumentGraph> alone = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            documents.add(NEWS.document(i, 1));
            alone.add(PIPELINE.read(documents.get(i)));
        }
        ExecutorService pool = Executors.newFixedThreadPool(4);
        try {
            List<Future<DocumentGraph>> together = new ArrayList<>();
            documents.forEach(document -> together.add(pool.submit(() -> PIPELINE.read(document))));
            for (int i = 0; i < alone.size(); i++) {
                assertEquals(alone.get(i), together.get(i).get());
            }
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void anAnalysisThatWasKeptGivesTheSameGraphWithoutModels() throws Exception {
        DocumentGraph graph = PIPELINE.read(NEWS.document(0, 1));
        Pipeline withoutModels = Pipeline.onDemand(
                () -> {
                    throw new IllegalStateException("models are asked for");
                },
                STANDARD);
        AnnotatedText kept = withoutModels
                .kept(graph.entry(), graph.analysis().orElseThrow(), graph.text())
                .orElseThrow();
        assertEquals(graph, withoutModels.read(kept));
    }

    @Test
    void theDayGivenIsThatOfDocumentsWithoutOne() throws Exception {
        LocalDate day = LocalDate.of(2016, 4, 16);
        Document undated = Document.of("news/1.txt", "John Kerry called Sergey Lavrov on Friday.");
        Pipeline pipeline = Pipeline.with(new StandInAnnotator(), STANDARD.withPublished(Optional.of(day)));
        DocumentGraph given = pipeline.read(undated);
        DocumentGraph stated = PIPELINE.read(undated.withPublished(day));
        assertEquals(stated.triples(), given.triples());
        assertNotEquals(
                stated.entry().version(), given.entry().version(), "another day makes another graph of this one");
    }

    @Test
    void anotherBaseIsThatOfAllIris() throws Exception {
        Pipeline pipeline = Pipeline.with(new StandInAnnotator(), STANDARD.withBase("https://example.org/news"));
        DocumentGraph graph = pipeline.read(NEWS.document(0, 1));
        assertTrue(graph.entry().iri().startsWith("https://example.org/news/document/"));
        assertTrue(
                graph.triples().stream().noneMatch(triple -> triple.toString().contains("w3id.org/newsgraph/id/")));
    }

    /** Else a store would take the analyses of one annotator for those of another. */
    @Test
    void anotherAnalyserIsAnotherVersionAndReadsNoAnalysisOfThisOne() throws Exception {
        Pipeline other = Pipeline.with(new StandInAnnotator(), STANDARD.withAnalyser("stand-in 2"));
        DocumentGraph graph = PIPELINE.read(NEWS.document(0, 1));
        assertTrue(other.read(NEWS.document(0, 1)).entry().version().startsWith("analyser stand-in 2, code "));
        assertFalse(other.versions().isCurrent(graph.entry().version()));
        assertEquals(Optional.empty(), other.kept(graph.analysis().orElseThrow(), NEWS.document(0, 1)));
    }

    private static void meet(CountDownLatch bothBegun) {
        bothBegun.countDown();
        try {
            assertTrue(bothBegun.await(30, TimeUnit.SECONDS), "one waits for the other");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
