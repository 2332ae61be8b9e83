package org.newsgraph.document.html;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.newsgraph.document.Metadata;
import org.newsgraph.document.input.LanguageTag;
import org.newsgraph.document.layout.DateOrder;

/** What a page states of its article: in JSON-LD, in meta elements, in its title. */
final class PageMetadata {
    private static final List<String> TITLES = List.of("og:title", "twitter:title", "dc.title", "title", "headline");
    private static final List<String> DATES = List.of(
            "article:published_time",
            "og:published_time",
            "article:published",
            "datepublished",
            "date.published",
            "publication_date",
            "publicationdate",
            "publishdate",
            "publish-date",
            "publish_date",
            "published_at",
            "pubdate",
            "parsely-pub-date",
            "cxenseparse:recs:publishtime",
            "dc.date.issued",
            "dc:date.issued",
            "dc.issued",
            "dc:issued",
            "dcterms.issued",
            "dcterms:issued",
            "dcterms.created",
            "dcterms:created",
            "article.published",
            "schema:datepublished",
            "rnews:datepublished",
            "originalpublicationdate",
            "article_date_original",
            "bt:pubdate",
            "sailthru.date");

    /** What some sites fill with the day of a change or of the answer. */
    private static final List<String> VAGUE_DATES =
            List.of("dc.date", "dc:date", "dcterms.date", "dcterms:date", "date");

    private static final List<String> MODIFIED = List.of(
            "article:modified_time",
            "og:updated_time",
            "datemodified",
            "schema:datemodified",
            "lastmod",
            "last-modified",
            "dcterms.modified",
            "dcterms:modified",
            "revised");
    private static final List<String> PUBLISHERS =
            List.of("og:site_name", "dc.publisher", "dcterms.publisher", "publisher", "application-name");
    private static final Pattern ADDRESS = Pattern.compile("(?i)https?://[^\\s/?#]+/[^\\s]+");
    private static final Pattern SITE_AFTER_TITLE =
            Pattern.compile("^(.{15,}?)\\s+(?:[|\u00BB\u2022\u00B7]|::|[-\u2013\u2014])\\s+(.{2,40})$");

    private static final int MOST_TITLES = 10;
    private static final PublisherName PUBLISHER = new PublisherName();

    private final Document page;
    private final Optional<LinkedArticle> linked;
    private final Optional<LinkedArticle> around;

    PageMetadata(Document page) {
        this.page = page;
        List<JsonNode> nodes = LinkedArticle.nodes(page);
        this.linked = LinkedArticle.in(nodes);
        this.around = LinkedArticle.around(nodes);
    }

    /** The article's text, which pages that scripts fill often carry in their JSON-LD. */
    Optional<String> body() {
        return linked.flatMap(LinkedArticle::body);
    }

    /** What the page states of one of its stories; {@code titles} are the page's. */
    Metadata read(Story story, Titles titles) {
        Optional<String> publisher = publisher();
        Optional<String> title = title(publisher)
                .filter(words -> story.heading().isEmpty()
                        || Titles.same(words, story.heading().get()))
                .or(story::heading);
        return new Metadata(url(), title, published(story, titles), publisher, language());
    }

    /** The titles that it states, best first; its headings are none of these. */
    Titles titles() {
        Optional<String> publisher = publisher();
        return new Titles(
                Stream.of(linked.flatMap(LinkedArticle::headline).stream(), metas(TITLES), clean(page.title()).stream())
                        .flatMap(titles -> titles)
                        .map(title -> withoutSite(title, publisher))
                        .distinct()
                        .limit(MOST_TITLES)
                        .toList());
    }

    private Optional<String> publisher() {
        Optional<String> section =
                linked.flatMap(LinkedArticle::section).or(() -> meta(List.of("article:section", "section")));
        return Stream.concat(linked.flatMap(LinkedArticle::publisher).stream(), metas(PUBLISHERS))
                .filter(name -> PUBLISHER.isPlausible(name, section))
                .findFirst();
    }

    /** The page's own address, if it is one of an article: some sites name their front page on every page. */
    private Optional<String> url() {
        return Stream.of(
                        attribute("link[rel=canonical]", "href"),
                        meta(List.of("og:url")),
                        linked.flatMap(LinkedArticle::url))
                .flatMap(Optional::stream)
                .filter(address -> ADDRESS.matcher(address).matches())
                .findFirst();
    }

    private Optional<String> title(Optional<String> publisher) {
        return linked.flatMap(LinkedArticle::headline)
                .or(this::onlyHeading)
                .or(() -> meta(TITLES))
                .or(() -> clean(page.title()))
                .map(title -> withoutSite(title, publisher));
    }

    private Optional<String> onlyHeading() {
        List<Element> headings = page.select("article h1, h1[itemprop~=headline]");
        headings = headings.isEmpty() ? page.select("h1") : headings;
        return headings.size() == 1
                ? clean(headings.get(0).text()).filter(words -> words.length() >= 10)
                : Optional.empty();
    }

    /** "Talks fail | The Daily": the title. What is after a hyphen goes only if it is known to be the site. */
    private static String withoutSite(String title, Optional<String> publisher) {
        var matcher = SITE_AFTER_TITLE.matcher(title);
        if (!matcher.matches()) {
            return title;
        }
        String after = matcher.group(2);
        boolean known = publisher
                .filter(name -> after.toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT))
                        || name.toLowerCase(Locale.ROOT).contains(after.toLowerCase(Locale.ROOT)))
                .isPresent();
        boolean bar = title.substring(matcher.end(1), matcher.start(2)).contains("|");
        return known || bar ? matcher.group(1).strip() : title;
    }

    private Optional<String> published(Story story, Titles titles) {
        Optional<DateOrder> order = language().flatMap(LanguageTag::of).flatMap(DateOrder::of);
        var elements = new DatedElements(page, story);
        List<String> plain = joined(List.of(
                linked.flatMap(LinkedArticle::published).stream(),
                dates(DATES),
                ParselyPage.in(page).flatMap(ParselyPage::published).stream(),
                elements.marked().stream()));
        List<String> vague = joined(List.of(
                around.flatMap(LinkedArticle::published).stream(),
                dates(VAGUE_DATES),
                elements.times().stream(),
                elements.lines(titles, order).stream()));
        List<String> modified = joined(List.of(
                linked.flatMap(LinkedArticle::modified).stream(),
                around.flatMap(LinkedArticle::modified).stream(),
                metas(MODIFIED, List.of("property", "name", "itemprop"))));
        return new DayOfPublication(plain, vague, modified, url()).find(order);
    }

    private static List<String> joined(List<Stream<String>> statements) {
        return statements.stream().flatMap(each -> each).toList();
    }

    private Optional<String> language() {
        return linked.flatMap(LinkedArticle::language)
                .or(() -> attribute("html[lang]", "lang"))
                .or(() -> meta(List.of("og:locale", "content-language", "language", "dc.language", "inlanguage")));
    }

    private Optional<String> meta(List<String> names) {
        return metas(names).findFirst();
    }

    private Stream<String> metas(List<String> names) {
        return metas(names, List.of("property", "name", "itemprop", "http-equiv"));
    }

    /** Not what a server said of its answer: that is the day on which the page was saved. */
    private Stream<String> dates(List<String> names) {
        return metas(names, List.of("property", "name"));
    }

    private Stream<String> metas(List<String> names, List<String> keys) {
        List<Element> all = page.select("meta[content]");
        return names.stream()
                .flatMap(name -> all.stream().filter(meta -> keys.stream()
                        .anyMatch(key -> meta.attr(key).strip().equalsIgnoreCase(name))))
                .map(meta -> clean(meta.attr("content")))
                .flatMap(Optional::stream);
    }

    private Optional<String> attribute(String selector, String key) {
        return Optional.ofNullable(page.selectFirst(selector)).flatMap(found -> clean(found.attr(key)));
    }

    static Optional<String> clean(String words) {
        String clean = words.replaceAll("[\u200B\u00AD]+", "")
                .replaceAll("[\\s\u00A0\\p{Cntrl}]+", " ")
                .strip();
        return clean.isEmpty() ? Optional.empty() : Optional.of(clean);
    }
}
