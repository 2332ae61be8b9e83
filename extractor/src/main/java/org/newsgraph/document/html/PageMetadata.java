package org.newsgraph.document.html;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.newsgraph.document.Metadata;

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
            "pubdate",
            "sailthru.date",
            "parsely-pub-date",
            "cxenseparse:recs:publishtime",
            "dc.date.issued",
            "dcterms.issued",
            "dcterms.created",
            "dc.date",
            "dcterms.date",
            "article.published",
            "rnews:datepublished",
            "originalpublicationdate",
            "article_date_original",
            "bt:pubdate",
            "date");
    private static final List<String> PUBLISHERS =
            List.of("og:site_name", "dc.publisher", "dcterms.publisher", "publisher", "application-name");
    private static final Pattern ADDRESS = Pattern.compile("(?i)https?://[^\\s/?#]+/[^\\s]+");
    private static final Pattern SITE_AFTER_TITLE =
            Pattern.compile("^(.{15,}?)\\s+(?:[|\u00BB\u2022\u00B7]|::|[-\u2013\u2014])\\s+(.{2,40})$");

    private final Document page;
    private final Optional<LinkedArticle> linked;

    PageMetadata(Document page) {
        this.page = page;
        this.linked = LinkedArticle.in(page);
    }

    Metadata read() {
        Optional<String> publisher = linked.flatMap(LinkedArticle::publisher)
                .or(() -> meta(PUBLISHERS))
                .filter(name -> !ADDRESS.matcher(name).matches());
        return new Metadata(url(), title(publisher), published(), publisher, language());
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

    private Optional<String> published() {
        return linked.flatMap(LinkedArticle::published)
                .or(() -> meta(DATES))
                .or(() -> attribute("[itemprop=datePublished][content]", "content"))
                .or(() -> attribute("[itemprop=datePublished][datetime]", "datetime"))
                .or(() -> attribute("time[pubdate][datetime]", "datetime"))
                .or(() -> attribute("article time[datetime], main time[datetime], header time[datetime]", "datetime"));
    }

    private Optional<String> language() {
        return linked.flatMap(LinkedArticle::language)
                .or(() -> attribute("html[lang]", "lang"))
                .or(() -> meta(List.of("og:locale", "content-language", "language", "dc.language", "inlanguage")));
    }

    private Optional<String> meta(List<String> names) {
        List<Element> all = page.select("meta[content]");
        return names.stream()
                .flatMap(name -> all.stream().filter(meta -> isNamed(meta, name)))
                .map(meta -> clean(meta.attr("content")))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static boolean isNamed(Element meta, String name) {
        return Arrays.stream(new String[] {"property", "name", "itemprop", "http-equiv"})
                .anyMatch(key -> meta.attr(key).strip().equalsIgnoreCase(name));
    }

    private Optional<String> attribute(String selector, String key) {
        return Optional.ofNullable(page.selectFirst(selector)).flatMap(found -> clean(found.attr(key)));
    }

    static Optional<String> clean(String words) {
        String clean =
                words.replaceAll("[\\s\u00A0\u200B\u00AD\\p{Cntrl}]+", " ").strip();
        return clean.isEmpty() ? Optional.empty() : Optional.of(clean);
    }
}
