package org.newsgraph.document.input;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.newsgraph.document.Characters;
import org.newsgraph.document.Document;
import org.newsgraph.document.Metadata;
import org.newsgraph.document.Span;
import org.newsgraph.document.layout.Boilerplate;
import org.newsgraph.document.layout.DateOrder;
import org.newsgraph.document.layout.Layout;

/** Makes a document of a manuscript: looks at its boilerplate, date and language, and turns away what is no article. */
final class Editor {
    /** In place of NUL, which no RDF, XML or terminal takes: so do browsers. */
    private static final char REPLACEMENT = '\uFFFD';

    private final Boilerplate boilerplate = new Boilerplate();
    private final EnglishCheck english = new EnglishCheck();
    private final Optional<LocalDate> publishedByUser;

    Editor(Optional<LocalDate> publishedByUser) {
        this.publishedByUser = publishedByUser;
    }

    Document edit(Manuscript manuscript) throws UnreadableException {
        String text = manuscript.text().replace('\0', REPLACEMENT);
        if (text.isBlank()) {
            throw new UnreadableException(
                    text.isEmpty() ? "has an empty text" : "holds nothing but white space; expected an article");
        }
        Metadata stated = manuscript.stated();
        Optional<String> language = stated.language().flatMap(LanguageTag::of);
        Optional<DateOrder> order = language.flatMap(DateOrder::of);
        Layout layout = boilerplate.find(text, stated, order);
        english.check(language, without(layout.boilerplate(), text));
        return new Document(
                name(manuscript),
                manuscript.origin(),
                manuscript.sha256(),
                text,
                stated.title()
                        .or(() -> layout.headline().map(span -> span.in(text)))
                        .map(Characters::oneLine),
                layout.headline(),
                published(stated, order, layout),
                stated.publisher().map(Characters::oneLine).or(layout::agency),
                language,
                layout.boilerplate());
    }

    private static String name(Manuscript manuscript) throws UnreadableException {
        String name = manuscript.stated().url().map(WebAddress::withoutTracking).orElse(manuscript.name());
        if (name.codePoints().anyMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE)) {
            throw new UnreadableException("has a name with control characters or half characters; correct its url");
        }
        return name;
    }

    private Optional<LocalDate> published(Metadata stated, Optional<DateOrder> order, Layout layout) {
        return stated.published()
                .flatMap(words -> PublicationDate.in(words, order.or(layout::order)))
                .or(layout::published)
                .or(() -> publishedByUser);
    }

    private static String without(List<Span> boilerplate, String text) {
        var rest = new StringBuilder();
        int end = 0;
        for (Span span : boilerplate) {
            rest.append(text, end, span.begin()).append(' ');
            end = span.end();
        }
        return rest.append(text, end, text.length()).toString();
    }
}
