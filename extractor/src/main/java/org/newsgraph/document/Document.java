package org.newsgraph.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One piece of news as it was read: its text and what it says of itself.
 *
 * @param name the identity: the document's URL where it has one, else its name ("articles/000.txt": the folder given
 *     and the path below it; for a file given by itself its parent folder's name and its own), never an absolute path
 * @param origin where it was read from, for messages: a path, or a path and a line
 * @param sha256 of the input's bytes as stored (unpacked, where the input was compressed; of JSON Lines the line without
 *     its end), in lower-case hexadecimal
 * @param text what all offsets count into; line ends as they are in the input, no byte order mark
 * @param title the headline where one is known, from the text's first line or from metadata
 * @param headline where the title stands in {@code text}; empty where it is metadata only
 * @param published the day of publication, where the document states one or the user gave one
 * @param publisher the medium's name where stated
 * @param language a BCP 47 tag where stated
 * @param boilerplate what is no part of the article, in order and without overlap: share buttons, advertisements, date
 *     lines, credits, lists of other stories; nothing is extracted from it, and a sentence ends at it
 */
public record Document(
        String name,
        String origin,
        String sha256,
        String text,
        Optional<String> title,
        Optional<Span> headline,
        Optional<LocalDate> published,
        Optional<String> publisher,
        Optional<String> language,
        List<Span> boilerplate) {
    public Document {
        boilerplate = List.copyOf(boilerplate);
        for (Span span : boilerplate) {
            if (span.end() > text.length()) {
                throw new IllegalArgumentException(name + ": boilerplate " + span + " ends after the text");
            }
        }
    }

    /**
     * A text as a file of that name and content ({@code .txt}) would be read: with its headline, date line and boilerplate
     * found.
     *
     * <pre>{@code
     * Document.of("news/1.txt", "John Kerry called Sergey Lavrov.").withPublished(LocalDate.of(2016, 4, 16));
     * }</pre>
     *
     * @param name the document's URL where it has one
     * @throws IllegalArgumentException where the text is blank, or in another language than English; it says which
     */
    public static Document of(String name, String text) {
        return of(name, text, Metadata.NONE);
    }

    /**
     * Likewise, with what the document states of itself outside its text, as a line of JSON Lines would be read.
     *
     * @param name for a document without a URL
     */
    public static Document of(String name, String text, Metadata stated) {
        return GivenText.read(name, text, stated);
    }

    /** Published on another day. */
    public Document withPublished(LocalDate day) {
        return new Document(
                name, origin, sha256, text, title, headline, Optional.of(day), publisher, language, boilerplate);
    }

    /** Whether the name is the document's address on the web and not a file's name. */
    public boolean hasUrl() {
        return isUrl(name);
    }

    /** Whether a document's name is its address on the web and not a file's name. */
    public static boolean isUrl(String name) {
        return name.matches("(?i)(https?|urn|tag|ftp|info|doi):.*");
    }
}
