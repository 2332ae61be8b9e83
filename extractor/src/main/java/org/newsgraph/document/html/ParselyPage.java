package org.newsgraph.document.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page tells the service Parse.ly in one meta element, as JSON. */
record ParselyPage(JsonNode node) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    static Optional<ParselyPage> in(Document page) {
        return Optional.ofNullable(page.selectFirst("meta[name=parsely-page][content]"))
                .flatMap(ParselyPage::read);
    }

    Optional<String> published() {
        return PageMetadata.clean(node.path("pub_date").asText());
    }

    private static Optional<ParselyPage> read(Element meta) {
        try {
            return Optional.of(new ParselyPage(JSON.readTree(meta.attr("content"))));
        } catch (JsonProcessingException e) {
            return Optional.empty(); // what a page says of itself is welcome, not required
        }
    }
}
