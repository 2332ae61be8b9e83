package org.newsgraph.export.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.newsgraph.testing.Graphs.stored;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.util.IsoMatcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.export.facts.NotInStoreException;
import org.newsgraph.graph.DocumentGraph;
import org.newsgraph.graph.Ontology;
import org.newsgraph.graph.Vocabulary;
import org.newsgraph.graph.Vocabulary.Nif;
import org.newsgraph.store.Store;
import org.newsgraph.testing.Article;
import org.newsgraph.testing.Graphs;
import org.newsgraph.testing.Samples;

class ExportTest {
    private static final Map<ExportFormat, Lang> LANGS = Map.of(
            ExportFormat.TURTLE, Lang.TURTLE,
            ExportFormat.TRIG, Lang.TRIG,
            ExportFormat.NQUADS, Lang.NQUADS,
            ExportFormat.NTRIPLES, Lang.NTRIPLES,
            ExportFormat.JSONLD, Lang.JSONLD,
            ExportFormat.RDFXML, Lang.RDFXML);

    /** A text that every format has to escape. */
    private static Article awkward() {
        Article article = new Article(
                "articles/003 &<\"'>.txt", "\"Kerry\" & <b>Lavrov</b>\r\n\tmet \\ 😀 \u0001 later. Ünïcödé, 北京");
        return article.title("A \"title\" & <more>\r\n\u0001")
                .mention("\"Kerry\" & <b>Lavrov</b>\r\n\tmet \\ 😀 \u0001 later", Samples.KERRY);
    }

    @ParameterizedTest
    @EnumSource(
            value = ExportFormat.class,
            names = {"TRIG", "NQUADS", "JSONLD"})
    void formatsWithGraphsReadBackAsTheStore(ExportFormat format) {
        try (Store store = store(Samples.call(), Samples.sameCall(), awkward())) {
            DatasetGraph read = RDFParser.fromString(export(store, format, ExportOptions.ALL), LANGS.get(format))
                    .toDatasetGraph();
            DatasetGraph expected = RDFParser.fromString(
                            export(store, ExportFormat.NQUADS, ExportOptions.ALL), Lang.NQUADS)
                    .toDatasetGraph();
            assertTrue(IsoMatcher.isomorphic(expected, read));
            assertEquals(3, Iter.count(read.listGraphNodes()));
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = ExportFormat.class,
            names = {"TURTLE", "NTRIPLES", "RDFXML"})
    void formatsWithoutGraphsReadBackAsTheUnion(ExportFormat format) {
        try (Store store = store(Samples.call(), Samples.sameCall(), Samples.detention())) {
            Graph read = RDFParser.fromString(export(store, format, ExportOptions.ALL), LANGS.get(format))
                    .toGraph();
            boolean same = store.read(view -> view.union().isIsomorphicWith(read));
            assertTrue(same);
        }
    }

    @Test
    void xmlStaysWellFormedWhateverTheText() {
        try (Store store = store(awkward())) {
            Graph read = RDFParser.fromString(export(store, ExportFormat.RDFXML, ExportOptions.ALL), Lang.RDFXML)
                    .toGraph();
            int size = store.read(view -> view.union().size());
            assertEquals(size, read.size());
        }
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void theOrderOfDocumentsAndBatchesChangesNothing(ExportFormat format, @TempDir Path directory) {
        List<Article> articles =
                new ArrayList<>(List.of(Samples.call(), Samples.sameCall(), Samples.detention(), awkward()));
        try (Store one = store(articles.toArray(Article[]::new));
                Store other = Store.openOrCreate(directory)) {
            Collections.reverse(articles);
            articles.parallelStream().map(Graphs::stored).forEach(graph -> other.replaceAll(List.of(graph)));
            assertEquals(export(one, format, ExportOptions.ALL), export(other, format, ExportOptions.ALL));
            assertFalse(export(one, format, ExportOptions.ALL).isEmpty());
        }
    }

    @Test
    void linesAreSortedAsSortDoes() {
        try (Store store = store(Samples.call(), Samples.sameCall(), awkward())) {
            String[] lines =
                    export(store, ExportFormat.NQUADS, ExportOptions.ALL).split("\n");
            String[] sorted = lines.clone();
            Arrays.sort(
                    sorted,
                    (a, b) -> Arrays.compareUnsigned(
                            a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8)));
            assertEquals(List.of(sorted), List.of(lines));
        }
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void textsStayInTheStore(ExportFormat format) {
        try (Store store = store(Samples.call())) {
            assertFalse(export(store, format, ExportOptions.ALL).contains("Diplomats were happy"));
        }
    }

    @Test
    void textsLeaveWhenTheyAreWanted() {
        try (Store store = store(Samples.call())) {
            String quads = export(store, ExportFormat.NQUADS, ExportOptions.ALL.withTexts());
            assertTrue(quads.contains("articles/000.txt?text> .\n"), quads);
            assertTrue(quads.contains("ManifestEntry> .\n"), quads);
            assertTrue(export(store, ExportFormat.TURTLE, ExportOptions.ALL.withTexts())
                    .contains("Diplomats were happy"));
        }
    }

    @Test
    void oneDocumentOrGraphIsExportedAlone() {
        try (Store store = store(Samples.call(), Samples.detention())) {
            String one = export(store, ExportFormat.NQUADS, ExportOptions.ofDocument("articles/002.txt"));
            String graph = export(
                    store, ExportFormat.NQUADS, ExportOptions.ofGraph(Graphs.BASE + "document/articles/002.txt"));
            assertEquals(one, graph);
            assertFalse(one.contains("000.txt"));
            assertTrue(one.contains("Detention"));
            assertFalse(export(store, ExportFormat.JSONL, ExportOptions.ofDocument("articles/002.txt"))
                    .contains("Kerry"));
        }
    }

    @Test
    void whatIsNotThereCannotBeExported() {
        try (Store store = store(Samples.call())) {
            assertThrows(
                    NotInStoreException.class,
                    () -> export(store, ExportFormat.TURTLE, ExportOptions.ofDocument("other.txt")));
            assertThrows(
                    NotInStoreException.class,
                    () -> export(store, ExportFormat.TURTLE, ExportOptions.ofGraph("http://x/")));
        }
    }

    @Test
    void anEmptyStoreIsExportedToo() {
        try (Store store = Store.inMemory()) {
            for (ExportFormat format : LANGS.keySet()) {
                assertTrue(RDFParser.fromString(export(store, format, ExportOptions.ALL), LANGS.get(format))
                        .toDatasetGraph()
                        .isEmpty());
            }
        }
    }

    @Test
    void aRowSaysWhoDidWhatToWhom() {
        try (Store store = store(Samples.call(), Samples.sameCall())) {
            List<String> rows =
                    export(store, ExportFormat.CSV, ExportOptions.ALL).lines().toList();
            assertEquals(5, rows.size());
            assertTrue(
                    rows.get(1)
                            .endsWith(
                                    "Call,CONSULT,phone,041,John Kerry,http://dbpedia.org/resource/John_Kerry,USA,GOV,"
                                            + "Sergey Lavrov,http://dbpedia.org/resource/Sergey_Lavrov,RUS,GOV,,Aleppo,,,2016-04-15,,"
                                            + "asserted,certain,,0.93"),
                    rows.get(1));
            ExportOptions oneADay = ExportOptions.ALL.with(ExportOption.ONE_A_DAY);
            assertEquals(4, export(store, ExportFormat.CSV, oneADay).lines().count());
        }
    }

    @Test
    void turtleOfADocumentIsReadFromTheTopDown() {
        try (Store store = store(Samples.call(), Samples.detention())) {
            String page = export(store, ExportFormat.TURTLE, ExportOptions.ofDocument("articles/002.txt"));
            assertTrue(page.startsWith("BASE <" + Graphs.BASE + "document/articles/002.txt>\n"), page);
            int document = page.indexOf("\n<>\n    a ");
            int claim = page.indexOf("\n<#claim=");
            int event = page.indexOf("/event/", page.lastIndexOf("\n<#claim="));
            int entity = page.indexOf("\nentity:");
            int words = page.indexOf("\n<#char=");
            assertTrue(0 < document && document < claim && claim < event && claim < entity && entity < words, page);
            assertTrue(page.contains("    a ng:Claim, ng:EventClaim ;\n    ng:states "), page);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = ExportFormat.class,
            names = {"NQUADS", "TRIG", "TURTLE", "NTRIPLES", "JSONLD", "RDFXML"})
    void factsHaveTheirSentenceAndNoMentions(ExportFormat format) {
        try (Store store = store(Samples.call(), Samples.sameCall(), Samples.detention())) {
            String facts = export(store, format, ExportOptions.ALL.with(ExportOption.FACTS));
            Graph read = RDFParser.fromString(facts, LANGS.get(format))
                    .toDatasetGraph()
                    .getUnionGraph();
            Graph graph = read.isEmpty()
                    ? RDFParser.fromString(facts, LANGS.get(format)).toGraph()
                    : read;
            Set<Triple> all = store.read(view -> view.union().stream().collect(Collectors.toSet()));
            assertTrue(all.containsAll(graph.stream().toList()));
            List<Node> sentences = graph.stream(Node.ANY, Vocabulary.SENTENCE, Node.ANY)
                    .map(Triple::getObject)
                    .toList();
            assertFalse(sentences.isEmpty());
            sentences.forEach(sentence -> assertTrue(graph.contains(sentence, Nif.ANCHOR_OF, Node.ANY)));
            assertEquals(
                    Set.copyOf(sentences),
                    graph.stream(Node.ANY, Nif.ANCHOR_OF, Node.ANY)
                            .map(Triple::getSubject)
                            .collect(Collectors.toSet()));
            assertTrue(graph.stream()
                    .noneMatch(triple -> triple.getPredicate().getURI().endsWith("Mention")));
            assertTrue(graph.stream(Node.ANY, Vocabulary.STATES, Node.ANY).count()
                    == all.stream()
                            .filter(triple -> triple.getPredicate().equals(Vocabulary.STATES))
                            .count());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+HYPERLINK(1)", "-2+3", "@SUM(A1)", "\t=1", "=cmd|' /C calc'!A0"})
    void aCellForSpreadsheetsIsNoFormula(String cell) {
        assertTrue(Csv.spreadsheetLine(List.of(cell)).replace("\"", "").startsWith("'"), cell);
        assertFalse(Csv.line(List.of(cell)).contains("'" + cell.charAt(0)), cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-40", "+1.5", "Zürich", "3-4", ""})
    void otherCellsForSpreadsheetsStay(String cell) {
        assertEquals(cell + "\r\n", Csv.spreadsheetLine(List.of(cell)));
    }

    @Test
    void spreadsheetsAreToldTheEncoding() {
        try (Store store = store(Samples.call())) {
            assertTrue(export(store, ExportFormat.CSV, ExportOptions.ALL.with(ExportOption.SPREADSHEET))
                    .startsWith("\uFEFFevent,"));
            assertTrue(export(store, ExportFormat.CSV, ExportOptions.ALL).startsWith("event,"));
        }
    }

    private static Store store(Article... articles) {
        Store store = Store.inMemory();
        List<DocumentGraph> graphs = new ArrayList<>();
        for (Article article : articles) {
            graphs.add(stored(article));
        }
        store.replaceAll(graphs);
        return store;
    }

    private static String export(Store store, ExportFormat format, ExportOptions options) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        store.read(view -> {
            Exporter.of(format, Ontology.load()).write(view, options, out);
            return true;
        });
        return out.toString(StandardCharsets.UTF_8);
    }
}
