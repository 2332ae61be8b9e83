package org.newsgraph.document.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.document.Document;
import org.newsgraph.document.Read;

/** Title and text are of one story, and nothing below a heading of the page's own stands in it. */
class PageStoriesTest {
    private static final String TITLE = "Ministers agree on border post";
    private static final String ONE =
            "The ministers of both countries agreed on Tuesday to open a border post near the river.";
    private static final String TWO = "Their deputies will meet again in Lusaka before the end of the month, he said.";
    private static final String GOAT =
            "A goat blocked the railway between two villages for a whole day, the police said.";
    private static final String STORY = "<p>" + ONE + "</p><p>" + TWO + "</p>";
    private static final String OTHER = ("<p>" + GOAT + "</p>").repeat(6);
    private static final String HEAD = "<title>" + TITLE + " | The X</title>";

    @TempDir
    Path temporary;

    private Document read(String head, String body) throws IOException {
        String page = "<!DOCTYPE html><html><head>" + head + "</head><body>" + body + "</body></html>";
        return Read.document(Files.write(temporary.resolve("a.html"), page.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<article><h1>TITLE</h1>STORY</article><article><h1>Goat stops train</h1>OTHER</article>",
                "<article><h2>TITLE</h2>STORY</article><article><h1>Goat stops train</h1>OTHER</article>",
                "<article><h1>TITLE</h1>STORY</article><article><h2>Goat stops train</h2>OTHER</article>",
                "<article><h1>Goat stops train</h1>OTHER</article><article><h1>TITLE</h1>STORY</article>",
                "<main><h1>TITLE</h1><article>STORY</article><article><h2>Goat stops train</h2>OTHER</article></main>",
                "<section><h1>TITLE</h1><div itemprop=articleBody>STORY</div></section><section><h1>Goat stops train</h1>"
                        + "<div itemprop=articleBody>OTHER</div></section>",
                "<div role=article><h1>TITLE</h1>STORY</div><div role=article><h1>Goat stops train</h1>OTHER</div>",
                "<article><h1>Ministers agree on border post, at last</h1>STORY</article><article><h1>Goat stops train"
                        + "</h1>OTHER</article>",
                "<article><h1>Goat stops train</h1>OTHER</article><article><h1>TITLE</h1>STORY</article><article><h3>"
                        + "<a href=/t>TITLE</a></h3><p>A teaser of one sentence, about the ministers.</p></article>"
            })
    void theStoryBelowThePagesTitleIsReadThoughAnotherIsLonger(String body) throws IOException {
        Document document =
                read(HEAD, body.replace("TITLE", TITLE).replace("STORY", STORY).replace("OTHER", OTHER));
        assertTrue(document.text().contains(ONE) && document.text().contains(TWO), document.text());
        assertFalse(document.text().contains(GOAT) || document.text().contains("Goat"), document.text());
        assertTrue(document.title().orElseThrow().startsWith(TITLE), document.title()::toString);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<meta property='og:title' content='What we know about the talks so far'>",
                "<title>The X</title>"
            })
    void theTitleIsThatOfTheTextWhereThePageStatesAnother(String head) throws IOException {
        Document document = read(
                head,
                "<article><h1>" + TITLE + "</h1>" + STORY + STORY + "</article><article><h1>Goat stops train</h1>"
                        + OTHER + "</article>");
        boolean goat = document.text().contains(GOAT);
        assertEquals(Optional.of(goat ? "Goat stops train" : TITLE), document.title());
        assertFalse(goat && document.text().contains(ONE), document.text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<h1>TITLE</h1><article>STORY STORY</article><article class=card><h3>Goat stops train</h3></article>",
                "<article class=card><h3><a href=/t>TITLE</a></h3><p>A teaser of one sentence that says that the ministers "
                        + "agreed, and where, and when, and why they had not done so before.</p></article><article><h2>How"
                        + " they came to agree</h2>STORY STORY STORY</article>",
                "<article><h1>TITLE</h1>STORY<article><h2>A reader writes</h2><p>They never agree.</p></article></article>",
                "<article><h2>The talks</h2>STORY STORY</article>",
                "<h1>TITLE</h1><div><article>STORY STORY</article></div>"
            })
    void onePagesOneStoryIsReadWhateverStandsBesideIt(String body) throws IOException {
        Document document = read(HEAD, body.replace("TITLE", TITLE).replace("STORY", STORY));
        assertTrue(document.text().contains(ONE) && document.text().contains(TWO), document.text());
        assertTrue(document.title().isPresent(), document.text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "STORY<h2>Comments</h2>OTHER",
                "STORY<h3>Comments (12)</h3><div><p>GOAT</p></div><div><p>GOAT</p></div>",
                "STORY<section><h2>12 comments</h2>OTHER</section>",
                "STORY<section><div><h2>Comments</h2><span>12</span></div><div>OTHER</div></section>",
                "STORY<h3>Related stories</h3><p>GOAT</p>",
                "STORY<div><h4>Most read</h4><div><p>GOAT</p></div></div>",
                "STORY<p><strong>Related stories</strong></p><p>GOAT</p>",
                "STORY<h3>You may also like</h3><ul><li>GOAT</li><li>GOAT</li></ul>",
                "STORY<h3>More from The X</h3><p><a href=/1>Goat stops train</a></p><p>GOAT</p><p><a href=/2>Goat found"
                        + "</a></p><p>GOAT</p>",
                "<p>ONE</p><h3>Related stories</h3><ul><li>GOAT</li></ul><p>TWO</p>",
                "<p>ONE</p><aside><h3>Trending</h3><p>GOAT</p></aside><p>TWO</p>",
                "<p>ONE</p><div><h3>Read next</h3><p>GOAT</p></div><p>TWO</p>",
                "<div><h3>Most read</h3><p>GOAT</p></div>STORY STORY",
                "STORY<h2>Most popular</h2><article><p>GOAT</p></article>"
            })
    void whatStandsBelowAHeadingOfThePageGoesWithIt(String body) throws IOException {
        for (String around : new String[] {"<article><h1>%s</h1>%s</article>", "<div><h1>%s</h1>%s</div>"}) {
            String filled = body.replace("STORY", STORY)
                    .replace("OTHER", OTHER)
                    .replace("GOAT", GOAT)
                    .replace("ONE", ONE)
                    .replace("TWO", TWO);
            Document document = read(HEAD, String.format(around, TITLE, filled));
            assertTrue(document.text().contains(ONE) && document.text().contains(TWO), document.text());
            assertFalse(document.text().contains(GOAT), document.text());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>ONE</p><h2>Comments by the minister</h2><p>TWO</p>",
                "<p>ONE</p><h2>Related charges dropped</h2><p>TWO</p>",
                "<p>ONE</p><h2>Most read the ruling as a defeat</h2><p>TWO</p>",
                "<p>ONE</p><h2>Popular front</h2><p>TWO</p>",
                "<h4>Latest news</h4><p>ONE</p><p>TWO</p>",
                "<div class=tools><div>12 comments</div><div>Share</div></div><p>ONE</p><p>TWO</p>",
                "<p>ONE</p><h3>Related stories</h3><ul><li><a href=/1>Goat stops train</a></li></ul><p>TWO</p>",
                "<div>Comments</div><p>ONE</p><p>TWO</p>",
                "<p>ONE</p><h3>Comments</h3><p>Nice.</p><h2>What comes next</h2><p>TWO</p>",
                "<p>ONE</p><p>Comments</p><p>TWO</p><p>TWO</p>"
            })
    void theArticleBelowAHeadingStays(String body) throws IOException {
        Document document = read(
                HEAD,
                "<article><h1>" + TITLE + "</h1>" + body.replace("ONE", ONE).replace("TWO", TWO) + "</article>");
        assertTrue(document.text().contains(ONE) && document.text().contains(TWO), document.text());
    }
}
