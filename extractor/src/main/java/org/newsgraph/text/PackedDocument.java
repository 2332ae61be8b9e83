package org.newsgraph.text;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.document.Document;
import org.newsgraph.document.Span;

/** What a document says of itself, but for its name and its text, which the store has anyway. */
final class PackedDocument {
    private PackedDocument() {}

    static void write(Document document, PackedBytes bytes) {
        words(document.title(), bytes);
        spans(document.headline().stream().toList(), bytes);
        words(document.published().map(LocalDate::toString), bytes);
        words(document.publisher(), bytes);
        words(document.language(), bytes);
        spans(document.boilerplate(), bytes);
    }

    static Document read(PackedBytes.Reader bytes, String name, String origin, String sha256, String text) {
        Optional<String> title = words(bytes);
        Optional<Span> headline = spans(bytes).stream().findFirst();
        Optional<LocalDate> published = words(bytes).map(PackedDocument::day);
        Optional<String> publisher = words(bytes);
        Optional<String> language = words(bytes);
        return new Document(name, origin, sha256, text, title, headline, published, publisher, language, spans(bytes));
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static void words(Optional<String> text, PackedBytes bytes) {
        bytes.number(text.isPresent() ? 1 : 0);
        text.ifPresent(bytes::words);
    }

    private static Optional<String> words(PackedBytes.Reader bytes) {
        return bytes.number() == 0 ? Optional.empty() : Optional.of(bytes.words());
    }

    private static void spans(List<Span> spans, PackedBytes bytes) {
        bytes.number(spans.size());
        for (Span span : spans) {
            bytes.number(span.begin());
            bytes.number(span.length());
        }
    }

    private static List<Span> spans(PackedBytes.Reader bytes) {
        int count = bytes.number();
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int begin = bytes.number();
            spans.add(new Span(begin, begin + bytes.number()));
        }
        return spans;
    }
}
