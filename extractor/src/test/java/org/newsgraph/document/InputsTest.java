package org.newsgraph.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputsTest {
    private static final String TEXT = "Minister visits Oslo\n\nThe minister visited Oslo on Friday.\n";

    @TempDir
    Path temporary;

    private Path folder;

    @BeforeEach
    void makeFolder() throws IOException {
        folder = Files.createDirectories(temporary.resolve("articles"));
    }

    private Path write(String name, String text) throws IOException {
        Path path = folder.resolve(name);
        Files.createDirectories(path.getParent());
        return Files.writeString(path, text);
    }

    @Test
    void folderIsReadRecursivelyInNameOrder() throws IOException {
        write("b.txt", TEXT);
        write("a/z.txt", TEXT);
        write("c.html", "<p>The minister visited Oslo on Friday, his office said.</p>");
        write("a.txt", TEXT);
        List<String> names = Read.names(Read.all(folder));
        assertEquals(List.of("articles/a/z.txt", "articles/a.txt", "articles/b.txt", "articles/c.html"), names);
    }

    @Test
    void fileIsNamedAfterItsParentFolderAndItself() throws IOException {
        assertEquals("articles/a.txt", Read.document(write("a.txt", TEXT)).name());
    }

    @Test
    void folderGivenAsDotTakesItsRealName() throws IOException {
        write("a.txt", TEXT);
        assertEquals(List.of("articles/a.txt"), Read.names(Read.all(folder.resolve("."))));
        Files.createDirectory(folder.resolve("x"));
        assertEquals(List.of("articles/a.txt"), Read.names(Read.all(folder.resolve("x/.."))));
    }

    @Test
    void otherEndingsInFoldersAreLeftAloneAndCounted() throws IOException {
        write("a.txt", TEXT);
        write("notes.md", "x");
        write("scan.pdf", "x");
        write("._a.txt", "x");
        List<Reading.Skipped> skipped = Read.all(folder).stream()
                .filter(Reading.Skipped.class::isInstance)
                .map(Reading.Skipped.class::cast)
                .toList();
        assertEquals(3, skipped.size());
        assertEquals(
                2,
                skipped.stream()
                        .filter(each -> each.why() == Reading.Skipped.Why.OTHER_ENDING)
                        .count());
    }

    @Test
    void fileGivenByNameMustHaveAKnownEnding() throws IOException {
        String reason = Read.reason(write("notes.doc", "x"));
        assertTrue(reason.contains(".txt, .md, .html"), reason);
    }

    @Test
    void everyEndingThatIsNamedIsRead() throws IOException {
        for (String ending :
                List.of(".txt", ".md", ".markdown", ".html", ".htm", ".xhtml", ".jsonl", ".ndjson", ".json")) {
            String words = ending.contains("js") ? "{\"text\":\"He left.\"}" : "<p>" + TEXT + "</p>";
            assertEquals(1, Read.names(Read.all(write("a" + ending, words))).size(), ending);
        }
    }

    @Test
    void readmesAndSettingsBesideArticlesAreNoArticles() throws IOException {
        write("README.md", TEXT);
        write("settings.json", "{\"text\":\"He left.\"}");
        write("a.ndjson", "{\"text\":\"He left.\"}");
        write("b.xhtml", "<p>The minister visited Oslo on Friday, his office said.</p>");
        assertEquals(List.of("articles/a.ndjson:1", "articles/b.xhtml"), Read.names(Read.all(folder)));
        assertEquals(List.of("articles/README.md"), Read.names(Read.all(folder.resolve("README.md"))));
    }

    @Test
    void endingsAreReadInCapitalsToo() throws IOException {
        assertEquals("articles/A.TXT", Read.document(write("A.TXT", TEXT)).name());
    }

    @Test
    void missingPathIsRejectedAndTheOthersAreRead() throws IOException {
        Path missing = folder.resolve("nowhere.txt");
        List<Reading> readings = Read.all(missing, write("a.txt", TEXT));
        assertTrue(Read.rejected(readings.get(0)).toString().contains("nowhere.txt: there is no such file"));
        assertEquals(List.of("articles/a.txt"), Read.names(readings));
    }

    @Test
    void pathThatIsNoPathIsRejected() {
        assertTrue(Read.rejected(Read.all(InputOptions.defaults(), "a\0b").get(0))
                .reason()
                .contains("is no path"));
        assertEquals(1, Read.all(InputOptions.defaults(), "").size());
    }

    @Test
    void emptyFolderIsNoError() {
        assertEquals(List.of(), Read.all(folder));
    }

    @Test
    void twoDocumentsOfOneNameAreRejectedWithBothOrigins() throws IOException {
        Path one = write("a.txt", TEXT);
        Path other = Files.createDirectories(temporary.resolve("old/articles")).resolve("a.txt");
        Files.writeString(other, TEXT);
        List<Reading> readings = Read.all(folder, other.getParent());
        String message = Read.rejected(readings.get(1)).toString();
        assertTrue(message.contains(one.toString()) && message.contains(other.toString()), message);
    }

    @Test
    void fileGivenTwiceIsReadOnce() throws IOException {
        Path file = write("a.txt", TEXT);
        write("b.txt", TEXT);
        assertEquals(List.of("articles/a.txt", "articles/b.txt"), Read.names(Read.all(file, folder, folder, file)));
        assertTrue(Read.all(file, folder, file).stream().noneMatch(Reading.Failed.class::isInstance));
    }

    @Test
    void limitCountsDocumentsAndReadsNoFurther() throws IOException {
        write("a.txt", "");
        write("b.txt", TEXT);
        write("c.txt", TEXT);
        write("d.txt", TEXT);
        List<Reading> readings = Read.all(InputOptions.defaults().withLimit(2), folder);
        assertEquals(List.of("articles/b.txt", "articles/c.txt"), Read.names(readings));
        assertEquals(List.of(), Read.all(InputOptions.defaults().withLimit(0), folder));
    }

    @Test
    void givenDateIsUsedOnlyWhereTheDocumentStatesNone() throws IOException {
        write("a.txt", TEXT);
        write("b.txt", "Minister visits Oslo\n\nPublished: 3 March 2011\n\nThe minister visited Oslo on Friday.\n");
        InputOptions options = InputOptions.defaults().withPublished(Optional.of(LocalDate.of(2016, 5, 1)));
        List<Optional<LocalDate>> dates = Read.all(options, folder).stream()
                .map(reading -> Read.document(reading).published())
                .toList();
        assertEquals(List.of(Optional.of(LocalDate.of(2016, 5, 1)), Optional.of(LocalDate.of(2011, 3, 3))), dates);
    }

    @Test
    void linkToAFolderAboveEndsNowhere() throws IOException {
        write("a/a.txt", TEXT);
        Files.createSymbolicLink(folder.resolve("a/up"), folder);
        List<Reading> readings = Read.all(folder);
        assertEquals(List.of("articles/a/a.txt"), Read.names(readings));
        assertTrue(Read.rejected(readings.get(1)).reason().contains("is a link to a folder above it"));
    }

    @Test
    void linksOutOfAFolderAreCountedAndFollowedWhereAsked() throws IOException {
        Path elsewhere = Files.createDirectories(temporary.resolve("elsewhere"));
        Files.writeString(elsewhere.resolve("b.txt"), TEXT);
        write("a.txt", TEXT);
        Files.createSymbolicLink(folder.resolve("c"), elsewhere);
        Files.createSymbolicLink(folder.resolve("d.txt"), elsewhere.resolve("b.txt"));
        Files.createSymbolicLink(folder.resolve("e.txt"), folder.resolve("a.txt"));
        List<Reading> readings = Read.all(folder);
        assertEquals(List.of("articles/a.txt", "articles/e.txt"), Read.names(readings));
        assertEquals(
                2,
                readings.stream()
                        .filter(reading -> reading instanceof Reading.Skipped skipped
                                && skipped.why() == Reading.Skipped.Why.LINK_OUT)
                        .count());
        assertEquals(
                List.of("articles/a.txt", "articles/c/b.txt", "articles/d.txt", "articles/e.txt"),
                Read.names(Read.all(InputOptions.defaults().withFollowLinks(true), folder)));
        Path link = Files.createSymbolicLink(temporary.resolve("link"), folder);
        assertEquals(List.of("link/a.txt", "link/e.txt"), Read.names(Read.all(link)));
    }

    @Test
    void brokenLinkIsRejected() throws IOException {
        Files.createSymbolicLink(folder.resolve("gone.txt"), folder.resolve("nowhere"));
        assertTrue(Read.rejected(Read.all(folder).get(0)).reason().contains("no such file"));
    }

    @Test
    void standardInputIsOneTextUnlessItLooksLikeJsonLines() {
        Document text = Read.document(Read.standardInput(TEXT).get(0));
        assertEquals(TEXT, text.text());
        assertTrue(text.name().matches("stdin/[0-9a-f]{16}\\.txt"), text.name());
        List<Reading> lines =
                Read.standardInput("\n{\"text\":\"He left.\"}\n{ \"url\":\"http://x.org/1\",\"text\":\"She left.\"}");
        assertEquals(2, Read.names(lines).size());
        assertEquals("http://x.org/1", Read.names(lines).get(1));
    }

    @Test
    void pageOnStandardInputIsReadAsAPage() {
        for (String begin : List.of(
                "<!DOCTYPE html><html>",
                "<html lang=\"en\">",
                "\uFEFF\n  <!-- saved from a site -->\n<!doctype HTML>\n<html>",
                "<?xml version=\"1.0\"?><html xmlns=\"http://www.w3.org/1999/xhtml\">",
                "<article>",
                "<head><title>Minister visits Oslo</title></head>")) {
            Document page = Read.document(Read.standardInput(begin + "<p>The minister visited Oslo on Friday.</p>")
                    .get(0));
            assertTrue(page.name().endsWith(".html"), page.name());
            assertTrue(page.text().endsWith("The minister visited Oslo on Friday."), page.text());
        }
    }

    @Test
    void textThatOnlyHasABracketOnStandardInputStaysText() {
        for (String begin : List.of("<em>", "[Editor's note] ", "{brackets} ", "[1] ", "< 5 ", "<3 ")) {
            Document text = Read.document(Read.standardInput(begin + TEXT).get(0));
            assertEquals(begin + TEXT, text.text());
        }
    }

    @Test
    void arrayOfDocumentsIsReadOneByOne() throws IOException {
        String array = """
                [ {"url": "http://x.org/1", "text": "He left."},
                  {"text": "She
                  left.", "broken": },
                  {"text": "It left."} ]""";
        for (String words : List.of(
                "[{\"text\":\"He left.\"},{\"text\":\"She left.\"}]",
                "\uFEFF [\n  {\n \"text\":\"He left.\"},\n {\"text\":\"She left.\"}\n]\n",
                "{\n  \"text\": \"He left.\"\n}\n{\n  \"text\": \"She left.\"\n}")) {
            assertEquals(2, Read.names(Read.standardInput(words)).size(), words);
            assertEquals(
                    List.of("articles/a.json:1", "articles/a.json:2"), Read.names(Read.all(write("a.json", words))));
        }
        List<Reading> cutOff = Read.all(write("b.json", array));
        assertEquals(List.of("http://x.org/1"), Read.names(cutOff));
        assertTrue(Read.rejected(cutOff.get(1)).reason().contains("is no JSON after document 1"));
    }

    @Test
    void documentOfAnArrayThatIsNoneCostsNoOther() throws IOException {
        List<Reading> readings = Read.all(
                write("a.json", "[{\"text\":\"He left.\"}, 3, null, {\"headline\":\"x\"}, {\"text\":\"She left.\"}]"));
        assertEquals(List.of("articles/a.json:1", "articles/a.json:5"), Read.names(readings));
        assertEquals(5, readings.size());
        assertTrue(Read.rejected(readings.get(3)).reason().startsWith("has no text: its field 'text' is missing"));
        assertFalse(readings.toString().contains("a line"), readings::toString);
    }

    @Test
    void aSoftHyphenInAPagesTitleIsNoSpace() throws IOException {
        Path page = write(
                "a.html",
                "<title>Mini\u00ADster visits Oslo</title><p>The minister visited Oslo on Friday, he said.</p>");
        assertEquals("Minister visits Oslo", Read.document(page).title().orElse(""));
    }

    @Test
    void arrayWithoutDocumentsIsRejected() throws IOException {
        for (String words : List.of("", "[]", "  \n", "[ ]")) {
            assertTrue(Read.reason(write("a.json", words)).contains("has no document"), words);
        }
    }

    @Test
    void unchangedDocumentsOfAnArrayAreSkipped() throws IOException {
        Path file = write("a.json", "[{\"text\":\"He left.\"}, {\"text\":\"She left.\"}]");
        Inputs inputs = new Inputs(List.of(file.toString()), InputOptions.defaults());
        try (Stream<Reading> readings = inputs.read((name, origin, sha256) -> Optional.of(name))) {
            assertEquals(
                    List.of("articles/a.json:1", "articles/a.json:2"),
                    readings.map(reading -> ((Reading.Unchanged) reading).name())
                            .toList());
        }
    }

    @Test
    void textsOfSignsAloneAreRead() {
        for (String signs : List.of("|", "||", "By |", "| By |", "-", "\uFEFF|", ">", "#", "\u00A0.")) {
            assertEquals(1, Read.names(Read.standardInput(signs)).size(), signs);
        }
    }

    @Test
    void nulIsReplaced() throws IOException {
        String words = TEXT.replace("Friday", "Fri\0day") + TEXT;
        for (Path file : List.of(
                write("a.txt", words),
                write("a.html", "<p>" + words + "</p>"),
                write("a.jsonl", "{\"text\":\"He\\u0000 left.\",\"title\":\"He\\u0000 left\"}"),
                write("a.json", "[{\"text\":\"He\\u0000 left.\"}]"),
                write("b.txt", "\0" + TEXT))) {
            Document document = Read.document(file);
            assertFalse(document.text().contains("\0"), file.toString());
            assertFalse(document.title().orElse("").contains("\0"), file.toString());
        }
    }

    @Test
    void keyThatStandsTwiceInADocumentIsRejected() throws IOException {
        for (String name : List.of("a.jsonl", "a.json")) {
            String reason =
                    Read.reason(write(name, "{\"text\":\"He left.\",\"url\":\"http://x.org\",\"text\":\"She left.\"}"));
            assertTrue(reason.contains("Duplicate field 'text'"), reason);
        }
    }

    @Test
    void standardInputThatFailsIsRejected() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the pipe broke");
            }
        };
        List<Reading> readings = Read.all(InputOptions.defaults().withStandardInput(broken), "-");
        assertTrue(Read.rejected(readings.get(0)).toString().contains("standard input: could not be read"));
    }

    @Test
    void readingIsLazyThroughIterators() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 3; i++) {
            lines.append("{\"text\":\"He left.\"}\n");
        }
        Path file = write("a.jsonl", lines + "broken");
        try (Stream<Reading> readings = new Inputs(List.of(file.toString()), InputOptions.defaults()).read()) {
            Iterator<Reading> iterator = readings.iterator();
            assertEquals("articles/a.jsonl:1", Read.document(iterator.next()).name());
            assertTrue(iterator.hasNext());
        }
        assertFalse(
                Read.names(Read.all(InputOptions.defaults().withLimit(1), file)).isEmpty());
    }

    @Test
    void readingTwiceGivesTheSame() throws IOException {
        write("a.txt", TEXT);
        Inputs inputs = new Inputs(List.of(folder.toString()), InputOptions.defaults());
        try (Stream<Reading> first = inputs.read();
                Stream<Reading> second = inputs.read()) {
            assertEquals(first.toList(), second.toList());
        }
    }
}
