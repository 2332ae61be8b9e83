package org.newsgraph.pipeline.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.newsgraph.document.Document;
import org.newsgraph.document.Reading;
import org.newsgraph.document.Rejected;
import org.newsgraph.graph.DocumentGraph;
import org.newsgraph.graph.ManifestEntry;
import org.newsgraph.store.Store;
import org.newsgraph.testing.Article;
import org.newsgraph.testing.Graphs;
import org.newsgraph.testing.Samples;
import org.newsgraph.text.AnnotatedText;
import org.newsgraph.text.AnnotationException;
import org.newsgraph.text.KeptAnalysis;

/** The build's loop over a store in memory, with articles whose findings are known. */
class BuildTest {
    private static final Duration LONG = Duration.ofSeconds(30);
    private static final List<Article> SAMPLES = List.of(Samples.call(), Samples.sameCall(), Samples.detention());

    private final Store store = Store.inMemory();
    private final List<String> warnings = new ArrayList<>();
    private final AtomicInteger loads = new AtomicInteger();
    private final AtomicInteger begun = new AtomicInteger();
    private final List<BuildEvent> events = new ArrayList<>();
    private boolean force;
    private String version = "1";
    private KeptAnalysis kept = new KeptAnalysis("1");
    private boolean corrected;

    @Test
    void documentsAreStoredAndCounted() throws Exception {
        BuildSummary summary = build(SAMPLES);
        assertEquals(3, summary.read());
        assertEquals(3, store.manifest().size());
        assertTrue(summary.events() > 0);
    }

    @Test
    void anEventOfTwoDocumentsCountsOnce() throws Exception {
        long one = build(List.of(Samples.sameCall())).events();
        force = true;
        assertEquals(one, build(List.of(Samples.call(), Samples.sameCall())).events());
    }

    @Test
    void unchangedDocumentsAreSkippedBeforeAModelLoads() throws Exception {
        build(SAMPLES);
        BuildSummary again = build(SAMPLES);
        assertEquals(0, again.read());
        assertEquals(3, again.unchanged());
        assertEquals(3, loads.get());
        assertEquals(1, begun.get(), "no table was read the second time");
    }

    @Test
    void unchangedDocumentsAreReadAgainWhenForced() throws Exception {
        build(SAMPLES);
        force = true;
        assertEquals(3, build(SAMPLES).read());
    }

    @Test
    void anotherVersionReadsAllAgain() throws Exception {
        build(SAMPLES);
        version = "2";
        assertEquals(3, build(SAMPLES).read());
        assertEquals(0, build(SAMPLES).read());
    }

    @Test
    void whatWasAnalysedIsReadAgainWithoutTheModels() throws Exception {
        version = "code 1, lexicon 1";
        build(SAMPLES);
        loads.set(0);
        version = "code 1, lexicon 2, corrections 1";
        assertEquals(3, build(SAMPLES).read());
        assertEquals(0, loads.get());
        assertEquals(
                List.of(
                        "changed since documents were read: lexicon, corrections; those that are the same are read anew, too",
                        "3 documents read anew from their kept analysis; changed: lexicon, corrections"),
                warnings);
    }

    @Test
    void anotherAnalyserReadsTheTextsAgain() throws Exception {
        version = "code 1, analyser 1";
        build(SAMPLES);
        loads.set(0);
        version = "code 1, analyser 2";
        kept = new KeptAnalysis("2");
        assertEquals(3, build(SAMPLES).read());
        assertEquals(3, loads.get());
        assertEquals(
                List.of(
                        "changed since documents were read: analyser; those that are the same are read anew, too",
                        "3 documents read anew; changed: analyser"),
                warnings);
    }

    @Test
    void otherCorrectionsReachTheDocumentsThatAreNotGiven() throws Exception {
        version = "code 1";
        build(SAMPLES);
        loads.set(0);
        version = "code 1, corrections 1";
        corrected = true;
        assertEquals(3, build(List.of(Samples.call())).read());
        assertEquals(0, loads.get());
        assertEquals(List.of("3 documents read anew from their kept analysis; changed: corrections"), warnings);
        assertEquals(0, build(List.of(Samples.call())).read());
    }

    @Test
    void whatOtherCorrectionsDoNotReachIsReportedOf() throws Exception {
        version = "code 1";
        build(SAMPLES);
        version = "code 1, corrections 1";
        kept = new KeptAnalysis("2");
        corrected = true;
        assertEquals(1, build(List.of(Samples.call())).read());
        assertTrue(
                warnings.get(0).startsWith("other corrections than before do not reach 2 documents"), warnings.get(0));
    }

    @Test
    void whoForcesABuildWantsTheTextsReadAgain() throws Exception {
        build(SAMPLES);
        loads.set(0);
        force = true;
        version = "2";
        build(SAMPLES);
        assertEquals(3, loads.get());
    }

    @Test
    void anEditedDocumentIsReadAgainAlone() throws Exception {
        build(SAMPLES);
        List<Article> edited =
                List.of(Samples.call(), new Article("articles/001.txt", "Nothing happened."), Samples.detention());
        BuildSummary summary = build(edited);
        assertEquals(1, summary.read());
        assertEquals(2, summary.unchanged());
    }

    @Test
    void whatCanNotBeReadOrAnalysedCostsNoOtherDocument() throws Exception {
        Reading unreadable = new Reading.Failed(new Rejected("broken.txt", "read", "is no text"));
        BuildSummary summary = build(
                Stream.concat(Stream.of(unreadable), readings(SAMPLES)),
                document -> {
                    if (document.name().endsWith("001.txt")) {
                        throw new AnnotationException("the text could not be analysed", new IllegalStateException());
                    }
                    if (document.name().endsWith("002.txt")) {
                        throw new StackOverflowError();
                    }
                    return extracted(document);
                },
                LONG);
        assertEquals(1, summary.read());
        assertEquals(
                List.of(
                        "broken.txt: is no text",
                        "/somewhere/articles/001.txt: the text could not be analysed",
                        "/somewhere/articles/002.txt: its sentences nest too deep. Is it prose? Otherwise leave it out."),
                summary.rejected().stream().map(Rejected::toString).toList());
    }

    @Test
    void ofInputsThatFailAlikeTheFirstTwentyAreToldAndAllAreCounted() throws Exception {
        Stream<Reading> dump = IntStream.range(0, 300)
                .mapToObj(i ->
                        new Rejected("dump.jsonl:" + i, "read", i == 250 ? "is no JSON" : "has no text, line " + i))
                .map(Reading.Failed::new);
        BuildSummary summary = build(dump, this::extracted, LONG);
        assertEquals(300, summary.rejections());
        assertEquals(21, summary.rejected().size());
        assertEquals("dump.jsonl:250: is no JSON", summary.rejected().get(20).toString());
    }

    @Test
    void aDocumentThatTakesTooLongIsRejected() throws Exception {
        BuildSummary summary = build(
                readings(SAMPLES),
                document -> {
                    if (document.name().endsWith("001.txt")) {
                        Thread.sleep(60_000);
                    }
                    return extracted(document);
                },
                Duration.ofMillis(300));
        assertEquals(2, summary.read());
        assertTrue(summary.rejected().get(0).reason().contains("--document-timeout"));
    }

    @Test
    void withoutMemoryTheBuildEnds() {
        assertThrows(
                OutOfMemoryError.class,
                () -> build(
                        readings(SAMPLES),
                        document -> {
                            throw new OutOfMemoryError("test");
                        },
                        LONG));
    }

    @Test
    void theOrderOfThreadsChangesNothing() throws Exception {
        build(
                readings(SAMPLES),
                document -> {
                    Thread.sleep(document.name().endsWith("000.txt") ? 100 : 0);
                    return extracted(document);
                },
                LONG);
        List<ManifestEntry> slow = store.manifest();
        try (Store other = Store.inMemory()) {
            other.replaceAll(SAMPLES.stream().map(Graphs::stored).toList());
            assertEquals(
                    other.manifest().stream().map(ManifestEntry::graphSha256).toList(),
                    slow.stream().map(ManifestEntry::graphSha256).toList());
        }
    }

    @Test
    void aFileOfTheSameNameFromElsewhereIsReportedOf() throws Exception {
        Document first = SAMPLES.get(0).document();
        build(Stream.of(new Reading.Read(first)), this::extracted, LONG);
        Document other = new Document(
                first.name(),
                "/elsewhere/articles/000.txt",
                "0".repeat(64),
                first.text(),
                first.title(),
                first.headline(),
                first.published(),
                first.publisher(),
                first.language(),
                first.boilerplate());
        build(Stream.of(new Reading.Read(other)), this::extracted, LONG);
        assertInstanceOf(BuildEvent.Replaced.class, events.get(0));
        assertEquals(1, warnings.size());
        assertTrue(warnings.get(0)
                .startsWith("articles/000.txt: /elsewhere/articles/000.txt replaces what was read from"));
    }

    private BuildSummary build(List<Article> articles) throws InterruptedException {
        return build(readings(articles), this::extracted, LONG);
    }

    private BuildSummary build(Stream<Reading> readings, OrderedWork.Work<Document, Extracted> work, Duration timeout)
            throws InterruptedException {
        BuildListener listener = new BuildListener() {
            @Override
            public void happened(BuildEvent event) {
                events.add(event);
                warnings.add(event.message());
            }
        };
        Build build = new Build(
                store,
                extraction(work),
                new OneVersion(version, corrected),
                new Build.Settings(2, timeout, force),
                () -> {},
                listener);
        BuildSummary summary = build.run(readings);
        summary.rereadings().forEach(rereading -> warnings.add(rereading.message()));
        return summary;
    }

    private Extraction extraction(OrderedWork.Work<Document, Extracted> work) {
        return new Extraction() {
            @Override
            public Optional<AnnotatedText> kept(String packed, Document document) {
                return kept.unpack(packed, document);
            }

            @Override
            public Optional<AnnotatedText> again(ManifestEntry entry, String packed, String text) {
                return kept.unpack(packed, entry.name(), entry.origin(), entry.inputSha256(), text);
            }

            @Override
            public void begin() {
                begun.incrementAndGet();
            }

            @Override
            public void loadModels() {
                loads.incrementAndGet();
            }

            @Override
            public void awaitTables() {
                // There are none.
            }

            @Override
            public Extracted read(Task task) throws Exception {
                return work.on(task.document());
            }
        };
    }

    /** What the article of that text says; of another text, nothing. */
    private Extracted extracted(Document document) {
        Article article = SAMPLES.stream()
                .filter(sample -> sample.document().equals(document))
                .findFirst()
                .orElseGet(() -> new Article(document.name(), document.text()));
        DocumentGraph graph = DocumentGraph.of(document, version, Graphs.quads(article));
        return Extracted.of(graph.withAnalysis(kept.pack(new AnnotatedText(document, List.of()))), 10);
    }

    private static Stream<Reading> readings(List<Article> articles) {
        return articles.stream().map(Article::document).map(Reading.Read::new);
    }
}
