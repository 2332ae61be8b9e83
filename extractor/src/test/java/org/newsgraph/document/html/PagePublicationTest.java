package org.newsgraph.document.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.document.Document;
import org.newsgraph.document.Read;

/** The day and the publisher that a page states, in all the ways in which pages do. */
class PagePublicationTest {
    private static final String STORY =
            "<h1>Ministers agree on border post</h1>%s<p>The ministers of both countries agreed on Tuesday to open a "
                    + "border post near the river.</p><p>Their deputies will meet again in Lusaka before the end of the month."
                    + "</p>";

    @TempDir
    Path temporary;

    private Document read(String head, String line) throws IOException {
        String page = "<html><head>" + head + "</head><body><article>" + String.format(STORY, line)
                + "</article></body></html>";
        return Read.document(Files.write(temporary.resolve("a.html"), page.getBytes(StandardCharsets.UTF_8)));
    }

    private static String linked(String json) {
        return "<script type='application/ld+json'>" + json + "</script>";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta name='parsely-page' content='{\"title\":\"x\",\"pub_date\":\"2015-11-28T10:00:00Z\"}'>",
                "<meta name='parsely-page' content='{\"pub_date\":1448700000}'>",
                "<script type='application/ld+json'>{\"@type\":\"WebPage\",\"datePublished\":\"2015-11-28\"}</script>",
                "<script type='application/ld+json'>{\"@graph\":[{\"@type\":\"WebSite\",\"name\":\"x\"},{\"@type\":[\"WebPage\","
                        + "\"ItemPage\"],\"datePublished\":\"2015-11-28T23:50:00-05:00\",\"dateModified\":\"2019-01-01\"}]}"
                        + "</script>",
                "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"datePublished\":1448700000}</script>",
                "<meta name=pubdate content=1448700000>",
                "<meta property='article:published_time' content=1448700000000>",
                "<meta name=publish_date content=20151128101500>",
                "<meta name=publish_date content=20151128>",
                "<meta property='dc:issued' content='2015-11-28'>",
                "<meta property='schema:datePublished' content='2015-11-28'>",
                "<link rel=canonical href='https://x.org/world/2015/11/28/post'>",
                "<link rel=canonical href='https://x.org/world/2015/nov/28/post'>",
                "<meta property='og:url' content='https://x.org/20151128/post.html'>",
                "<link rel=canonical href='https://x.org/2015-11-28/post'>",
                "<link rel=canonical href='https://x.org/2015/11/28/'>"
            })
    void theDayIsReadInTheHead(String head) throws IOException {
        assertEquals(Optional.of(LocalDate.of(2015, 11, 28)), read(head, "").published());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>By Jane Doe | Nov. 28, 2015</p>",
                "<div class=byline>By Jane Doe and John Roe | November 28, 2015 10:15 am</div>",
                "<address>By Jane Doe | Nov. 28, 2015</address>",
                "<footer>By Jane Doe, 28 November 2015</footer>",
                "<div class=credits>Published Nov 28, 2015 | Updated Nov 30, 2015</div>",
                "<span property='schema:datePublished' content='2015-11-28T10:00'>Saturday</span>",
                "<span property='dc:issued'>28 November 2015</span>",
                "<span itemprop=datePublished>Nov. 28, 2015</span>",
                "<time pubdate datetime='2015-11-28T10:00'>Saturday</time>",
                "<time property=datePublished datetime='2015-11-28'>Saturday</time>"
            })
    void theDayIsReadBelowTheHeading(String line) throws IOException {
        assertEquals(Optional.of(LocalDate.of(2015, 11, 28)), read("", line).published());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta property='article:modified_time' content='2015-11-28'>",
                "<meta property='og:updated_time' content='1448700000'>",
                "<meta http-equiv=date content='Sat, 28 Nov 2015 10:00:00 GMT'>",
                "<meta http-equiv=last-modified content='Sat, 28 Nov 2015 10:00:00 GMT'>",
                "<meta name=crawl_date content='2015-11-28'>",
                "<meta name=pubdate content=0>",
                "<meta name=pubdate content=1970-01-01T00:00:00Z>",
                "<meta name=pubdate content=123456>",
                "<meta name=date content='2015-11-28'><meta property='article:modified_time' content='2015-11-28'>",
                "<meta name=expires content='2015-11-28'>",
                "<script type='application/ld+json'>{\"@type\":\"WebPage\",\"dateModified\":\"2015-11-28\"}</script>",
                "<script type='application/ld+json'>{\"@type\":\"WebSite\",\"datePublished\":\"2015-11-28\"}</script>",
                "<script type='application/ld+json'>{\"@type\":\"Event\",\"startDate\":\"2015-11-28\"}</script>",
                "<meta name='parsely-page' content='{broken'>",
                "<meta name='parsely-page' content='[]'>",
                "<link rel=canonical href='https://x.org/2015/13/28/post'>",
                "<link rel=canonical href='https://x.org/story/20151199/post'>",
                "<link rel=canonical href='https://x.org/story/2015/11/post'>",
                "<link rel=canonical href='https://x.org/story-2015112801'>",
                "<link rel=canonical href='https://x.org/post?day=/2015/11/28/'>"
            })
    void anotherDayIsNotTheDayOfPublication(String head) throws IOException {
        assertEquals(Optional.empty(), read(head, "").published());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // The address is of the paper's place, the other of Greenwich.
                "<link rel=canonical href='https://x.org/2015/11/28/a'><meta name=pubdate content='2015-11-29T02:00:00Z'>",
                "<link rel=canonical href='https://x.org/2015/11/28/a'><meta name=pubdate content=1448762400>",
                // The page has moved.
                "<link rel=canonical href='https://x.org/2015/11/28/a'><meta name=pubdate content='2019-03-01'>",
                "<link rel=canonical href='https://x.org/2015/11/28/a'><meta name=pubdate content='2015-12-01'><meta "
                        + "property='article:modified_time' content='2015-12-01'>",
                // What fits the address.
                "<link rel=canonical href='https://x.org/2015/11/28/a'><meta name=pubdate content='2015-11-30'><meta "
                        + "name=publishdate content='2015-11-28'>",
                // An address may be of a plan.
                "<link rel=canonical href='https://x.org/2015/11/26/a'><meta name=pubdate content='2015-11-28'>",
                "<link rel=canonical href='https://x.org/2015/11/30/a'><meta name=pubdate content='2015-11-28'>",
                // The day of a change stands in both places.
                "<meta property='article:published_time' content='2016-02-01'><meta property='article:modified_time' "
                        + "content='2016-02-01'><meta name=pubdate content='2015-11-28'>",
                "<meta name=date content='2026-01-01'><meta name=pubdate content='2015-11-28'>",
                "<meta name=date content='2026-01-01'><link rel=canonical href='https://x.org/2015/11/28/a'>",
                "<meta name=pubdate content='2015-11-28'><meta property='article:modified_time' content='2015-11-28'>",
                "<html lang=en-GB><meta name=pubdate content='28/11/2015'>"
            })
    void ofDaysThatContradictTheRightOneIsTaken(String head) throws IOException {
        assertEquals(Optional.of(LocalDate.of(2015, 11, 28)), read(head, "").published());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<article><h3>Goat stops train</h3><time datetime=2014-01-01></time><p>A goat stood there.</p></article>",
                "<aside><p>By Jane Roe | Jan. 1, 2014</p></aside>",
                "<div itemscope><meta itemprop=datePublished content=2014-01-01><p>A goat stood there.</p></div>",
                "<ul><li><time datetime=2014-01-01>1 Jan</time> Goat</li></ul>"
            })
    void theDayOfAnotherStoryIsNotThisOnes(String other) throws IOException {
        String page = "<html><body>" + other + "<article>" + String.format(STORY, "") + "</article>" + other
                + "</body></html>";
        assertEquals(
                Optional.empty(),
                Read.document(Files.writeString(temporary.resolve("a.html"), page))
                        .published());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "U.S.",
                "US",
                "World",
                "Politics",
                "News",
                "http://x.org",
                "https://www.x.org/",
                "www.x.org",
                "x.org",
                "news.x.co.uk",
                "//x.org",
                "@thex",
                "Unknown",
                "null",
                "127.0.0.1",
                "-"
            })
    void aSectionOrAnAddressIsNoPublisher(String name) throws IOException {
        String meta = "<meta property='og:site_name' content='" + name + "'>";
        assertEquals(Optional.empty(), read(meta, "").publisher());
        assertEquals(
                Optional.of("The X"),
                read(meta + "<meta name=publisher content='The X'>", "").publisher());
        assertEquals(
                Optional.of("The X"),
                read(
                                linked("{\"@type\":\"NewsArticle\",\"publisher\":{\"name\":\"" + name + "\"}}")
                                        + "<meta property='og:site_name' content='The X'>",
                                "")
                        .publisher());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The X",
                "U.S. News & World Report",
                "Salon.com",
                "USA Today",
                "BBC News",
                "Politico",
                "The World",
                "20 Minutes",
                "Yahoo! News",
                "Middle East Eye"
            })
    void aPapersNameIsItsPublisher(String name) throws IOException {
        assertEquals(
                Optional.of(name),
                read("<meta property='og:site_name' content='" + name.replace("&", "&amp;") + "'>", "")
                        .publisher());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Markets", "Courts & Crime", "Zambia"})
    void theSectionOfTheArticleIsNoPublisher(String section) throws IOException {
        String name = section.replace("&", "&amp;");
        assertEquals(
                Optional.empty(),
                read(
                                "<meta property='article:section' content='" + name + "'><meta name=publisher content='"
                                        + name + "'>",
                                "")
                        .publisher());
    }
}
