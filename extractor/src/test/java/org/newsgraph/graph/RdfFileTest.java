package org.newsgraph.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.system.StreamRDFLib;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RdfFileTest {
    @TempDir
    Path folder;

    private static final String XML = "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>"
            + "<rdf:Description rdf:about='http://x/a'><rdf:value>%s</rdf:value></rdf:Description></rdf:RDF>";

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private static String refusal(Path file) {
        UnreadableRdfException refused = assertThrows(
                UnreadableRdfException.class,
                () -> RdfFile.parse(file, RdfFile.format(file).orElseThrow(), StreamRDFLib.sinkNull()));
        assertFalse(refused.getMessage().contains("\n"), refused.getMessage());
        return refused.getMessage();
    }

    private static long triples(Path file) throws IOException, UnreadableRdfException {
        var counting = StreamRDFLib.count();
        RdfFile.parse(file, RdfFile.format(file).orElseThrow(), counting);
        return counting.count();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.nt", "a.nq", "a.ttl", "a.trig", "a.rdf", "a.jsonld", "a.nq.gz"})
    void theFormatStandsInTheEnding(String name) {
        assertTrue(RdfFile.format(Path.of(name)).isPresent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.txt", "a", "a.trix", "a.rpb", "a.rt", "a.hdt"})
    void otherFormatsAreNotRead(String name) {
        assertEquals(Optional.empty(), RdfFile.format(Path.of(name)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"http://127.0.0.1:1/context\"",
                "[{\"a\": \"http://x/\"}, \"https://schema.org/\"]",
                "{\"@import\": \"http://127.0.0.1:1/context\"}",
                "\"file:///etc/passwd\"",
                "{\"a\": {\"@id\": \"http://x/a\", \"@context\": \"http://127.0.0.1:1/context\"}}",
            })
    void noContextIsFetched(String context) throws IOException {
        Path file = file(
                "a.jsonld",
                "{\"@context\": " + context + ", \"@id\": \"http://x/s\", \"a\": {\"@id\": \"http://x/o\"}}");
        String refused = refusal(file);
        assertTrue(refused.contains("nothing is fetched"), refused);
    }

    @Test
    void aContextInTheFileIsRead() throws Exception {
        assertEquals(
                1,
                triples(file(
                        "a.jsonld", "{\"@context\": {\"a\": \"http://x/a\"}, \"@id\": \"http://x/s\", \"a\": 1}")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE rdf:RDF [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;'>]>",
                "<?xml version='1.0'?><!DOCTYPE rdf:RDF [<!ENTITY f SYSTEM 'file:///etc/passwd'>]>",
                "<!-- a comment --><!DOCTYPE rdf:RDF SYSTEM 'http://127.0.0.1:1/x.dtd'>",
                "<!DOCTYPE rdf:RDF>",
                "<?xml version='1.0'?>\n\n<!DOCTYPE rdf:RDF [<!ENTITY % p SYSTEM 'http://127.0.0.1:1/'> %p;]>",
            })
    void aDocumentTypeIsNotRead(String prolog) throws IOException {
        String refused = refusal(file("a.rdf", prolog + XML.formatted("x")));
        assertTrue(refused.contains("<!DOCTYPE"), refused);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE a [\u0001",
                "<!DOCTYPE a [\uFFFE]>",
                "<!DOCTYPE",
                "<!DOCTYPE a [<!ENTITY",
                "<!DOCTYPE a []]>"
            })
    void aBrokenDocumentTypeIsSaidInOneLine(String prolog) throws IOException {
        String refused = refusal(file("a.rdf", prolog));
        assertFalse(refused.isBlank() || refused.contains("\n"), refused);
    }

    @ParameterizedTest
    @ValueSource(strings = {":%", "<urn:a> :%", "PREFIX : <urn:> :a%2", ":\\", "<urn:a"})
    void aNameThatBreaksOffIsSaidInOneLine(String content) throws IOException {
        String refused = refusal(file("a.ttl", content));
        assertFalse(refused.isBlank() || refused.contains("\n"), refused);
    }

    @Test
    void whatOnlyLooksLikeADocumentTypeIsText() throws Exception {
        assertEquals(1, triples(file("a.rdf", "<!-- <!DOCTYPE x> -->" + XML.formatted("&lt;!DOCTYPE x&gt;"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ttl", "trig", "jsonld"})
    void deepNestingEndsWithAMessage(String ending) throws IOException {
        int depth = 200_000;
        String content =
                switch (ending) {
                    case "jsonld" ->
                        "{\"@id\": \"http://x/s\", \"http://x/p\": " + "[".repeat(depth) + "]".repeat(depth) + "}";
                    default ->
                        "<http://x/s> <http://x/p> " + "[ <http://x/p> ".repeat(depth) + "1" + "]".repeat(depth) + " .";
                };
        String refused = refusal(file("deep." + ending, content));
        assertTrue(refused.contains("nested") || refused.contains("depth"), refused);
    }

    @Test
    void deepXmlIsReadAsItComes() throws Exception {
        int depth = 100_000;
        Path deep = file(
                "deep.rdf",
                XML.replace(
                        "<rdf:value>%s</rdf:value>",
                        "<rdf:value><rdf:Description>".repeat(depth) + "</rdf:Description></rdf:value>".repeat(depth)));
        assertEquals(depth, triples(deep));
    }

    @Test
    void aBombIsNotUnpacked() throws IOException {
        Path bomb = folder.resolve("bomb.nt.gz");
        byte[] line =
                ("<http://x/s> <http://x/p> \"" + "a".repeat(1 << 20) + "\" .\n").getBytes(StandardCharsets.UTF_8);
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(bomb))) {
            for (int i = 0; i < 80; i++) {
                out.write(line);
            }
        }
        String refused = refusal(bomb);
        assertTrue(refused.contains("unpacks to more than"), refused);
    }

    @Test
    void aFileThatBrokeOffIsNotTakenForWhole() throws IOException {
        Path whole = folder.resolve("whole.nt.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(whole))) {
            for (int i = 0; i < 1000; i++) {
                out.write(("<http://x/" + Integer.toHexString(i * 7919) + "> <http://x/p> \"" + i + "\" .\n")
                        .getBytes(StandardCharsets.UTF_8));
            }
        }
        byte[] bytes = Files.readAllBytes(whole);
        Path torn = folder.resolve("torn.nt.gz");
        Files.write(torn, Arrays.copyOf(bytes, bytes.length / 2));
        refusal(torn);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nt", "nq", "ttl", "trig", "rdf", "jsonld"})
    void whatIsNotOfItsFormatIsOneLine(String ending) throws IOException {
        refusal(file("bad." + ending, "no rdf\nat all {{{\n<<<"));
    }

    @Test
    void theFormatGivenIsReadWhateverTheName() throws Exception {
        var counting = StreamRDFLib.count();
        RdfFile.parse(file("a.data", "<http://x/s> <http://x/p> 1 ."), Lang.TURTLE, counting);
        assertEquals(1, counting.count());
    }
}
