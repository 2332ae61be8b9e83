package org.newsgraph.document.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.document.Document;
import org.newsgraph.document.Read;
import org.newsgraph.document.Span;

class HtmlReaderTest {
    private static final String ONE =
            "The ministers of both countries agreed on Tuesday to open a border post near the river.";
    private static final String TWO = "Their deputies will meet again in Lusaka before the end of the month, he said.";
    private static final String MENU = "<nav><ul><li><a href=/a>World</a></li><li><a href=/b>Sport</a></li></ul></nav>";

    @TempDir
    Path temporary;

    private Path write(byte[] page) throws IOException {
        Path folder = Files.createDirectories(temporary.resolve("pages"));
        return Files.write(folder.resolve("a.html"), page);
    }

    private Document read(String page) throws IOException {
        return Read.document(write(page.getBytes(StandardCharsets.UTF_8)));
    }

    private String reason(String page) throws IOException {
        return Read.reason(write(page.getBytes(StandardCharsets.UTF_8)));
    }

    private static String page(String head, String body) {
        return "<!DOCTYPE html><html><head>" + head + "</head><body>" + body + "</body></html>";
    }

    private static String paragraphs() {
        return "<p>" + ONE + "</p><p>" + TWO + "</p>";
    }

    @Test
    void textIsTitleAndParagraphsWithBlankLinesBetween() throws IOException {
        Document document = read(page(
                "<title>Ministers agree on post | The X</title>",
                MENU + "<article><h1>Ministers agree on post</h1>" + paragraphs() + "</article>"));
        assertEquals("Ministers agree on post\n\n" + ONE + "\n\n" + TWO, document.text());
        assertEquals(Optional.of(new Span(0, 23)), document.headline());
        assertEquals("pages/a.html", document.name());
    }

    @Test
    void boilerplateAroundAndWithinTheArticleIsLeftOut() throws IOException {
        Document document = read(page(
                "<title>Ministers agree on post</title><style>p{}</style>",
                "<header><p>The X, the paper that nobody reads but everybody knows</p></header>" + MENU
                        + "<main><article><h1>Ministers agree on post</h1><figure><img><figcaption>Guards stand at the "
                        + "river on Monday, before the talks.</figcaption></figure><div class='share-tools'>Share</div><p>"
                        + ONE
                        + "</p><div class=relatedStories><p>Flood cuts off northern villages in Malawi, say police."
                        + "</p></div><script>var x = 'The script said something.';</script><p>" + TWO
                        + "</p></article></main><aside><p>The most read story of the week was about a goat.</p></aside>"
                        + "<footer><p>Copyright 2016 The X, all rights reserved, by its owners.</p></footer>"));
        assertEquals("Ministers agree on post\n\n" + ONE + "\n\n" + TWO, document.text());
    }

    @Test
    void articleIsFoundByTheDensityOfText() throws IOException {
        Document document = read(
                page(
                        "<title>Ministers agree on post</title>",
                        "<div id=top><a href=/>Home</a> <a href=/w>World</a></div><div id=columns><div id=left>"
                                + paragraphs() + paragraphs()
                                + "</div><div id=right><p>Flood cuts off northern villages, say "
                                + "the police.</p><a href=/1>One more story about a goat and a goatherd in the hills</a></div></div>"));
        assertTrue(document.text().contains(ONE) && !document.text().contains("Flood"), document.text());
    }

    @Test
    void pageWrappedInAFormOrOddClassIsRead() throws IOException {
        assertTrue(read(page("", "<form><div class='has-comments sidebar'>" + paragraphs() + "</div></form>"))
                .text()
                .contains(ONE));
    }

    @Test
    void lineBreaksSetParagraphsApart() throws IOException {
        Document document = read(page("", "<div>" + ONE + "<br><br>" + TWO + "<br>He left.</div>"));
        assertEquals(ONE + "\n\n" + TWO + "\nHe left.", document.text());
    }

    @Test
    void metaElementsStateTheDocument() throws IOException {
        Document document = read(page(
                "<meta property='og:title' content='Ministers agree on post - The X'><meta property='og:site_name' "
                        + "content='The X'><meta property='article:published_time' content='2016-03-13T23:00:00-05:00'>"
                        + "<link rel=canonical href='https://x.org/a/1'><meta property='og:locale' content='en_GB'>",
                "<article>" + paragraphs() + "</article>"));
        assertEquals("https://x.org/a/1", document.name());
        assertEquals(Optional.of("Ministers agree on post"), document.title());
        assertEquals(Optional.of("The X"), document.publisher());
        assertEquals(Optional.of(LocalDate.of(2016, 3, 13)), document.published());
        assertEquals(Optional.of("en-GB"), document.language());
    }

    @Test
    void linkedDataStatesTheDocument() throws IOException {
        String json =
                "{\"@context\":\"https://schema.org\",\"@graph\":[{\"@type\":\"Organization\",\"@id\":\"#x\",\"name\":"
                        + "\"The X\"},{\"@type\":[\"NewsArticle\"],\"headline\":\"Ministers &amp; guards agree\",\"datePublished\":"
                        + "\"2016-03-13\",\"publisher\":{\"@id\":\"#x\"},\"mainEntityOfPage\":{\"@id\":\"https://x.org/2\"}}]}";
        for (String script : new String[] {json, "[" + json + "]", "<![CDATA[" + json + "]]>"}) {
            Document document = read(page(
                    "<script type='application/ld+json'>{broken</script><script type='application/ld+json'>" + script
                            + "</script>",
                    paragraphs()));
            assertEquals(Optional.of("Ministers & guards agree"), document.title());
            assertEquals(Optional.of("The X"), document.publisher());
            assertEquals(Optional.of(LocalDate.of(2016, 3, 13)), document.published());
            assertEquals("https://x.org/2", document.name());
        }
    }

    @Test
    void frontPageAsCanonicalAddressIsNoIdentity() throws IOException {
        assertEquals(
                "pages/a.html",
                read(page("<link rel=canonical href='https://x.org/'>", paragraphs()))
                        .name());
    }

    @Test
    void bodyOfTheLinkedDataStandsInForAPageFilledByScripts() throws IOException {
        String json =
                "{\"@type\":\"NewsArticle\",\"headline\":\"Ministers agree on post\",\"articleBody\":\"" + ONE + "\"}";
        assertEquals(
                "Ministers agree on post\n\n" + ONE,
                read(page("<script type='application/ld+json'>" + json + "</script>", "<div id=app></div>"))
                        .text());
    }

    @Test
    void statedCharsetIsUsed() throws IOException {
        String page =
                page("<meta charset=iso-8859-1>", "<p>“The post is open,” said José Núñez, the envoy, on Friday.</p>");
        Document document = Read.document(write(page.getBytes(Charset.forName("windows-1252"))));
        assertTrue(document.text().startsWith("“The post is open,” said José"), document.text());
        Document undeclared = Read.document(
                write(page.replace("<meta charset=iso-8859-1>", "").getBytes(StandardCharsets.UTF_8)));
        assertEquals(document.text(), undeclared.text());
    }

    @Test
    void pageWithoutAnArticleIsRejected() throws IOException {
        assertTrue(reason(page("<title>Nothing</title>", MENU)).contains("holds no article"));
        assertTrue(reason("").contains("is empty"));
        assertTrue(reason("%PDF-1.4").contains("looks binary"));
    }

    @Test
    void pageInAnotherLanguageIsRejected() throws IOException {
        assertTrue(reason("<html lang=fr>" + page("", paragraphs())).contains("stated as 'fr'"));
    }

    @Test
    void hostilePagesEndInTime() throws IOException {
        assertTrue(reason("<div>".repeat(50_000) + ONE).contains("deep"));
        read("<p>" + ONE + "<b>".repeat(300) + "<table>".repeat(100) + "<p>" + TWO);
        read(page("<script type='application/ld+json'>" + "[".repeat(50_000) + "</script>", paragraphs()));
        read(page("", paragraphs() + "<h2>Comments</h2>".repeat(20_000)));
        read(page(
                "<title>a</title>".repeat(20_000),
                ("<article><h2>a</h2>" + paragraphs() + "</article>").repeat(5_000)));
        read(page("", "<a href=x>link</a> ".repeat(50_000) + paragraphs()));
    }
}
