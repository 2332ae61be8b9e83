package org.newsgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.graph.DocumentGraph;
import org.newsgraph.store.Store;
import org.newsgraph.testing.Graphs;
import org.newsgraph.testing.Samples;

/** The commands as their user meets them: what they print where, and their exit codes. */
class CommandsIT {
    @TempDir
    static Path folder;

    private static Path filled;

    @BeforeAll
    static void fillAStore() {
        filled = folder.resolve("filled");
        fill(filled);
    }

    private static void fill(Path place) {
        try (Store store = Store.openOrCreate(place)) {
            store.replaceAll(List.of(
                    Graphs.stored(Samples.call()),
                    Graphs.stored(Samples.sameCall()),
                    Graphs.stored(Samples.detention())));
        }
    }

    @Test
    void withoutACommandTheUserIsReportedWhereHelpIs() {
        Run outcome = Run.of();
        assertEquals(2, outcome.code());
        assertTrue(outcome.err().contains("newsgraph help"), outcome.err());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "build",
                "query",
                "export",
                "explain",
                "list",
                "remove",
                "validate",
                "verify",
                "compact",
                "backup",
                "restore",
                "load",
                "diff",
                "stats",
                "lexicon",
                "evaluate",
                "completion",
                "manual"
            })
    void helpGoesToStandardOutput(String command) {
        Run outcome = Run.of("help", command);
        assertEquals(0, outcome.code());
        assertTrue(outcome.out().contains("--store=DIR"), outcome.out());
        assertTrue(outcome.out().contains("--verbose"), outcome.out());
        assertEquals("", outcome.err());
    }

    @ParameterizedTest
    @CsvSource({
        "buld, Did you mean build?",
        "build, Missing required parameter: 'INPUT'",
        "build --threads 0 x, --threads is 0; expected 1 to 1024",
        "build --threads two x, 'two' is not an int",
        "build --published 2016-13-01 x, '2016-13-01' is no day",
        "build --base nowhere x, expected an absolute IRI",
        "build --limit -1 x, --limit is -1",
        "build --document-timeout 0 x, --document-timeout is 0",
        "build --corrections nothing.tsv x, nothing.tsv: there is no such file",
        "build --watch x, Unknown option: '--watch'",
        "stats --format yaml, 'yaml'",
        "stats --dump https://example.org/, --dump is for --format void",
        "stats --format void --dump here, 'here' is no absolute IRI",
        "stats --duplicates --format void, expected table",
        "stats --format csv, --format csv and json go with --duplicates",
        "lexicon --format yaml, 'yaml'",
        "evaluate, expected GOLD",
        "evaluate --format yaml x, 'yaml'",
        "evaluate nothing.json, nothing.json: can't be read",
        "evaluate pom.xml --store nowhere, pom.xml:1:1: is no JSON",
        "evaluate src --store nowhere, src: holds no .json file",
        "query, FILE.rq",
        "query --timeout 0 -e x, --timeout is 0",
        "query --format yaml -e x, 'yaml'",
        "query nothing.rq, nothing.rq: there is no such file",
    })
    void wrongUsageEndsWithTwoAndOneLine(String line, String expected) {
        Run outcome = Run.of(line.split(" "));
        assertEquals(2, outcome.code());
        assertEquals("", outcome.out());
        assertEquals(1, outcome.err().lines().count(), outcome.err());
        assertTrue(outcome.err().toLowerCase().contains(expected.toLowerCase()), outcome.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"list", "stats", "remove x", "explain x", "query -e ASK{}", "verify", "compact"})
    void aMissingStoreEndsWithThree(String line) {
        List<String> arguments = new ArrayList<>(List.of(line.split(" ")));
        arguments.addAll(List.of("--store", folder.resolve("nowhere").toString()));
        Run outcome = Run.of(arguments.toArray(String[]::new));
        assertEquals(3, outcome.code());
        assertTrue(outcome.err().contains("there is no store here"), outcome.err());
        assertFalse(Files.exists(folder.resolve("nowhere")));
    }

    @Test
    void aFolderThatIsNoStoreIsLeftAlone() throws IOException {
        Path other = Files.createDirectory(folder.resolve("other"));
        Files.writeString(other.resolve("precious.txt"), "mine");
        Run outcome = Run.of("build", "--store", other.toString(), other.toString());
        assertEquals(3, outcome.code());
        assertEquals(List.of("precious.txt"), List.of(other.toFile().list()));
    }

    @Test
    void aFolderWithoutArticlesIsNoErrorAndSaysSo() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Run outcome = Run.of("build", "--store", folder.resolve("new").toString(), empty.toString());
        assertEquals(0, outcome.code(), outcome.err());
        assertTrue(outcome.err().contains("nothing to read in"), outcome.err());
        assertTrue(outcome.out().startsWith("documents read     0\n"), outcome.out());
    }

    @Test
    void aMissingInputIsRejectedByName() {
        Run outcome = Run.of("build", "--store", folder.resolve("new").toString(), "nowhere.txt");
        assertEquals(1, outcome.code());
        assertTrue(outcome.out().contains("  nowhere.txt: "), outcome.out());
    }

    @Test
    void listNamesTheDocuments() {
        Run outcome = store("list");
        assertEquals(0, outcome.code());
        assertEquals(3, outcome.out().lines().count());
        assertTrue(outcome.out().startsWith("articles/000.txt\t2016-04-16\t"), outcome.out());
        assertTrue(outcome.out().lines().toList().get(0).endsWith("\tKerry calls Lavrov"), outcome.out());
    }

    @Test
    void removeTakesOutWhatIsThereAndNamesWhatIsNot() {
        Path place = folder.resolve("shrinking");
        fill(place);
        Run outcome = Run.of("remove", "--store", place.toString(), "articles/000.txt", "articles/999.txt");
        assertEquals(1, outcome.code());
        assertEquals("removed articles/000.txt\n", outcome.out());
        assertTrue(outcome.err().contains("articles/999.txt: there is no such document"), outcome.err());
        assertEquals(
                2, Run.of("list", "--store", place.toString()).out().lines().count());
    }

    @Test
    void aSoundStoreIsVerified() {
        Run outcome = store("verify");
        assertEquals(0, outcome.code(), outcome.out());
        assertEquals("3 documents checked, nothing wrong\n", outcome.out());
    }

    @Test
    void compactTellsWhatItBrought() {
        Path place = folder.resolve("compacted");
        fill(place);
        Run outcome = Run.of("compact", "--store", place.toString());
        assertEquals(0, outcome.code(), outcome.err());
        assertTrue(outcome.out().matches("from [\\d,.]+ [kM]B to [\\d,.]+ [kM]B\n"), outcome.out());
        assertEquals(0, Run.of("verify", "--store", place.toString()).code());
    }

    @Test
    void aQueryNeedsNoPrefixesOfItsOwn() {
        Run outcome = store(
                "query",
                "--format",
                "csv",
                "-e",
                "SELECT ?name { ?x ng:called ?y . ?x rdfs:label ?name } ORDER BY ?name");
        assertEquals(0, outcome.code(), outcome.err());
        assertEquals("name\r\nJohn Kerry\r\nSergey Lavrov\r\n", outcome.out());
    }

    @ParameterizedTest
    @CsvSource({
        "table, | n ",
        "csv, n",
        "tsv, ?n",
        "json, \"head\"",
        "xml, <sparql",
    })
    void rowsComeInEachFormat(String format, String expected) {
        Run outcome = store("query", "--format", format, "-e", "SELECT (COUNT(*) AS ?n) { ?s a ng:Call }");
        assertEquals(0, outcome.code(), outcome.err());
        assertTrue(outcome.out().contains(expected), outcome.out());
    }

    @ParameterizedTest
    @CsvSource({
        "table, yes",
        "csv, true",
        "tsv, true",
        "json, \"boolean\" : true",
        "xml, <boolean>true</boolean>",
    })
    void answersComeInEachFormat(String format, String expected) {
        Run outcome = store("query", "--format", format, "-e", "ASK { ?x ng:called ?y }");
        assertEquals(0, outcome.code(), outcome.err());
        assertTrue(outcome.out().contains(expected), outcome.out());
    }

    @Test
    void theQueryStandsInAFileOrAfterE() throws IOException {
        Path file = Files.writeString(folder.resolve("ask.rq"), "ASK { ?x ng:called ?y }");
        assertEquals("yes\n", store("query", file.toString()).out());
        assertEquals(2, store("query", file.toString(), "-e", "ASK {}").code());
        assertEquals(2, store("query", "-e", "").code());
        Path latin = Files.write(folder.resolve("latin.rq"), new byte[] {'#', (byte) 0xE9});
        Run outcome = store("query", latin.toString());
        assertEquals(2, outcome.code());
        assertTrue(outcome.err().contains("is not UTF-8"), outcome.err());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "v | expected NAME=VALUE",
                "=x | expected NAME=VALUE",
                "v=<open | is no value",
                "v=\"open | is no value",
                "w=x | the query has no variable ?w",
            })
    void aParameterThatIsNoneIsReported(String parameter, String expected) {
        Run outcome = store("query", "--param", parameter, "-e", "SELECT * { ?x rdfs:label ?v }");
        assertEquals(2, outcome.code(), outcome.out());
        assertEquals("", outcome.out());
        assertTrue(outcome.err().contains(expected), outcome.err());
    }

    @ParameterizedTest
    @CsvSource({
        "turtle, ng:called",
        "jsonld, ng:called",
    })
    void graphsComeInEachFormat(String format, String expected) {
        Run outcome = store("query", "--format", format, "-e", "CONSTRUCT { ?x ng:called ?y } { ?x ng:called ?y }");
        assertEquals(0, outcome.code(), outcome.err());
        assertTrue(outcome.out().contains(expected), outcome.out());
    }

    @Test
    void aYesOrNoQuestionIsAnswered() {
        assertEquals("yes\n", store("query", "-e", "ASK { ?x ng:called ?y }").out());
        assertEquals("no\n", store("query", "-e", "ASK { ?x ng:met ?y }").out());
    }

    @ParameterizedTest
    @CsvSource({
        "csv, CONSTRUCT {?s ?p ?o} {?s ?p ?o}",
        "turtle, SELECT * {?s ?p ?o}",
    })
    void aFormatThatDoesNotFitTheQueryIsRefused(String format, String query) {
        Run outcome = store("query", "--format", format, "-e", query);
        assertEquals(2, outcome.code());
        assertTrue(outcome.err().contains("for the format " + format + ". Use "), outcome.err());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SELECT * { ?s ?p | query:1:",
                "SELECT * { ?s nope:p ?o } | Unresolved prefixed name: nope:p",
                "INSERT DATA { <a> <b> <c> } | query:1:1",
                "SELECT * { SERVICE <http://localhost:1/> { ?s ?p ?o } } | SERVICE",
            })
    void aWrongQueryIsReportedWithItsPlace(String query, String expected) {
        Run outcome = store("query", "-e", query);
        assertEquals(2, outcome.code(), outcome.err());
        assertTrue(outcome.err().contains(expected), outcome.err());
    }

    @Test
    void aQueryInAFileIsReportedWithLineAndColumn() throws IOException {
        Path file = Files.writeString(folder.resolve("wrong.rq"), "SELECT *\n{ ?s ?p }\n");
        Run outcome = store("query", file.toString());
        assertEquals(2, outcome.code());
        assertTrue(outcome.err().startsWith("newsgraph: " + file + ":2:"), outcome.err());
    }

    @ParameterizedTest
    @CsvSource({
        "kind=ng:Call, 1",
        "?kind=<https://w3id.org/newsgraph/ns#Call>, 1",
        "kind=https://w3id.org/newsgraph/ns#Call, 1",
        "kind=ng:Meeting, 0",
        "kind=Call, 0",
    })
    void parametersAreTerms(String parameter, String rows) {
        Run outcome = store(
                "query", "--format", "csv", "--param", parameter, "-e", "SELECT (COUNT(?e) AS ?n) { ?e a $kind }");
        assertEquals("n\r\n" + rows + "\r\n", outcome.out(), outcome.err());
    }

    @Test
    void aParameterIsNotReadAsSparql() {
        Run outcome = store(
                "query", "--format", "csv", "--param", "name=x\" } # ", "-e", "SELECT ?e { ?e rdfs:label ?name }");
        assertEquals(0, outcome.code(), outcome.err());
        assertEquals("e\r\n", outcome.out());
    }

    @Test
    void anUnknownParameterIsNamed() {
        Run outcome = store("query", "--param", "knd=x", "-e", "ASK { ?e a ?kind }");
        assertEquals(2, outcome.code());
        assertTrue(outcome.err().contains("the query has no variable ?knd"), outcome.err());
    }

    @Test
    void aQueryThatTakesTooLongEndsWithFour() {
        // It is left open, as the process ends with it.
        Path place = folder.resolve("busy");
        fill(place);
        Run outcome = Run.of(
                "query",
                "--store",
                place.toString(),
                "--timeout",
                "1",
                "--format",
                "csv",
                "-e",
                "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n1 ?o }");
        assertEquals(4, outcome.code(), outcome.err());
        assertTrue(outcome.err().contains("no answer after 1 s"), outcome.err());
    }

    @Test
    void explainShowsEachClaimWithItsSentence() {
        Run outcome = store("explain", "John Kerry");
        assertEquals(0, outcome.code(), outcome.err());
        assertTrue(outcome.out().contains("[John Kerry] *phoned* [Sergey Lavrov] on Friday"), outcome.out());
        assertTrue(outcome.out().contains("articles/001.txt"), outcome.out());
        assertTrue(outcome.out().contains("the article itself"), outcome.out());
    }

    @Test
    void explainTakesAnIriAndNamesWhoSaysSo() {
        Run outcome = store("explain", "https://w3id.org/newsgraph/id/entity/Observatory");
        assertEquals(0, outcome.code(), outcome.err());
        assertTrue(outcome.out().contains("how many   at least 40 members of Division 13"), outcome.out());
        assertTrue(outcome.out().lines().anyMatch(line -> line.matches(" +says so +Observatory")), outcome.out());
    }

    @Test
    void explainSaysWhenItKnowsNothingAndWhatIsLikeIt() {
        Run outcome = store("explain", "kerr");
        assertEquals(1, outcome.code());
        assertEquals("", outcome.out());
        assertTrue(outcome.err().contains("It knows 'John Kerry'"), outcome.err());
    }

    @Test
    void anExportGoesToStandardOutputOrToAFile() throws IOException {
        Run shown = store("export", "--format", "nquads");
        assertEquals(0, shown.code(), shown.err());
        Path file = folder.resolve("export.nq");
        assertEquals(0, store("export", "--output", file.toString()).code());
        assertEquals(shown.out(), Files.readString(file));
        assertFalse(Files.exists(folder.resolve("export.nq.part")));
    }

    @Test
    void anExportIsCompressedWhereItsNameSaysSo() throws IOException {
        Path file = folder.resolve("export.ttl.gz");
        assertEquals(0, store("export", "--output", file.toString()).code());
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            assertEquals(
                    store("export", "--format", "turtle").out(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void anExportThatFailsLeavesTheOldFile() throws IOException {
        Path file = Files.writeString(folder.resolve("kept.ttl"), "old");
        Run outcome = store("export", "--document", "articles/999.txt", "--output", file.toString());
        assertEquals(1, outcome.code());
        assertTrue(outcome.err().contains("articles/999.txt"), outcome.err());
        assertEquals("old", Files.readString(file));
        assertFalse(Files.exists(folder.resolve("kept.ttl.part")));
    }

    @ParameterizedTest
    @CsvSource({
        "export --format yaml, unknown format 'yaml'",
        "export --one-a-day, --one-a-day is for --format csv",
        "export --graph a --document b, not both",
        "export --output nowhere/file.ttl, there is no folder",
        "export --output ., is a folder",
    })
    void anExportThatCanNotBeIsWrongUsage(String line, String expected) {
        Run outcome = store(line.split(" "));
        assertEquals(2, outcome.code());
        assertTrue(outcome.err().contains(expected), outcome.err());
    }

    @Test
    void validateFindsNothingWrongInAGoodStore() {
        Run outcome = store("validate");
        assertEquals("3 documents checked, nothing wrong\n", outcome.out());
        assertEquals(0, outcome.code());
    }

    @Test
    void validateNamesEachFlaw() {
        Path place = folder.resolve("flawed");
        try (Store store = Store.openOrCreate(place)) {
            DocumentGraph good = Graphs.stored(Samples.call());
            store.replaceAll(List.of(new DocumentGraph(good.entry(), good.triples(), "Another text.")));
        }
        Run outcome = Run.of("validate", "--store", place.toString());
        assertEquals(1, outcome.code());
        assertTrue(outcome.out().startsWith("articles/000.txt: https://"), outcome.out());
        assertTrue(outcome.out().contains("flaws found"), outcome.out());
    }

    @Test
    void statsCountByKind() {
        Run outcome = store("stats");
        assertEquals(0, outcome.code(), outcome.err());
        List<String> lines =
                outcome.out().lines().map(line -> line.replaceAll(" +", " ")).toList();
        assertEquals("documents 3", lines.get(0));
        assertTrue(lines.contains("events by kind"), outcome.out());
        assertTrue(lines.contains("Call 1"), outcome.out());
        assertTrue(lines.contains("the article itself 6"), outcome.out());
        assertTrue(lines.contains("Observatory 1"), outcome.out());
        assertTrue(lines.contains("2016-04 2"), outcome.out());
    }

    @Test
    void statsDescribeTheDataSet() {
        Run outcome = store("stats", "--format", "void");
        assertEquals(0, outcome.code(), outcome.err());
        assertTrue(outcome.out().contains("void:Dataset"), outcome.out());
    }

    @Test
    void theLexiconIsATableASheetAndALemon() {
        Run table = Run.of("lexicon");
        assertEquals(0, table.code(), table.err());
        assertTrue(table.out().lines().anyMatch(line -> line.matches("ambush +verb +Assault +act-on +-")), table.out());
        Run csv = Run.of("lexicon", "--format", "csv");
        assertTrue(csv.out().startsWith("trigger,pos,kind,root,frame,roles,hints,"), csv.out());
        assertTrue(
                csv.out().contains("\r\nambush,verb,Assault,Assault,act-on,agent: subject; target: object,,"),
                csv.out());
        Run turtle = Run.of("lexicon", "--format", "turtle");
        assertTrue(turtle.out().contains(":ambush.verb"), turtle.out());
        assertTrue(turtle.out().contains("ontolex:LexicalEntry"), turtle.out());
    }

    @Test
    void evaluateComparesWithGold() throws IOException {
        Path gold = Files.writeString(folder.resolve("gold.json"), """
                {"doc": "000.txt",
                 "entities": [{"id": "k", "type": "Person", "name": "John Kerry", "dbpedia": "John_Kerry"},
                              {"id": "l", "type": "Person", "name": "Sergey Lavrov", "dbpedia": "Sergey_Lavrov"}],
                 "events": [{"id": "e", "type": "Call", "agent": ["k"], "target": ["l"], "factuality": "asserted",
                             "spans": [[22, 92]], "core": true}],
                 "relations": []}""");
        Run table = store("evaluate", gold.toString());
        assertEquals(0, table.code(), table.err());
        assertTrue(table.out().contains("event triple         1.000   1.000  1.000\n"), table.out());
        assertTrue(table.out().lines().anyMatch(line -> line.matches("Call( +1){5}( +1\\.000){3}")), table.out());
        Run json = store("evaluate", "--format", "json", gold.toString());
        assertTrue(json.out().startsWith("{\"articles\":1,\"articles_missing\":0,\"event_root\":"), json.out());
    }

    @Test
    void evaluateNamesWhatTheStoreDoesNotHave() throws IOException {
        Path gold = Files.writeString(
                folder.resolve("unread.json"),
                "{\"doc\": \"unread.txt\", \"entities\": [], \"events\": [], \"relations\": []}");
        Run outcome = store("evaluate", gold.toString());
        assertEquals(1, outcome.code());
        assertTrue(outcome.err().contains("unread.txt: the store has no such article"), outcome.err());
    }

    @Test
    void aFullDiskIsNoSuccess() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        assertEquals(
                4,
                Run.into(Console.loud(full), "list", "--store", filled.toString())
                        .code());
    }

    @Test
    void aReaderWhoHasSeenEnoughIsNoError() {
        OutputStream gone = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        Run outcome = Run.into(Console.loud(gone), "list", "--store", filled.toString());
        assertEquals(0, outcome.code());
        assertEquals("", outcome.err());
    }

    private static Run store(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--store", filled.toString()));
        return Run.of(all.toArray(String[]::new));
    }
}
