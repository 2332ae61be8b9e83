package org.newsgraph.document.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.document.Document;
import org.newsgraph.document.InputOptions;
import org.newsgraph.document.Read;
import org.newsgraph.document.Reading;
import org.newsgraph.document.Rejected;
import org.newsgraph.document.Sha256;
import org.newsgraph.document.Span;

class JsonLinesReaderTest {
    @TempDir
    Path temporary;

    private List<Reading> read(String... lines) throws IOException {
        Path folder = Files.createDirectories(temporary.resolve("news"));
        return Read.all(Files.writeString(folder.resolve("a.jsonl"), String.join("\n", lines)));
    }

    private String reason(String line) throws IOException {
        return Read.rejected(read(line).get(0)).reason();
    }

    @Test
    void fieldsBecomeTheDocument() throws IOException {
        Document document = Read.document(
                read("{\"url\":\"https://x.org/a\",\"title\":\"Envoy leaves\",\"text\":\" He left.\\r\\n\",\"published\":"
                                + "\"2016-03-13T10:00:00Z\",\"publisher\":\"The X\",\"language\":\"en_GB\",\"tags\":[1,2]}")
                        .get(0));
        assertEquals("https://x.org/a", document.name());
        assertTrue(document.hasUrl());
        assertTrue(document.origin().endsWith("a.jsonl:1"));
        assertEquals(" He left.\r\n", document.text());
        assertEquals(Optional.of("Envoy leaves"), document.title());
        assertEquals(Optional.empty(), document.headline());
        assertEquals(Optional.of(LocalDate.of(2016, 3, 13)), document.published());
        assertEquals(Optional.of("The X"), document.publisher());
        assertEquals(Optional.of("en-GB"), document.language());
    }

    /** news-please, trafilatura, newspaper, NewsAPI, JSON Feed, schema.org. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'url':'https://x.org/a','maintext':'He left.','title':'Envoy leaves','date_publish':'2016-03-13 10:00:00',"
                        + "'source_domain':'x.org','language':'en'}",
                "{'source':'https://x.org/a','text':'He left.','raw_text':'Menu He left.','title':'Envoy leaves',"
                        + "'date':'2016-03-13','sitename':'x.org','hostname':'other.org','language':'en'}",
                "{'url':'https://x.org/a','text':'He left.','title':'Envoy leaves','publish_date':'2016-03-13',"
                        + "'publisher':'x.org','lang':'en'}",
                "{'url':'https://x.org/a','content':'He left.','title':'Envoy leaves','publishedAt':'2016-03-13T10:00:00Z',"
                        + "'source':{'id':null,'name':'x.org'},'language':'en'}",
                "{'url':'https://x.org/a','content_text':'He left.','title':'Envoy leaves',"
                        + "'date_published':'2016-03-13T10:00:00Z','source':'x.org','language':'en','text':null}",
                "{'url':'https://x.org/a','articleBody':'He left.','headline':'Envoy leaves','datePublished':'2016-03-13',"
                        + "'publisher':{'name':'x.org'},'inLanguage':'en'}"
            })
    void fieldsOfOtherProgramsAreKnown(String json) throws IOException {
        Document document = Read.document(read(json.replace('\'', '"')).get(0));
        assertEquals("https://x.org/a", document.name());
        assertEquals("He left.", document.text());
        assertEquals(Optional.of("Envoy leaves"), document.title());
        assertEquals(Optional.of(LocalDate.of(2016, 3, 13)), document.published());
        assertEquals(Optional.of("x.org"), document.publisher());
        assertEquals(Optional.of("en"), document.language());
    }

    @Test
    void ownFieldsGoBeforeThoseOfOtherPrograms() throws IOException {
        Document document = Read.document(
                read("{\"content\":\"She left.\",\"text\":\"He left.\",\"date\":\"2016-03-14\",\"published\":\"2016-03-13\"}")
                        .get(0));
        assertEquals("He left.", document.text());
        assertEquals(Optional.of(LocalDate.of(2016, 3, 13)), document.published());
    }

    /** How a reader came to a page makes no other document of it. */
    @ParameterizedTest
    @CsvSource({
        "https://x.org/a?utm_source=feed&utm_medium=rss, https://x.org/a",
        "https://x.org/a?id=7&fbclid=abc, https://x.org/a?id=7",
        "https://x.org/a?UTM_Campaign=x&id=7#top, https://x.org/a?id=7#top",
        "https://x.org/a?id=7, https://x.org/a?id=7",
        "https://x.org/a?next=%2Fb%3Futm_source%3Dx, https://x.org/a?next=%2Fb%3Futm_source%3Dx",
        "https://x.org/a?utmost=7, https://x.org/a?utmost=7",
        "https://x.org/a#?utm_source=x, https://x.org/a#?utm_source=x",
        "https://x.org/a?, https://x.org/a?",
        "urn:a?utm_source=x, urn:a?utm_source=x"
    })
    void addressesAreWithoutTracking(String url, String name) throws IOException {
        Document document = Read.document(
                read("{\"url\":\"" + url + "\",\"text\":\"He left.\"}").get(0));
        assertEquals(name, document.name());
    }

    @Test
    void titleThatTheTextBeginsWithIsItsHeadline() throws IOException {
        Document document = Read.document(
                read("{\"title\":\"Envoy Leaves Geneva\",\"text\":\"Envoy leaves Geneva\\nHe left on Friday.\"}")
                        .get(0));
        assertEquals(Optional.of(new Span(0, 19)), document.headline());
    }

    @Test
    void badLineCostsNoOther() throws IOException {
        List<Reading> readings =
                read("{\"text\":\"He left.\"}", "{\"text\":", "", "[1]", "{\"text\":\"She left.\"}", "{} {}");
        assertEquals(List.of("news/a.jsonl:1", "news/a.jsonl:5"), Read.names(readings));
        Rejected second = Read.rejected(readings.get(1));
        assertTrue(second.document().endsWith("a.jsonl:2"), second.document());
        assertTrue(second.reason().contains("is no JSON at column"), second.reason());
        assertEquals(5, readings.size());
    }

    @Test
    void textMustBeThere() throws IOException {
        assertTrue(reason("{\"text\":null}").contains("'text' is null"));
        assertTrue(reason("{\"words\":\"x\"}").contains("'text' is missing"));
        assertTrue(reason("{\"text\":\"\"}").contains("empty"));
        assertTrue(reason("{\"text\":[\"a\"]}").contains("'text' is a list"));
        assertTrue(reason("{\"text\":\"He left.\",\"url\":7}").contains("'url' that is a number"));
    }

    @Test
    void emptyFileIsRejected() throws IOException {
        assertTrue(reason("").contains("is empty"));
        assertTrue(reason("\n \n").contains("is empty"));
    }

    @Test
    void invalidUtf8CostsOneLine() throws IOException {
        Path file = temporary.resolve("b.jsonl");
        Files.write(
                file,
                "{\"text\":\"He left \u00FF\"}\n{\"text\":\"She left.\"}\n".getBytes(StandardCharsets.ISO_8859_1));
        List<Reading> readings = Read.all(file);
        assertTrue(Read.rejected(readings.get(0)).reason().contains("at byte 17"), readings::toString);
        assertEquals(1, Read.names(readings).size());
    }

    @Test
    void loneSurrogatesAndNulAreReplacedInTheirPlace() throws IOException {
        Document document =
                Read.document(read("{\"text\":\"a\\ud800b \\u0000 c\"}").get(0));
        assertEquals("a\uFFFDb \uFFFD c", document.text());
    }

    @Test
    void byteOrderMarkAndCarriageReturnsAreNoPartOfLines() throws IOException {
        List<Reading> readings = read("\uFEFF{\"text\":\"He left.\"}\r", "{\"text\":\"He left.\"}");
        assertEquals(2, Read.names(readings).size());
        assertEquals(
                Read.document(readings.get(1)).sha256(),
                Sha256.of("{\"text\":\"He left.\"}".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void overlongLineIsPassedBy() throws IOException {
        Path file = temporary.resolve("c.jsonl");
        String longLine = "{\"text\":\"" + "word ".repeat(50_000) + "\"}";
        Files.writeString(file, longLine + "\n{\"text\":\"She left.\"}\n" + longLine);
        List<Reading> readings = Read.all(InputOptions.defaults().withDocumentBytes(1000), file);
        assertEquals(3, readings.size());
        assertTrue(Read.rejected(readings.get(0)).reason().contains("longer than 1000 bytes"));
        assertEquals("She left.", Read.document(readings.get(1)).text());
    }

    @Test
    void linesAreReadAcrossBufferEnds() throws IOException {
        String text = "She left Geneva. ".repeat(8000);
        List<Reading> readings =
                read("{\"text\":\"" + text + "\"}", "{\"text\":\"" + text + "\"}", "{\"text\":\"He left.\"}");
        assertEquals(text, Read.document(readings.get(1)).text());
        assertEquals("He left.", Read.document(readings.get(2)).text());
    }

    @Test
    void oneUrlTwiceIsRejectedWithBothLines() throws IOException {
        List<Reading> readings = read(
                "{\"url\":\"http://x.org/1\",\"text\":\"He left.\"}",
                "{\"url\":\"http://x.org/1\",\"text\":\"She left.\"}");
        String message = Read.rejected(readings.get(1)).toString();
        assertTrue(message.contains("a.jsonl:1") && message.contains("a.jsonl:2"), message);
    }

    @Test
    void deeplyNestedLineIsRejected() throws IOException {
        assertTrue(reason("[".repeat(100_000)).contains("is no JSON"));
    }

    @Test
    void secondsAndMillisecondsAreDates() throws IOException {
        for (String time : List.of("1457889480", "1457889480000", "\"Sun, 13 Mar 2016 17:18:00 GMT\"")) {
            Document document = Read.document(
                    read("{\"text\":\"He left.\",\"published\":" + time + "}").get(0));
            assertEquals(Optional.of(LocalDate.of(2016, 3, 13)), document.published(), time);
        }
    }

    @Test
    void aDayThatNoCalendarHasIsSaid() throws IOException {
        for (String day :
                List.of("2016-02-31", "2016-13-01", "2015-02-29T10:00:00Z", "31/02/2016", "30 February 2016")) {
            Reading reading = read("{\"text\":\"He left.\",\"published\":\"" + day + "\"}")
                    .get(0);
            assertTrue(Read.rejected(reading).reason().contains("'" + day + "', which is no day"), day);
        }
    }
}
