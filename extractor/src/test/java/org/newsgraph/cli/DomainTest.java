package org.newsgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A user's own kinds and words, given once and kept by the store. */
class DomainTest {
    private static final String COLUMNS = "trigger\tpos\tkind\tframe\thints\texample\n";

    @TempDir
    Path folder;

    @BeforeEach
    void writeADomainAndAnArticle() throws IOException {
        write("applause/event-kinds.tsv", """
                # namespace: https://example.org/stage#
                kind\tparent\tproperty
                Applause\t-\tapplauded
                Ovation\tApplause\tcheered
                """);
        write("applause/ontology.ttl", """
                @prefix ng: <https://w3id.org/newsgraph/ns#> .
                @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
                @prefix stage: <https://example.org/stage#> .
                stage:Applause rdfs:subClassOf ng:Event ; rdfs:label "applause" ; ng:plainProperty stage:applauded .
                stage:applauded rdfs:label "applauded" .
                stage:Ovation rdfs:subClassOf stage:Applause ; rdfs:label "ovation" ; ng:plainProperty stage:cheered .
                stage:cheered rdfs:label "cheered" .
                """);
        write("applause/lexicon/stage.tsv", COLUMNS + "praise\tverb\tOvation\tjudge\tagent:actor target?:actor\t-\n");
        write("news/one.txt", "Germany praised France on Monday.\n");
    }

    @Test
    void kindsOfADomainAreFoundAndKnownToOtherCommands() {
        assertEquals(0, build("--domain", path("applause")).code());
        String json = run("export", "--format", "jsonl").out();
        assertTrue(
                json.contains("\"type\":\"Ovation\",\"types\":[\"Ovation\",\"Applause\"],\"root\":\"Applause\","
                        + "\"plover\":null,\"mode\":null,\"cameo\":null"),
                json);
        String quads = run("export", "--format", "nquads").out();
        assertTrue(quads.contains("<https://example.org/stage#cheered>"), quads);
        assertEquals(0, run("validate").code(), run("validate").out());
        assertTrue(run("stats").out().contains("Ovation"));
        assertTrue(run("export", "--format", "csv").out().contains(",Ovation,,,,"));
    }

    @Test
    void anEventThatBreaksAShapeIsLeftOutAndTheArticleStays() throws IOException {
        write("applause/shapes.ttl", """
                @prefix ng: <https://w3id.org/newsgraph/ns#> .
                @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
                @prefix sh: <http://www.w3.org/ns/shacl#> .
                @prefix stage: <https://example.org/stage#> .
                stage:NoCalls a sh:NodeShape ; sh:targetClass ng:Call ;
                  sh:property [ sh:path rdfs:label ; sh:maxCount 0 ; sh:message "Nobody calls on this stage."@en ] .
                """);
        write("news/one.txt", "Germany praised France on Monday. John Kerry called Sergey Lavrov on Monday.\n");
        var build = build("--domain", path("applause"));
        assertEquals(1, build.code());
        assertTrue(build.err().contains("news/one.txt: an event or a relation is left out"), build.err());
        assertTrue(build.err().contains("Nobody calls on this stage."), build.err());
        assertTrue(build.out().contains("documents read     1"), build.out());
        assertTrue(build.out().contains("left out           1"), build.out());
        String json = run("export", "--format", "jsonl").out();
        assertTrue(json.contains("\"type\":\"Ovation\""), json);
        assertFalse(json.contains("\"type\":\"Call\""), json);
        assertEquals(0, run("validate").code(), run("validate").out());
    }

    @Test
    void theStoreKeepsADomainUntilAnotherOrNoneIsGiven() {
        build("--domain", path("applause"));
        assertTrue(build().out().contains("unchanged          1"));
        Run dropped = run("build", "--domain", "none");
        assertEquals(0, dropped.code(), dropped.err());
        String json = run("export", "--format", "jsonl").out();
        assertTrue(json.contains("\"type\":\"Praise\""), json);
        assertFalse(json.contains("Ovation"), json);
    }

    @Test
    void aChangedDomainReadsTheDocumentsAnew() throws IOException {
        build("--domain", path("applause"));
        write("applause/lexicon/stage.tsv", COLUMNS + "praise\tverb\tApplause\tjudge\tagent:actor target?:actor\t-\n");
        Run again = run("build", "--domain", path("applause"));
        assertTrue(again.err().contains("changed: domain"), again.err());
        assertTrue(run("export", "--format", "jsonl").out().contains("\"type\":\"Applause\""));
    }

    @Test
    void wordsOfALexiconGoBeforeOurs() throws IOException {
        write("words/more.tsv", COLUMNS + "praise\tverb\tMeeting\tjudge\tagent:actor target?:actor\t-\n");
        assertEquals(0, build("--lexicon", path("words")).code());
        assertTrue(run("export", "--format", "jsonl").out().contains("\"type\":\"Meeting\""));
        assertTrue(run("lexicon", "--lexicon", path("words"))
                .out()
                .lines()
                .skip(1)
                .findFirst()
                .orElseThrow()
                .startsWith("praise"));
        build("--domain", path("applause"));
        assertTrue(run("export", "--format", "jsonl").out().contains("\"type\":\"Meeting\""));
        build("--lexicon", "none");
        assertTrue(run("export", "--format", "jsonl").out().contains("\"type\":\"Ovation\""));
    }

    @Test
    void whatDoesNotFitTogetherIsRefusedBeforeAnythingIsKept() throws IOException {
        write("applause/ontology.ttl", "");
        assertRefused(
                "ontology.ttl: <https://example.org/stage#Applause> lacks an rdfs:label, which the kind 'Applause'");
        write("applause/ontology.ttl", "stage:Applause a .");
        assertRefused("ontology.ttl: is no Turtle: [line: 1");
        write("applause/event-kinds.tsv", "# namespace: https://example.org/stage#\nkind\tparent\tproperty\n");
        assertRefused("stage.tsv:2: unknown event kind 'Ovation'");
        write("applause/lexicon/stage.tsv", COLUMNS + "praise\tverb\tPraise\tclap\tagent:actor\t-\n");
        assertRefused("stage.tsv:2: unknown frame 'clap'");
        write("applause/lexicon/stage.tsv", COLUMNS);
        write("applause/ontology.ttl", "");
        write("applause/tables/people.tsv", "name\tgender\tsector\nAna Silva\tf\tGVO\n");
        assertRefused("people.tsv:2: unknown sector 'GVO'. Known: BUS, ");
        assertEquals(0, build().code());
        assertTrue(run("export", "--format", "jsonl").out().contains("\"type\":\"Praise\""));
    }

    private void assertRefused(String message) {
        Run refused = build("--domain", path("applause"));
        assertEquals(2, refused.code(), refused.err());
        assertTrue(refused.err().contains(message), refused.err());
    }

    private Run build(String... options) {
        String[] arguments = new String[options.length + 2];
        arguments[0] = "build";
        arguments[1] = path("news");
        System.arraycopy(options, 0, arguments, 2, options.length);
        return run(arguments);
    }

    private Run run(String... arguments) {
        String[] all = java.util.Arrays.copyOf(arguments, arguments.length + 2);
        all[arguments.length] = "--store";
        all[arguments.length + 1] = path("store");
        return Program.standIn().run(all);
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private void write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }
}
