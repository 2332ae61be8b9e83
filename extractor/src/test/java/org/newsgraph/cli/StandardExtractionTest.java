package org.newsgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.newsgraph.correction.Corrections;
import org.newsgraph.graph.Iris;
import org.newsgraph.text.AnnotatedText;

class StandardExtractionTest {
    private static final TextToGraph TABLES = TextToGraph.load(new Iris(Iris.DEFAULT_BASE), Corrections.none());

    @Test
    void theTablesAreReadWhileTheModelsLoad() {
        CountDownLatch bothBegun = new CountDownLatch(2);
        StandardExtraction extraction = new StandardExtraction(
                () -> {
                    meet(bothBegun);
                    return document -> new AnnotatedText(document, List.of());
                },
                () -> {
                    meet(bothBegun);
                    return TABLES;
                });

        extraction.loadModels();
        extraction.awaitTables();

        assertEquals(0, bothBegun.getCount());
    }

    @Test
    void aFaultyTableIsReportedOfAsItWasFound() {
        StandardExtraction extraction =
                new StandardExtraction(() -> document -> new AnnotatedText(document, List.of()), () -> {
                    throw new IllegalArgumentException("seeds/tables/people.tsv:41: 3 cells instead of 8");
                });

        extraction.loadModels();

        IllegalArgumentException told = assertThrows(IllegalArgumentException.class, extraction::awaitTables);
        assertEquals("seeds/tables/people.tsv:41: 3 cells instead of 8", told.getMessage());
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
